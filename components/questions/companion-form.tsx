import { Acts, Button } from "@/components/ui/button";
import { Help } from "@/components/ui/help";
import { TextField } from "@/components/ui/text-field";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { PrivateField } from "@/components/workspace/private-field";

type TextId = "who" | "before" | "heard" | "words" | "steps" | "unclear";

/** The sheet of the one who comes along: who, what they do, the recording, and the notes. */
export function CompanionForm({
  view,
  labels,
  errors,
  words,
  page,
}: {
  view: {
    readonly version: number;
    readonly content: string;
    readonly kind: string;
    readonly private: boolean;
    readonly text: (field: TextId) => string;
    readonly roles: readonly { id: string; title: string; text: string; on: boolean }[];
    readonly recording: string;
    readonly recordings: readonly { id: string; label: string }[];
  };
  labels: { readonly [F in TextId | "roles" | "recording"]: string };
  errors: { readonly [F in TextId]?: string | undefined };
  page: string;
  words: {
    readonly live: LiveFormWords;
    readonly save: string;
    readonly private: string;
    readonly privateHelp: string;
    readonly whoHeading: string;
    readonly whoHelp: string;
    readonly askTitle: string;
    readonly askText: string;
    readonly aloneTitle: string;
    readonly alone: string;
    readonly rolesLede: string;
    readonly beforeHelp: string;
    readonly record: {
      readonly heading: string;
      readonly lede: string;
      readonly say: string;
      readonly sayText: string;
      readonly law: string;
      readonly ifNo: string;
      readonly notSaid: string;
    };
    readonly sheet: {
      readonly heading: string;
      readonly lede: string;
      readonly print: string;
      readonly wordsHelp: string;
      readonly stepsHelp: string;
      readonly unclearHelp: string;
    };
  };
}) {
  const field = (id: TextId, most: number, lines: number, help?: string) => (
    <TextField
      id={id}
      name={id}
      label={labels[id]}
      value={view.text(id)}
      maxLength={most}
      lines={lines}
      {...(help && { help })}
      {...(errors[id] && { error: errors[id] })}
    />
  );
  const { record, sheet } = words;
  return (
    <LiveForm action="/api/companion" words={words.live} className="companion-form screen-only">
      <EntryRef
        kind={view.kind}
        content={view.content}
        version={view.version}
        page={page}
        does="save"
      />
      <section className="section">
        <h2>{words.whoHeading}</h2>
        {field("who", 120, 1, words.whoHelp)}
        <Help title={words.askTitle}>
          <p>{words.askText}</p>
        </Help>
        <Help title={words.aloneTitle}>
          <p>{words.alone}</p>
        </Help>
      </section>
      <section className="section">
        <fieldset>
          <legend>
            <h2>{labels.roles}</h2>
          </legend>
          <p>{words.rolesLede}</p>
          <input type="hidden" name="roles" value="" />
          <ul className="companion-roles">
            {view.roles.map(({ id, title, text, on }) => (
              <li key={id}>
                <label className="companion-role">
                  <input
                    className="tick-input"
                    type="checkbox"
                    name="roles"
                    value={id}
                    defaultChecked={on}
                    autoComplete="off"
                  />
                  <span>
                    <b>{title}</b>
                    <span className="companion-role-text">{text}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        {field("before", 1000, 3, words.beforeHelp)}
      </section>
      <section className="section">
        <h2>{record.heading}</h2>
        <p>{record.lede}</p>
        <p className="companion-say">
          <b>{record.say}</b> {record.sayText}
        </p>
        <p className="mt-4">{record.law}</p>
        <p className="mt-4">{record.ifNo}</p>
        <fieldset className="companion-recording">
          <legend>{labels.recording}</legend>
          {view.recordings.map(({ id, label }) => (
            <label key={id} className="tick-label">
              <input
                className="tick-input"
                type="radio"
                name="recording"
                value={id}
                defaultChecked={view.recording === id}
                autoComplete="off"
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <section className="section">
        <h2>{sheet.heading}</h2>
        <p>{sheet.lede}</p>
        {field("heard", 4000, 7)}
        {field("words", 1000, 3, sheet.wordsHelp)}
        {field("steps", 2000, 4, sheet.stepsHelp)}
        {field("unclear", 2000, 3, sheet.unclearHelp)}
        <PrivateField
          id="private"
          label={words.private}
          help={words.privateHelp}
          on={view.private}
        />
      </section>
      <Acts>
        <Button>{words.save}</Button>
      </Acts>
      <p className="row-note">{sheet.print}</p>
    </LiveForm>
  );
}
