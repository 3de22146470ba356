import { Acts, Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { TickList } from "@/components/ui/tick-list";

type Row = { readonly value: string; readonly label: string; readonly help?: string };

/** Whose device, and the yes: nothing is ticked before the person does it. */
export function StartForm({
  device,
  consent,
  hidden,
  button,
}: {
  device: {
    readonly legend: string;
    readonly rows: readonly Row[];
    readonly chosen?: string;
    readonly error?: string;
  };
  consent: {
    readonly legend: string;
    readonly row: Row;
    readonly ticked: boolean;
    readonly error?: string;
  };
  hidden: readonly { readonly name: string; readonly value: string }[];
  button: string;
}) {
  return (
    <form id="start-form" method="post" action="/api/start" className="start-form" noValidate>
      {hidden.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ChoiceList
        id="device"
        name="device"
        legend={device.legend}
        choices={device.rows}
        value={device.chosen}
        error={device.error}
      />
      <TickList
        id="consent"
        name="consent"
        legend={consent.legend}
        choices={[consent.row]}
        values={consent.ticked ? [consent.row.value] : []}
        error={consent.error}
      />
      <Acts>
        <Button>{button}</Button>
      </Acts>
    </form>
  );
}
