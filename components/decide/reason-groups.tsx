type Reason = {
  readonly rule: string;
  readonly title: string;
  readonly said: readonly string[];
  readonly because: string;
  readonly href: string;
  readonly sourceName: string;
  readonly sourceId: string;
  readonly reviewedOn: string;
};

export type ReasonGroupsProps = {
  groups: readonly {
    readonly domain: string;
    readonly name: string;
    readonly reasons: readonly Reason[];
  }[];
  words: {
    readonly youSaid: (answer: string) => string;
    readonly whyItCounts: string;
    readonly lastChecked: (date: string) => string;
  };
};

/** Where the list of sources has one of them. */
const sourceAnchor = (id: string) => `source-${id}`;

/** What the reasons lean on, in full, each once. */
export function SourceList({
  heading,
  sources,
}: {
  heading: string;
  sources: readonly { readonly id: string; readonly citation: string }[];
}) {
  if (sources.length === 0) return null;
  return (
    <section className="answer-part" aria-labelledby="sources">
      <h2 id="sources">{heading}</h2>
      <ul>
        {sources.map(({ id, citation }) => (
          <li key={id} id={sourceAnchor(id)} className="reason-cite">
            {citation}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The reasons by domain: what was said, why it matters, where that comes from. */
export function ReasonGroups({ groups, words }: ReasonGroupsProps) {
  return groups.map((group) => (
    <section key={group.domain} className="reason-group" aria-labelledby={`part-${group.domain}`}>
      <h2 id={`part-${group.domain}`}>{group.name}</h2>
      {group.reasons.map((reason) => (
        <article key={reason.rule} className="reason" aria-labelledby={`reason-${reason.rule}`}>
          <h3 id={`reason-${reason.rule}`}>{reason.title}</h3>
          {reason.said.map((said) => (
            <p key={said} className="reason-said">
              {words.youSaid(said)}
            </p>
          ))}
          <p className="reason-why">{reason.because}</p>
          <p className="reason-source">
            <a href={reason.href} aria-label={`${words.whyItCounts}: ${reason.title}`}>
              {words.whyItCounts}
            </a>
          </p>
          <p className="reason-cite">
            {reason.sourceId && (
              <a href={`#${sourceAnchor(reason.sourceId)}`}>{reason.sourceName}</a>
            )}{" "}
            <span>{words.lastChecked(reason.reviewedOn)}</span>
          </p>
        </article>
      ))}
    </section>
  ));
}
