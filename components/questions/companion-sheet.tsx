/** The sheet on paper: who comes, what they do, the key questions, and room to write by hand. */
export function CompanionSheet({
  who,
  roles,
  before,
  recording,
  questions,
  notes,
  labels,
}: {
  who: string;
  roles: readonly { id: string; title: string; text: string; on: boolean }[];
  before: string;
  recording: readonly { id: string; label: string; on: boolean }[];
  questions: readonly { key: string; text: string }[];
  /** The parts of the notes; what is typed stands above the lines. */
  notes: readonly { id: string; label: string; text: string; room: number }[];
  labels: {
    readonly visit: string;
    readonly who: string;
    readonly roles: string;
    readonly before: string;
    readonly recording: string;
    readonly topFive: string;
    readonly notes: string;
  };
}) {
  return (
    <div className="companion-sheet print-only">
      <dl className="sheet-facts">
        <div>
          <dt>{labels.visit}</dt>
          <dd className="sheet-line" />
        </div>
        <div>
          <dt>{labels.who}</dt>
          <dd className="sheet-line">{who}</dd>
        </div>
      </dl>
      <h2>{labels.roles}</h2>
      <ul className="sheet-ticks">
        {roles.map(({ id, title, text, on }) => (
          <li key={id} data-on={on || undefined}>
            <b>{title}</b> {text}
          </li>
        ))}
      </ul>
      {before && (
        <>
          <h2>{labels.before}</h2>
          <p className="sheet-text">{before}</p>
        </>
      )}
      <h2>{labels.recording}</h2>
      <ul className="sheet-ticks sheet-row">
        {recording.map(({ id, label, on }) => (
          <li key={id} data-on={on || undefined}>
            {label}
          </li>
        ))}
      </ul>
      <h2>{labels.topFive}</h2>
      <ol className="sheet-questions">
        {questions.map(({ key, text }) => (
          <li key={key}>
            <p>{text}</p>
            <Room lines={2} />
          </li>
        ))}
      </ol>
      <h2 className="sheet-notes">{labels.notes}</h2>
      {notes.map(({ id, label, text, room }) => (
        <section key={id} className="sheet-part">
          <h3>{label}</h3>
          {text && <p className="sheet-text">{text}</p>}
          <Room lines={room} />
        </section>
      ))}
    </div>
  );
}

/** Lines to write on. */
function Room({ lines }: { lines: number }) {
  return (
    <div className="sheet-room">
      {Array.from({ length: lines }, (_, at) => at).map((at) => (
        <div key={at} className="sheet-line" />
      ))}
    </div>
  );
}
