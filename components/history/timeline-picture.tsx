import type { EventKind } from "@/lib/content/fast-entry-shape";
import { LaneShapes, TimelineBar, TimelineNumber } from "./timeline-marks";

type Place = { readonly x: number; readonly y: number };

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly top: number;
  readonly ticks: readonly {
    readonly x: number;
    readonly first: string;
    readonly second: string;
  }[];
  readonly today: { readonly x: number; readonly label: string } | null;
  readonly lanes: readonly {
    readonly kind: EventKind;
    readonly title: string;
    readonly y: number;
    readonly marks: readonly (Place & {
      readonly text: string;
      readonly isGroup: boolean;
      readonly line: {
        readonly from: number;
        readonly to: number;
        readonly lasted: boolean;
      } | null;
    })[];
  }[];
  readonly bars: {
    readonly title: string;
    readonly y: number;
    readonly more: { readonly x: number; readonly y: number; readonly text: string } | null;
    readonly list: readonly (Place & {
      readonly width: number;
      readonly isOpen: boolean;
      readonly label: string;
      readonly labelX: number;
    })[];
  } | null;
};

/**
 * A history as a picture, drawn with attributes alone: the page's policy forbids inline styles. To a
 * screen reader it is one image with a name; the list below says the same. Lanes have their names
 * and marks their shapes and fills, so it reads in black and white.
 */
export function TimelinePicture({ picture, className }: { picture: Picture; className: string }) {
  const { width, height, top, ticks, today, lanes, bars } = picture;
  return (
    <svg
      className={`timeline ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={picture.label}
      focusable="false"
    >
      {ticks.map(({ x, first, second }) => (
        <g key={x}>
          <line className="timeline-tick" x1={x} y1={0} x2={x} y2={height} />
          <text className="timeline-when" x={x + 5} y={15}>
            {first}
          </text>
          {second && (
            <text className="timeline-when timeline-year" x={x + 5} y={35}>
              {second}
            </text>
          )}
        </g>
      ))}
      <line className="timeline-axis" x1={0} y1={top} x2={width} y2={top} />
      {today && <line className="timeline-today" x1={today.x} y1={top} x2={today.x} y2={height} />}
      {lanes.map(({ kind, title, y, marks }) => (
        <g key={kind}>
          <text className="timeline-title" x={0} y={y + 21}>
            {title}
          </text>
          <LaneShapes kind={kind} marks={marks} />
          {marks.map((mark) => (
            <TimelineNumber key={`${mark.x} ${mark.y}`} kind={kind} {...mark} />
          ))}
        </g>
      ))}
      {bars && (
        <g>
          <text className="timeline-title" x={0} y={bars.y + 21}>
            {bars.title}
          </text>
          {bars.list.map((bar) => (
            <TimelineBar key={`${bar.x} ${bar.y}`} {...bar} />
          ))}
          {bars.more && (
            <text className="timeline-when" x={bars.more.x} y={bars.more.y}>
              {bars.more.text}
            </text>
          )}
        </g>
      )}
    </svg>
  );
}
