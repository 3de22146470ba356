import type { EventKind } from "@/lib/content/fast-entry-shape";

const half = 13;
const halfGroup = 21;
const barHeight = 22;

// Shape and fill tell the kinds apart without colour; the lane says which is which.
const filled: { readonly [K in EventKind]: boolean } = {
  milestone: true,
  symptom: false,
  relapse: true,
  test: false,
  treatment: true,
};

type Mark = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isGroup: boolean;
  readonly line: { readonly from: number; readonly to: number; readonly lasted: boolean } | null;
};

const lookOf = (kind: EventKind) => (filled[kind] ? "timeline-filled" : "timeline-open");

/**
 * The shapes of a lane, and the lines beside them. A lane is a few paths, however many marks it
 * has: a long history must not weigh more than it says.
 */
export function LaneShapes({ kind, marks }: { kind: EventKind; marks: readonly Mark[] }) {
  const lines = (lasted: boolean) =>
    marks
      .flatMap(({ line, y }) => (line?.lasted === lasted ? [`M${line.from} ${y}H${line.to}`] : []))
      .join("");
  const [lasted, unsure] = [lines(true), lines(false)];
  return (
    <>
      {lasted && <path className="timeline-lasted" d={lasted} />}
      {unsure && <path className="timeline-unsure" d={unsure} />}
      <path className={lookOf(kind)} d={marks.map((mark) => shapeOf(kind, mark)).join("")} />
    </>
  );
}

/** The number of an event, or how many there are, on its shape. */
export function TimelineNumber({ kind, x, y, text, isGroup }: Mark & { kind: EventKind }) {
  const isLong = !isGroup && text.length > 2;
  return (
    <text
      className={`timeline-number ${lookOf(kind)}${isLong ? " timeline-long" : ""}`}
      x={x}
      y={y + 5}
      textAnchor="middle"
    >
      {text}
    </text>
  );
}

/** One event, or several too close to be shown one by one, as a part of a path. */
function shapeOf(kind: EventKind, { x, y, isGroup }: Mark): string {
  if (isGroup) {
    const straight = 2 * (halfGroup - half);
    return `M${x - halfGroup + half} ${y - half}h${straight}${arc(half)}h${-straight}${arc(-half)}z`;
  }
  switch (kind) {
    case "milestone":
    case "symptom":
      return `M${x} ${y - half}${arc(half)}${arc(-half)}z`;
    case "relapse": {
      const far = half + 2;
      return `M${x} ${y - far}l${far} ${far}l${-far} ${far}l${-far} ${-far}z`;
    }
    case "test":
    case "treatment":
      return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`;
  }
}

/** Half a circle down on the right side, or up on the left. */
const arc = (radius: number) => `a${half} ${half} 0 0 1 0 ${2 * radius}`;

/** A medicine from its start to its end; an arrow where it goes on. */
export function TimelineBar({
  x,
  y,
  width,
  isOpen,
  label,
  labelX,
}: {
  x: number;
  y: number;
  width: number;
  isOpen: boolean;
  label: string;
  labelX: number;
}) {
  const end = x + width;
  const tip = isOpen ? Math.min(8, width / 2) : 0;
  const middle = y + barHeight / 2;
  const shape = isOpen
    ? `M${x} ${y}H${end - tip}L${end} ${middle}L${end - tip} ${y + barHeight}H${x}Z`
    : `M${x} ${y}H${end}V${y + barHeight}H${x}Z`;
  return (
    <>
      <path className="timeline-bar" d={shape} />
      <text className="timeline-name" x={labelX} y={y + 16}>
        {label}
      </text>
    </>
  );
}
