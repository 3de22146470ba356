/** On every page of a demonstration, on paper too: nothing here is about a real person. */
export function DemoMark({
  words,
}: {
  words: {
    readonly title: string;
    readonly mark: string;
    readonly markMore: string;
    readonly markLink: string;
  };
}) {
  return (
    <aside className="demo-mark" aria-label={words.title}>
      <p>
        <b>{words.mark}</b> {words.markMore} <a href="/demo">{words.markLink}</a>
      </p>
    </aside>
  );
}
