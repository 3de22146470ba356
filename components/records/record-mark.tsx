/** The parts of the picture, as they are told apart without colour. */
export type MarkPart = "sent" | "in-hand" | "on-the-way" | "late" | "to-ask";

const size = 20;

/** The square of one record at a place: full, full with a tick, half, with a stroke, empty. */
export function markPath(part: MarkPart, x: number, y: number): { frame: string; ink: string } {
  const frame = `M${x + 3} ${y + 3}h14v14h-14z`;
  switch (part) {
    case "sent":
      return { frame, ink: `${frame}M${x + 6} ${y + 10.4}l2.6 2.8 5.4-6-1-.9-4.4 4.9-1.6-1.8z` };
    case "in-hand":
      return { frame, ink: frame };
    case "on-the-way":
      return { frame, ink: `M${x + 3} ${y + 17}v-14l14 14z` };
    case "late":
      return { frame, ink: `M${x + 9} ${y + 5.4}h2v6h-2zM${x + 9} ${y + 12.8}h2v2h-2z` };
    case "to-ask":
      return { frame, ink: "" };
  }
}

/** The square beside its words. */
export function RecordMark({ part, className }: { part: MarkPart; className?: string }) {
  const { frame, ink } = markPath(part, 0, 0);
  return (
    <svg
      className={className ? `record-mark ${className}` : "record-mark"}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="record-mark-ink" fillRule="evenodd" d={ink} />
      <path className="record-mark-frame" d={frame} />
    </svg>
  );
}
