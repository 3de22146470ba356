export type CompareProps = {
  heads: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly differs: boolean;
    readonly cells: readonly { readonly id: string; readonly text: string | null }[];
  }[];
  words: {
    readonly caption: string;
    readonly criterion: string;
    readonly differs: string;
    readonly unknown: string;
  };
};

/** The sheet on a desk and on paper: what is asked down the side, the names across. */
export function CompareTable({ heads, rows, words }: CompareProps) {
  return (
    <table className="data-table compare-table">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.criterion}</th>
          {heads.map(({ id, name, href }) => (
            <th key={id} scope="col">
              <a href={href}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, differs, cells }) => (
          <tr key={id} className={differs ? "differs" : undefined}>
            <th scope="row">
              {name}
              {differs && <span className="differs-mark">{words.differs}</span>}
            </th>
            {cells.map((cell) => (
              <td key={cell.id} className={cell.text === null ? "not-known" : undefined}>
                {cell.text ?? <span className="screen-only">{words.unknown}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same on a phone: one thing at a time, the names under it; what nobody knows is left out. */
export function CompareStack({ heads, rows, words }: CompareProps) {
  const known = rows.filter(({ cells }) => cells.some(({ text }) => text !== null));
  return (
    <div className="compare-stack screen-only">
      {known.map(({ id, name, differs, cells }) => (
        <section key={id} className={differs ? "compare-part differs" : "compare-part"}>
          <h2>
            {name}
            {differs && <span className="differs-mark">{words.differs}</span>}
          </h2>
          <dl>
            {cells.map((cell, at) => (
              <div key={cell.id}>
                <dt>{heads[at]?.name}</dt>
                <dd className={cell.text === null ? "not-known" : undefined}>
                  {cell.text ?? words.unknown}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
