import type { Drawing, DrawnShape } from "@/lib/content/drawing-shape";
import type { EventKind } from "@/lib/content/fast-entry-shape";
import { type BarView, type MarkView, type PictureView, sizes } from "./picture-view";

// As on the screen: shape and fill tell the kinds apart, for paper has no colour.
const filled: { readonly [K in EventKind]: boolean } = {
  milestone: true,
  symptom: false,
  relapse: true,
  test: false,
  treatment: true,
};
const half = sizes.mark;

/** A picture as strokes, for whatever draws it. In: the picture with its places. */
export function shapesOf(picture: PictureView): Drawing {
  const { width, height, label, top, ticks, today, lanes, bars, key } = picture;
  return {
    width,
    height,
    alt: label,
    key,
    shapes: [
      ...ticks.flatMap(({ x, first, second }) => [
        line([x, 0, x, height], 0.5),
        text(x + 5, 15, first, { size: 14 }),
        ...(second === "" ? [] : [text(x + 5, 35, second, { size: 14, bold: true })]),
      ]),
      line([0, top, width, top], 1.5),
      ...(today === null ? [] : [line([today.x, top, today.x, height], 1.2, true)]),
      ...lanes.flatMap(({ kind, title, y, marks }) => [
        text(0, y + 21, title, { bold: true }),
        ...marks.flatMap((mark) => markShapes(kind, mark)),
      ]),
      ...(bars === null
        ? []
        : [
            text(0, bars.y + 21, bars.title, { bold: true }),
            ...bars.list.flatMap(barShapes),
            ...(bars.more === null
              ? []
              : [text(bars.more.x, bars.more.y, bars.more.text, { size: 14 })]),
          ]),
    ],
  };
}

function markShapes(
  kind: EventKind,
  { x, y, text: label, isGroup, line: span }: MarkView,
): readonly DrawnShape[] {
  const isFilled = filled[kind];
  const isLong = !isGroup && label.length > 2;
  return [
    ...(span === null ? [] : [line([span.from, y, span.to, y], span.lasted ? 6 : 1.2)]),
    isGroup ? box(x, y, sizes.group, half, isFilled) : shapeOf(kind, x, y, isFilled),
    text(x, y + 5, label, {
      size: isLong ? 11.5 : 13.5,
      bold: true,
      white: isFilled,
      middle: true,
    }),
  ];
}

function shapeOf(kind: EventKind, x: number, y: number, isFilled: boolean): DrawnShape {
  if (kind === "relapse") {
    const far = half + 2;
    const points = [
      [x, y - far],
      [x + far, y],
      [x, y + far],
      [x - far, y],
    ] as const;
    return { is: "polygon", points, filled: isFilled };
  }
  return box(x, y, half, kind === "milestone" || kind === "symptom" ? half : 2, isFilled);
}

function barShapes({ x, y, width, isOpen, label, labelX }: BarView): readonly DrawnShape[] {
  const end = x + width;
  const tip = isOpen ? Math.min(8, width / 2) : 0;
  const points = [
    [x, y],
    [end - tip, y],
    ...(isOpen ? [[end, y + sizes.bar / 2] as const] : []),
    [end - tip, y + sizes.bar],
    [x, y + sizes.bar],
  ] as const;
  return [{ is: "polygon", points, filled: false }, text(labelX, y + 16, label)];
}

const line = (
  points: readonly [number, number, number, number],
  thick: number,
  dashed = false,
): DrawnShape => ({ is: "line", points, thick, dashed });

/** A mark around its middle: as wide and high as it is, or wider where it stands for several. */
function box(x: number, y: number, wide: number, round: number, isFilled: boolean): DrawnShape {
  return { is: "box", at: [x - wide, y - half, 2 * wide, 2 * half], round, filled: isFilled };
}

function text(
  x: number,
  y: number,
  value: string,
  more: { size?: number; bold?: boolean; white?: boolean; middle?: boolean } = {},
): DrawnShape {
  const { size = 15, bold = false, white = false, middle = false } = more;
  return { is: "text", x, y, size, text: value, bold, white, middle };
}
