/** The way through a long list, page by page. Nothing when one page is all. */
export function Pager({
  path,
  at,
  of,
  words,
}: {
  path: string;
  /** Counted from 1. */
  at: number;
  of: number;
  words: { label: string; at: (at: number, of: number) => string; before: string; after: string };
}) {
  if (of <= 1) return null;
  const link = (page: number, label: string, rel: string) => (
    <a className="quiet-link" rel={rel} href={page === 1 ? path : `${path}?page=${page}`}>
      {label}
    </a>
  );
  return (
    <nav className="pager screen-only" aria-label={words.label}>
      {at > 1 && link(at - 1, words.before, "prev")}
      <p>{words.at(at, of)}</p>
      {at < of && link(at + 1, words.after, "next")}
    </nav>
  );
}
