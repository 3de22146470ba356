/**
 * How far along, in words and as a bar. The bar is drawn with attributes, not inline styles (the
 * page's policy forbids those), and is hidden from screen readers: the words say it all.
 */
export function Progress({
  section,
  position,
  done,
  total,
}: {
  section: string;
  position: string;
  done: number;
  total: number;
}) {
  const share = total > 0 ? Math.min(100, Math.max(0, (done / total) * 100)) : 0;

  return (
    <div className="progress">
      <p>
        <span>{section}</span>
        <span>{position}</span>
      </p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="progress-track" width="100" height="4" />
        <rect fill="currentColor" width={share.toFixed(1)} height="4" />
      </svg>
    </div>
  );
}
