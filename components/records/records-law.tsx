import { Help } from "@/components/ui/help";

/** What the law says of records, in plain words; or that we do not know it. */
export function RecordsLaw({
  heading,
  lede,
  facts,
  cited,
  open = false,
}: {
  heading: string;
  lede: string;
  facts: readonly { readonly id: string; readonly text: string }[];
  cited: string | null;
  open?: boolean;
}) {
  return (
    <Help title={heading} open={open}>
      <p>{lede}</p>
      {facts.length > 0 && (
        <ul className="plain-list">
          {facts.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      {cited && <p className="row-note">{cited}</p>}
    </Help>
  );
}
