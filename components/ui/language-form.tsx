import type { Ref } from "react";
import type { OtherLanguage } from "@/lib/content/interface-shape";

/**
 * The other languages, each under its own name. A plain form post, which needs no script and comes
 * back to this page; `watchLanguage` keeps what was typed.
 */
export function LanguageForm({
  languages,
  ref,
}: {
  languages: readonly OtherLanguage[];
  ref?: Ref<HTMLFormElement>;
}) {
  if (languages.length === 0) return null;
  return (
    <form ref={ref} method="post" action="/api/language" className="languages screen-only">
      {languages.map(({ language, code, name, direction, note, later, failed }) => (
        <div key={language} lang={code} dir={direction}>
          <button
            type="submit"
            name="language"
            value={language}
            data-later={later}
            data-failed={failed}
          >
            {name}
          </button>
          <noscript>
            <p>{note}</p>
          </noscript>
        </div>
      ))}
      <p aria-live="polite" />
    </form>
  );
}
