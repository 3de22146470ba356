type Call = {
  readonly id: string;
  readonly name: string;
  readonly phone: { readonly text: string; readonly href: string | null } | null;
  readonly questions: readonly { readonly id: string; readonly ask: string }[];
};

/** One call to each office: what is not known of them yet, in words to say. */
export function StillToAsk({
  calls,
  words,
}: {
  calls: readonly Call[];
  words: {
    readonly stillToAsk: string;
    readonly stillToAskLede: string;
    readonly nothingToAsk: string;
    readonly callOffice: (name: string) => string;
  };
}) {
  return (
    <section className="section still-to-ask">
      <h2>{words.stillToAsk}</h2>
      <p>{calls.length === 0 ? words.nothingToAsk : words.stillToAskLede}</p>
      {calls.map(({ id, name, phone, questions }) => (
        <details key={id} className="help">
          <summary>{words.callOffice(name)}</summary>
          <div className="help-body">
            {phone && <p>{phone.href ? <a href={phone.href}>{phone.text}</a> : phone.text}</p>}
            <ul className="way-points">
              {questions.map((question) => (
                <li key={question.id}>{question.ask}</li>
              ))}
            </ul>
          </div>
        </details>
      ))}
    </section>
  );
}
