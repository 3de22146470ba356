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

/**
 * Lists that others keep, by what they are for. The links open plainly; nothing is fetched. The
 * first is open where it is one for the person's own health problem.
 */
export function DirectoryLists({
  lists,
  hasOwn,
  words,
}: {
  lists: readonly {
    readonly id: string;
    readonly title: string;
    readonly lede: string;
    readonly items: readonly Item[];
  }[];
  hasOwn: boolean;
  words: Words;
}) {
  return (
    <ul className="way-list">
      {lists.map(({ id, title, lede, items }, at) => (
        <li key={id}>
          <details className="way" open={hasOwn && at === 0}>
            <summary>
              <span className="way-head">
                <b className="way-title">{title}</b>
                <span className="way-good">{lede}</span>
              </span>
            </summary>
            {/* Inside, so that a link to it opens the fold. */}
            <div className="way-body" id={`list-${id}`}>
              <Items items={items} words={words} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
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
