import { Help } from "@/components/ui/help";

/** The fixed text that stands wherever medicines or side effects appear. */
export function NeverStop({ title, text }: { title: string; text: string }) {
  return (
    <p className="never-stop">
      <b>{title}</b>
      {text}
    </p>
  );
}

/** The medicines that are not safe to stop on one's own, opened when asked for. */
export function MedicineList({
  title,
  intro,
  items,
}: {
  title: string;
  intro: string;
  items: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}) {
  return (
    <Help title={title}>
      <p>{intro}</p>
      <dl className="medicine-list">
        {items.map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Help>
  );
}
