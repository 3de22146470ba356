/** Gets the file. The choice is what its entries say; nothing is the default that others can read. */
export function CalendarForm({
  words,
  sample,
}: {
  words: {
    readonly heading: string;
    readonly text: string;
    readonly titles: string;
    readonly neutral: string;
    readonly plain: string;
    readonly plainHelp: string;
    readonly button: string;
    readonly again: string;
  };
  /** The help of the neutral choice, with what such an entry says. */
  sample: string;
}) {
  const choices = [
    { value: "neutral", label: words.neutral, help: sample },
    { value: "plain", label: words.plain, help: words.plainHelp },
  ];
  return (
    <section className="section screen-only">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <form action="/api/calendar" method="get">
        <fieldset className="mt-6">
          <legend>
            <h3>{words.titles}</h3>
          </legend>
          <div className="choices">
            {choices.map(({ value, label, help }) => (
              <div className="choice-item" key={value}>
                <label className="choice">
                  <input
                    className="choice-input"
                    type="radio"
                    name="titles"
                    value={value}
                    defaultChecked={value === "neutral"}
                    autoComplete="off"
                  />
                  <span className="choice-body">
                    {label}
                    <small>{help}</small>
                  </span>
                </label>
              </div>
            ))}
          </div>
        </fieldset>
        <div className="acts">
          <button type="submit" className="button">
            {words.button}
          </button>
        </div>
      </form>
      <p className="small-print">{words.again}</p>
    </section>
  );
}
