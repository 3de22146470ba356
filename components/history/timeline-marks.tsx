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

/** One event, or several too close to be shown one by one. */
export function TimelineMark({
  kind,
  x,
  y,
  text,
  isGroup,
  line,
}: {
  kind: EventKind;
  x: number;
  y: number;
  text: string;
  isGroup: boolean;
  line: { readonly from: number; readonly to: number; readonly lasted: boolean } | null;
}) {
  const look = filled[kind] ? "timeline-filled" : "timeline-open";
  const isLong = !isGroup && text.length > 2;
  return (
    <>
      {line && (
        <line
          className={line.lasted ? "timeline-lasted" : "timeline-unsure"}
          x1={line.from}
          y1={y}
          x2={line.to}
          y2={y}
        />
      )}
      <Shape kind={kind} x={x} y={y} isGroup={isGroup} look={look} />
      <text
        className={`timeline-number ${look} ${isLong ? "timeline-long" : ""}`}
        x={x}
        y={y + 5}
        textAnchor="middle"
      >
        {text}
      </text>
    </>
  );
}

function Shape({
  kind,
  x,
  y,
  isGroup,
  look,
}: {
  kind: EventKind;
  x: number;
  y: number;
  isGroup: boolean;
  look: string;
}) {
  if (isGroup) {
    return (
      <rect
        className={look}
        x={x - halfGroup}
        y={y - half}
        width={2 * halfGroup}
        height={2 * half}
        rx={half}
      />
    );
  }
  switch (kind) {
    case "milestone":
    case "symptom":
      return <circle className={look} cx={x} cy={y} r={half} />;
    case "relapse": {
      const far = half + 2;
      const points = `${x},${y - far} ${x + far},${y} ${x},${y + far} ${x - far},${y}`;
      return <polygon className={look} points={points} />;
    }
    case "test":
    case "treatment":
      return (
        <rect
          className={look}
          x={x - half}
          y={y - half}
          width={2 * half}
          height={2 * half}
          rx={2}
        />
      );
  }
}

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
