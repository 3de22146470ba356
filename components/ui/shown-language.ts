/** The language of the document that the browser shows; "en" where there is no document yet. */
export function shownLanguage(): string {
  return typeof document === "undefined" ? "en" : document.documentElement.lang;
}
