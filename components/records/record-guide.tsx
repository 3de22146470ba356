import { Help } from "@/components/ui/help";
import { WhyLines } from "@/components/workspace/why-lines";
import type { RecordsPageWords } from "@/lib/content/records-page-shape";

type Guide = {
  readonly ask: readonly string[];
  readonly isAtHome: boolean;
  readonly holder: { readonly name: string; readonly hint: string } | null;
  readonly orFrom: string | null;
  readonly separateForm: boolean;
  readonly planFor: readonly string[];
  readonly rules: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly why: Parameters<typeof WhyLines>[0]["why"];
  readonly whyNot: string | null;
  readonly sources: readonly string[];
  readonly reviewed: string | null;
};

/** What to ask for, of whom, how long it takes and what to mind. Prints as a sheet for the phone call. */
export function RecordGuide({
  view,
  words,
}: {
  view: Guide;
  words: RecordsPageWords["one"] & { readonly why: string; readonly because: string };
}) {
  return (
    <>
      {view.ask.length > 0 && (
        <section className="section">
          <h2>{view.isAtHome ? words.write : words.ask}</h2>
          <ul className="record-ask">
            {view.ask.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {view.holder && (
        <section className="section">
          <h2>{words.from}</h2>
          <p>
            <b>{view.holder.name}</b>
          </p>
          <p>{view.holder.hint}</p>
          {view.orFrom && <p>{view.orFrom}</p>}
          {view.separateForm && <p>{words.separateForm}</p>}
          {view.planFor.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {view.rules.length > 0 && (
        <section className="section">
          <h2>{words.mind}</h2>
          <dl className="text-list">
            {view.rules.map(({ id, title, text }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {(view.why.length > 0 || view.whyNot) && (
        <section className="section screen-only">
          <h2>{words.why}</h2>
          <WhyLines label={words.because} why={view.why} />
          {view.whyNot && <p>{view.whyNot}</p>}
        </section>
      )}
      {view.sources.length > 0 && (
        <div className="section screen-only">
          <Help title={words.sources}>
            <ul className="plain-list">
              {view.sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
            {view.reviewed && <p>{view.reviewed}</p>}
          </Help>
        </div>
      )}
    </>
  );
}
