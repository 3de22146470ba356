/** What is not known yet, of whom, with the words to ask for it. */
export function StillToAsk({
  items,
  words,
}: {
  items: readonly {
    readonly id: string;
    readonly name: string;
    readonly ask: string;
    readonly of: string;
  }[];
  words: {
    readonly stillToAsk: string;
    readonly stillToAskLede: string;
    readonly nothingToAsk: string;
    readonly askOf: (names: string) => string;
    readonly askThem: (question: string) => string;
  };
}) {
  return (
    <section className="section still-to-ask">
      <h2>{words.stillToAsk}</h2>
      <p>{items.length === 0 ? words.nothingToAsk : words.stillToAskLede}</p>
      <ul className="rows">
        {items.map(({ id, name, ask, of }) => (
          <li key={id}>
            <p>
              <b>{name}</b>
            </p>
            <p>{words.askThem(ask)}</p>
            <p className="row-note">{words.askOf(of)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
