type Row = {
  readonly id: string;
  readonly question: string;
  readonly said: readonly string[];
  readonly href: string;
};

/** Every answer by section, each with a link to change it. */
export function CheckList({
  sections,
  words,
}: {
  sections: readonly { readonly name: string; readonly rows: readonly Row[] }[];
  words: {
    readonly change: string;
    readonly changeOf: (question: string) => string;
    readonly open: string;
  };
}) {
  return sections.map((section) => (
    <section key={section.name} className="check-section">
      <h2>{section.name}</h2>
      <dl className="said-list">
        {section.rows.map((row) => (
          <div key={row.id}>
            <dt>{row.question}</dt>
            <dd className="said-answer">
              {row.said.length === 0
                ? words.open
                : row.said.map((said) => <p key={said}>{said}</p>)}
            </dd>
            <dd>
              <a href={row.href} aria-label={words.changeOf(row.question)}>
                {words.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
