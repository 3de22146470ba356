/** In words, how independent a candidate is of the doctor who advised, and what is not known. */
export function IndependenceCheck({
  view,
  words,
}: {
  view: {
    readonly result: string;
    readonly short: string;
    readonly text: string;
    readonly findings: readonly string[];
    readonly open: readonly string[];
  };
  words: { readonly verdict: string; readonly openLede: string };
}) {
  return (
    <section className="independence" aria-label={words.verdict} data-result={view.result}>
      <p className="independence-short">{view.short}</p>
      <p>{view.text}</p>
      {view.findings.map((finding) => (
        <p key={finding}>{finding}</p>
      ))}
      {view.open.length > 0 && (
        <>
          <p>{words.openLede}</p>
          <ul className="way-points">
            {view.open.map((open) => (
              <li key={open}>{open}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
