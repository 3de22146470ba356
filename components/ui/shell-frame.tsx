import type { ReactNode } from "react";
import type { Shell } from "@/lib/content/interface-shape";

type Place = { href: string; label: string };

export type ShellProps = {
  words: Shell;
  children: ReactNode;
  width?: "measure" | "page";
  current?: string;
  safetyStrip?: boolean;
};

/**
 * Header, safety strip, main and footer. `width`: "measure" for text and questions, "page" for two
 * columns. `current` is the address of the page, to mark it in the navigation. `safetyStrip` is
 * turned off only where the page itself is the safety check. `leave` is the way out, `languages`
 * the other languages, `ending` what is said before a visit on a shared device ends.
 */
export function ShellFrame({
  words,
  children,
  width = "measure",
  current,
  safetyStrip = true,
  leave,
  languages,
  ending,
}: ShellProps & { leave: ReactNode; languages: ReactNode; ending: ReactNode }) {
  const link = ({ href, label }: Place) => (
    <a href={href} aria-current={current === href ? "page" : undefined}>
      {label}
    </a>
  );

  return (
    <div className="shell">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="shell-top">
        <div className="shell-inner">
          <a className="mark" href="/">
            {words.name}
          </a>
          <nav className="shell-nav" aria-label={words.stagesLabel}>
            {words.stages.map((place) => (
              <span key={place.href}>{link(place)}</span>
            ))}
          </nav>
          {leave}
        </div>
      </header>
      {safetyStrip && (
        <aside className="shell-strip" aria-label={words.safetyLabel}>
          <div className="shell-inner">
            <p>{words.safetyQuestion}</p>
            <a href="/safety">{words.safetyLink}</a>
          </div>
        </aside>
      )}
      <main id="main" className="shell-main" tabIndex={-1}>
        <div className="shell-inner">
          <div className={width === "measure" ? "max-w-measure" : undefined}>{children}</div>
        </div>
      </main>
      <footer className="shell-foot">
        <div className="shell-inner">
          <nav aria-label={words.aboutLabel}>
            <ul>
              {words.about.map((place) => (
                <li key={place.href}>{link(place)}</li>
              ))}
            </ul>
          </nav>
          {languages}
          <p>{words.promise}</p>
          <p className="screen-only">{words.leaveHint}</p>
        </div>
      </footer>
      {ending}
    </div>
  );
}
