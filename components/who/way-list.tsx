type Way = {
  readonly id: string;
  readonly title: string;
  readonly goodFor: string;
  readonly lookFor: readonly string[];
  readonly time: string;
  readonly watchOut: string;
  readonly firstStep: string;
  readonly why: readonly string[];
  readonly lists: readonly { readonly href: string; readonly title: string }[];
  readonly sources: readonly string[];
  readonly checked: string;
};

type Words = {
  readonly lookFor: string;
  readonly time: string;
  readonly watchOut: string;
  readonly firstStep: string;
  readonly lists: string;
  readonly sources: string;
};

/** The ways to find someone, in order; each opens where it stands, the first one is open. */
export function WayList({ ways, words }: { ways: readonly Way[]; words: Words }) {
  return (
    <ol className="way-list">
      {ways.map((way, at) => (
        <li key={way.id}>
          <details className="way" open={at === 0}>
            <summary>
              <span className="way-head">
                <b className="way-title">{way.title}</b>
                <span className="way-good">{way.goodFor}</span>
                {way.why.map((reason) => (
                  <span key={reason} className="way-why">
                    {reason}
                  </span>
                ))}
              </span>
            </summary>
            <WayBody way={way} words={words} />
          </details>
        </li>
      ))}
    </ol>
  );
}

function WayBody({ way, words }: { way: Way; words: Words }) {
  return (
    <div className="way-body">
      <dl className="text-list">
        <div className="way-first">
          <dt>{words.firstStep}</dt>
          <dd>{way.firstStep}</dd>
        </div>
        <div>
          <dt>{words.lookFor}</dt>
          <dd>
            <ul className="way-points">
              {way.lookFor.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{words.time}</dt>
          <dd>{way.time}</dd>
        </div>
        <div>
          <dt>{words.watchOut}</dt>
          <dd>{way.watchOut}</dd>
        </div>
        {way.lists.length > 0 && (
          <div className="screen-only">
            <dt>{words.lists}</dt>
            {way.lists.map(({ href, title }) => (
              <dd key={href}>
                <a className="quiet-link" href={href}>
                  {title}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
      <details className="help screen-only">
        <summary>{words.sources}</summary>
        <div className="help-body">
          {way.sources.map((source) => (
            <p key={source}>{source}</p>
          ))}
          <p>{way.checked}</p>
        </div>
      </details>
    </div>
  );
}
