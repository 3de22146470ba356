import { CallLinks } from "@/components/safety/call-links";
import { PageHeading } from "@/components/ui/page-heading";

type Link = { readonly href: string; readonly label: string };

export type ActSectionView = {
  readonly id: string;
  readonly tone: "urgent" | "calm";
  readonly heading: string;
  readonly lead: string;
  readonly calls: {
    readonly first: Link | null;
    readonly others: readonly Link[];
    readonly none: string | null;
  };
  readonly acts: readonly string[];
  readonly said: readonly {
    readonly id: string;
    readonly tick: string;
    readonly tell: string | null;
    readonly note: string | null;
  }[];
  readonly steps: readonly string[];
  readonly after: string | null;
};

export type ActWords = { readonly ticked: string; readonly tell: string };

/** What to do now, the most pressing first: it gives the page its headline. */
export function ActSections({
  sections,
  words,
  takesFocus,
}: {
  sections: readonly ActSectionView[];
  words: ActWords;
  takesFocus: boolean;
}) {
  return sections.map((section, index) => (
    <section key={section.id} className="act" aria-labelledby={section.id}>
      <div id={section.id}>
        {index === 0 ? (
          <PageHeading takesFocus={takesFocus} lede={section.lead}>
            {section.heading}
          </PageHeading>
        ) : (
          <>
            <h2>{section.heading}</h2>
            <p>{section.lead}</p>
          </>
        )}
      </div>
      <CallLinks {...section.calls} />
      <ActBody section={section} words={words} />
    </section>
  ));
}

/** What to do, what to say, step by step. */
export function ActBody({ section, words }: { section: ActSectionView; words: ActWords }) {
  return (
    <>
      {section.acts.map((act) => (
        <p key={act} className="act-do">
          {act}
        </p>
      ))}
      {section.steps.length > 0 && (
        <ol className="act-steps">
          {section.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {section.said.length > 0 && (
        <dl className="act-said">
          {section.said.map(({ id, tick, tell, note }) => (
            <div key={id} className="act-said-line">
              <dt>{words.ticked}</dt>
              <dd>
                <b>{tick}</b>
              </dd>
              {tell && (
                <>
                  <dt>{words.tell}</dt>
                  <dd>{tell}</dd>
                </>
              )}
              {note && <dd className="act-note">{note}</dd>}
            </div>
          ))}
        </dl>
      )}
      {section.after && <p className="act-after">{section.after}</p>}
    </>
  );
}
