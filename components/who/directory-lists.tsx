type Item = {
  readonly id: string;
  readonly name: string;
  readonly keeper: string | null;
  readonly address: string;
  readonly shown: string;
  readonly lists: string;
  readonly find: string | null;
};
type Words = { readonly keptBy: (keeper: string) => string };

/** Lists that others keep, by what they are for. The links open plainly; nothing is fetched. */
export function DirectoryLists({
  lists,
  words,
}: {
  lists: readonly {
    readonly id: string;
    readonly title: string;
    readonly lede: string;
    readonly items: readonly Item[];
  }[];
  words: Words;
}) {
  return lists.map(({ id, title, lede, items }) => (
    <section key={id} className="directory" id={`list-${id}`}>
      <h3>{title}</h3>
      <p className="directory-lede">{lede}</p>
      <Items items={items} words={words} />
    </section>
  ));
}

/** Lists that are folded away: those of other health problems, or of another country. */
export function DirectoryFolds({
  folds,
  words,
}: {
  folds: readonly {
    readonly id: string;
    readonly title: string;
    readonly items: readonly Item[];
  }[];
  words: Words;
}) {
  return folds.map(({ id, title, items }) => (
    <details key={id} className="help directory-fold screen-only">
      <summary>{title}</summary>
      <Items items={items} words={words} />
    </details>
  ));
}

function Items({ items, words }: { items: readonly Item[]; words: Words }) {
  return (
    <ul className="directory-items">
      {items.map(({ id, name, keeper, address, shown, lists, find }) => (
        <li key={id}>
          <p>
            <a className="directory-link" href={address} rel="noopener noreferrer">
              {name}
            </a>{" "}
            <span className="directory-address">{shown}</span>
          </p>
          <p>
            {lists} {find}
          </p>
          {keeper && <p className="row-note">{words.keptBy(keeper)}</p>}
        </li>
      ))}
    </ul>
  );
}
