import { Acts, Button, QuietButton } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { FormMark } from "@/components/ui/form-mark";
import { TickList } from "@/components/ui/tick-list";

type Row = { readonly value: string; readonly label: string; readonly help?: string };

/** Whom the packet is for. Sends nothing that is kept: the page comes again with what goes in. */
export function ChooseForm({
  legend,
  presets,
  chosen,
  button,
}: {
  legend: string;
  presets: readonly Row[];
  chosen: string | null;
  button: string;
}) {
  return (
    <form method="get" action="/print" className="section">
      <ChoiceList
        id="for"
        name="for"
        legend={legend}
        choices={presets}
        value={chosen ?? undefined}
      />
      <Acts>
        {chosen === null ? <Button>{button}</Button> : <QuietButton>{button}</QuietButton>}
      </Acts>
    </form>
  );
}

/** What goes into one packet, exactly; and the button that makes it. */
export function MakeForm({
  preset,
  annexes,
  inOut,
  isLetter,
  words,
}: {
  preset: string;
  annexes: { readonly rows: readonly Row[]; readonly ticked: readonly string[] };
  inOut: { readonly inside: readonly string[]; readonly outside: readonly string[] };
  isLetter: boolean;
  words: {
    readonly annexes: { readonly legend: string; readonly help: string };
    readonly paper: { readonly legend: string; readonly letter: string; readonly a4: string };
    readonly size: { readonly legend: string; readonly normal: string; readonly large: string };
    readonly make: string;
    readonly heading: string;
    readonly in: string;
    readonly out: string;
    readonly mark: string;
  };
}) {
  return (
    <section className="section" aria-labelledby="make-heading">
      <h2 id="make-heading">{words.heading}</h2>
      <div className="in-out">
        <Column heading={words.in} texts={inOut.inside} />
        <Column heading={words.out} texts={inOut.outside} />
      </div>
      <form id="make" method="post" action="/api/packet" className="packet-make">
        <FormMark mark={words.mark} />
        <input type="hidden" name="do" value="issue" />
        <input type="hidden" name="page" value="/print" />
        <input type="hidden" name="preset" value={preset} />
        <TickList
          id="annex"
          name="annex"
          legend={words.annexes.legend}
          help={words.annexes.help}
          choices={annexes.rows}
          values={annexes.ticked}
        />
        <div className="packet-pair">
          <ChoiceList
            id="paper"
            name="paper"
            legend={words.paper.legend}
            choices={[
              { value: "letter", label: words.paper.letter },
              { value: "a4", label: words.paper.a4 },
            ]}
            value={isLetter ? "letter" : "a4"}
          />
          <ChoiceList
            id="text"
            name="text"
            legend={words.size.legend}
            choices={[
              { value: "normal", label: words.size.normal },
              { value: "large", label: words.size.large },
            ]}
            value="normal"
          />
        </div>
        <Acts>
          <Button>{words.make}</Button>
        </Acts>
      </form>
    </section>
  );
}

function Column({ heading, texts }: { heading: string; texts: readonly string[] }) {
  return (
    <div>
      <h3>{heading}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
