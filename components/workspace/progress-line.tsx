/** How far something is, in words and as a bar that reads in black and white. */
export function ProgressLine({ text, done, of }: { text: string; done: number; of: number }) {
  const width = of === 0 ? 0 : Math.round((100 * done) / of);
  return (
    <div className="progress-line">
      <p>{text}</p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="progress-line-track" x="0" y="0" width="100" height="6" />
        <rect className="progress-line-done" x="0" y="0" width={width} height="6" />
      </svg>
    </div>
  );
}
