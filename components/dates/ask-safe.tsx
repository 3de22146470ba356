/** The words with which to ask how long it is safe to wait, while nobody has said it yet. */
export function AskSafe({
  words,
}: {
  words: {
    readonly heading: string;
    readonly text: string;
    readonly sayHeading: string;
    readonly say: readonly string[];
    readonly after: string;
  };
}) {
  return (
    <section className="section">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <h3 className="mt-4">{words.sayHeading}</h3>
      <ul className="say-list">
        {words.say.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.after}</p>
    </section>
  );
}
