import { Acts, Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { FormMark } from "@/components/ui/form-mark";
import { BothTexts } from "@/components/workspace/both-texts";
import { EntryRef } from "@/components/workspace/entry-ref";

export type SureFormProps = {
  view: {
    readonly kind: string;
    readonly content: string;
    readonly version: number;
    readonly items: readonly {
      readonly id: string;
      readonly ask: string;
      readonly chosen: string;
    }[];
    readonly changes: readonly {
      readonly id: string;
      readonly ask: string;
      readonly text: string;
      readonly help: { readonly href: string; readonly label: string } | null;
    }[];
    readonly both: readonly { id: string; label: string; mine: string; theirs: string }[];
  };
  words: {
    readonly mark: string;
    readonly yes: string;
    readonly no: string;
    readonly save: string;
    readonly compareHeading: string;
    readonly mayHelp: string;
    readonly changesNothing: string;
    readonly errors: { conflictHere: string; conflictThere: string; conflictPick: string };
  };
};

const page = "/decide/sure-now";

/** How it stands against before, once it was asked again; a prompt, and no part of the answer. */
export function SureCompare({ view, words }: SureFormProps) {
  if (view.changes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="compare">
      <h2 id="compare">{words.compareHeading}</h2>
      <dl className="sure-changes">
        {view.changes.map(({ id, ask, text, help }) => (
          <div key={id}>
            <dt>{ask}</dt>
            <dd>
              {text}{" "}
              {help && (
                <span>
                  {words.mayHelp} <a href={help.href}>{help.label}</a>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="row-note">{words.changesNothing}</p>
    </section>
  );
}

/** The four items, asked again; a native form. */
export function SureForm({ view, words }: SureFormProps) {
  const choices = [
    { value: "yes", label: words.yes },
    { value: "no", label: words.no },
  ];
  return (
    <form id="sure-form" className="screen-only" method="post" action="/api/aid" noValidate>
      <FormMark mark={words.mark} />
      <EntryRef
        kind={view.kind}
        content={view.content}
        version={view.version}
        page={page}
        does="save"
      />
      {view.both.length > 0 && (
        <div id="both">
          <BothTexts words={words.errors} rows={view.both} />
        </div>
      )}
      {view.items.map(({ id, ask, chosen }) => (
        <ChoiceList key={id} id={id} name={id} legend={ask} choices={choices} value={chosen} />
      ))}
      <Acts>
        <Button>{words.save}</Button>
      </Acts>
    </form>
  );
}
