import { PrintNow } from "@/components/ui/print-now";

/**
 * The way through a long list, page by page. Nothing when one page is all. `all` is for lists that
 * also come whole, as they go on paper: whether this is the whole of it.
 */
export function Pager({
  path,
  at,
  of,
  all,
  words,
}: {
  path: string;
  /** Counted from 1. */
  at: number;
  of: number;
  all?: boolean;
  words: {
    readonly label: string;
    readonly at: (at: number, of: number) => string;
    readonly before: string;
    readonly after: string;
    readonly all: string;
    readonly inPages: string;
    readonly onPaper: (at: number, of: number) => string;
    readonly print: string;
    readonly printHint: string;
  };
}) {
  if (of <= 1) return null;
  const link = (page: number, label: string, rel: string) => (
    <a className="quiet-link" rel={rel} href={page === 1 ? path : `${path}?page=${page}`}>
      {label}
    </a>
  );
  if (all) {
    return (
      <nav className="pager screen-only" aria-label={words.label}>
        <PrintNow label={words.print} hint={words.printHint} />
        <a className="quiet-link" href={path}>
          {words.inPages}
        </a>
      </nav>
    );
  }
  return (
    <>
      <nav className="pager screen-only" aria-label={words.label}>
        {at > 1 && link(at - 1, words.before, "prev")}
        <p>{words.at(at, of)}</p>
        {at < of && link(at + 1, words.after, "next")}
        {all === false && (
          <a className="quiet-link" href={`${path}?page=all`}>
            {words.all}
          </a>
        )}
      </nav>
      {all === false && <p className="print-only">{words.onPaper(at, of)}</p>}
    </>
  );
}
