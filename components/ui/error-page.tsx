import type { ErrorPageLanguage, ErrorPageWords } from "@/lib/content/interface-shape";

/**
 * What is shown when a page cannot be made. Plain links only: it must work when nothing else does,
 * and its code travels with every page, so it stays small.
 */
export function ErrorPage({
  words,
  languages,
}: {
  words: ErrorPageWords;
  languages: readonly ErrorPageLanguage[];
}) {
  return (
    <div className="shell">
      <header className="shell-top">
        <div className="shell-inner">
          <a className="mark" href="/">
            {words.name}
          </a>
          <form method="post" action="/api/leave">
            <button type="submit" className="exit">
              {words.leave}
            </button>
          </form>
        </div>
      </header>
      <main className="shell-main">
        <div className="shell-inner">
          <h1>{words.heading}</h1>
          <p className="lede mt-4">{words.kept}</p>
          <p className="mt-4">{words.doNow}</p>
          <div className="notice">
            <p>{words.worse}</p>
            <a className="quiet-link" href="/safety">
              {words.safetyLink}
            </a>
          </div>
          <div className="acts">
            {/* A form without an address asks for this same page again, in full. */}
            <form>
              <button type="submit" className="button">
                {words.again}
              </button>
            </form>
            <a className="quiet-link" href="/">
              {words.home}
            </a>
          </div>
        </div>
      </main>
      <footer className="shell-foot">
        <form method="post" action="/api/language" className="languages shell-inner">
          {languages.map(({ language, code, name, direction }) => (
            <button
              key={language}
              type="submit"
              name="language"
              value={language}
              lang={code}
              dir={direction}
            >
              {name}
            </button>
          ))}
        </form>
      </footer>
    </div>
  );
}
