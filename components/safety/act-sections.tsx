import { Fragment, type ReactNode } from "react";
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
  afterCalls,
}: {
  sections: readonly ActSectionView[];
  words: ActWords;
  takesFocus: boolean;
  /** Below the numbers of the first section: whose numbers they are. */
  afterCalls?: ReactNode;
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
      <ActBody section={section} words={words} afterCalls={index === 0 ? afterCalls : undefined} />
    </section>
  ));
}

/** The numbers, what to do step by step, what to say. */
export function ActBody({
  section,
  words,
  afterCalls,
}: {
  section: ActSectionView;
  words: ActWords;
  afterCalls?: ReactNode;
}) {
  const { calls } = section;
  // A number to call at once comes first; one for later comes after what to do now.
  const isFirst = calls.first !== null || calls.none !== null;
  return (
    <>
      {isFirst && <CallLinks {...calls} />}
      {isFirst && afterCalls}
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
      {!isFirst && <CallLinks {...calls} />}
      {!isFirst && afterCalls}
      {section.said.length > 0 && (
        <dl className="act-said">
          {section.said.map(({ id, tick, tell, note }) => (
            <Fragment key={id}>
              <div className="act-said-line">
                <dt>{words.ticked}</dt>
                <dd>
                  <b>{tick}</b>
                </dd>
                {!tell && note && <dd className="act-note">{note}</dd>}
              </div>
              {tell && (
                <div className="act-said-line act-said-more">
                  <dt>{words.tell}</dt>
                  <dd>{tell}</dd>
                  {note && <dd className="act-note">{note}</dd>}
                </div>
              )}
            </Fragment>
          ))}
        </dl>
      )}
      {section.after && <p className="act-after">{section.after}</p>}
    </>
  );
}
