export type OptionTableProps = {
  heads: readonly { readonly id: string; readonly name: string }[];
  rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly { readonly id: string; readonly text: string }[];
  }[];
  words: { readonly caption: string; readonly rowHead: string };
};

/** The options on a desk and on paper: what is told down the side, the options across. */
export function OptionTable({ heads, rows, words }: OptionTableProps) {
  return (
    <table className="data-table option-table">
      <caption className="sr-only">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{words.rowHead}</span>
          </th>
          {heads.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell) => (
              <td key={cell.id}>{cell.text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The options on a phone, one after the other; two that are compared are told line by line. */
export function OptionStack({ heads, rows }: Omit<OptionTableProps, "words">) {
  if (heads.length === 2) {
    return (
      <div className="option-stack screen-only">
        {rows.map(({ id, name, cells }) => (
          <section key={id} className="option-part">
            <h2>{name}</h2>
            <dl>
              {cells.map((cell, at) => (
                <div key={cell.id}>
                  <dt>{heads[at]?.name}</dt>
                  <dd>{cell.text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    );
  }
  return (
    <div className="option-stack screen-only">
      {heads.map((head, at) => (
        <section key={head.id} className="option-part">
          <h2>{head.name}</h2>
          <dl>
            {rows.map(({ id, name, cells }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{cells[at]?.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
