/**
 * Says whose page a form stands on. Nothing where nobody has begun yet. Browsers that fill in again
 * what a form held before the page was loaded anew leave it as it is.
 */
export function FormMark({ mark }: { mark: string | undefined }) {
  if (!mark) return null;
  return <input type="hidden" name="mark" value={mark} autoComplete="off" readOnly />;
}
