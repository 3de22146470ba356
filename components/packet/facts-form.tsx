import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { BothTexts } from "@/components/workspace/both-texts";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

/** What stands at the head of the packet. Folded away until it is wanted. */
export function FactsForm({
  view,
  words,
}: {
  view: {
    readonly heading: string;
    readonly lede: string;
    readonly open: string;
    readonly isOpen: boolean;
    readonly version: number;
    readonly kind: string;
    readonly content: string;
    readonly fields: readonly {
      readonly name: string;
      readonly label: string;
      readonly help?: string;
      readonly value: string;
      readonly lines: number;
      readonly most: number;
      readonly error?: string;
    }[];
    readonly both: readonly { id: string; label: string; mine: string; theirs: string }[];
  };
  words: LiveFormWords & {
    readonly save: string;
    readonly errors: { conflictHere: string; conflictThere: string; conflictPick: string };
  };
}) {
  return (
    <section className="section">
      <h2>{view.heading}</h2>
      <p>{view.lede}</p>
      <details className="fold" open={view.isOpen}>
        <summary>{view.open}</summary>
        <LiveForm key={view.version} action="/api/packet" words={words}>
          <EntryRef
            kind={view.kind}
            page="/print"
            does="save"
            content={view.content}
            version={view.version}
          />
          {view.both.length > 0 && <BothTexts words={words.errors} rows={view.both} />}
          {view.fields.map(({ name, label, help, value, lines, most, error }) => (
            <TextField
              key={name}
              id={name}
              name={name}
              label={label}
              help={help}
              value={value}
              lines={lines}
              maxLength={most}
              error={error}
            />
          ))}
          <div className="acts">
            <Button>{words.save}</Button>
          </div>
        </LiveForm>
      </details>
    </section>
  );
}
