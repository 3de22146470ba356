import type { Drawing, DrawnShape } from "@/lib/content/drawing-shape";

/**
 * A drawing of a packet, stroke by stroke as the PDF has it: black on white, also on the screen. With
 * attributes alone, for the page's policy forbids inline styles. To a screen reader it is one image.
 */
export function PacketDrawing({ drawing }: { drawing: Drawing }) {
  const { width, height, alt, shapes } = drawing;
  return (
    <svg
      className="paper-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alt}
      focusable="false"
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a packet never changes
        <Stroke key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Stroke({ shape }: { shape: DrawnShape }) {
  switch (shape.is) {
    case "line": {
      const [x1, y1, x2, y2] = shape.points;
      return (
        <line
          x1={x1}
          y1={y1}
          x2={x2}
          y2={y2}
          stroke={shape.thick < 1 ? "#969696" : "#000"}
          strokeWidth={shape.thick}
          strokeDasharray={shape.dashed ? "3 4" : undefined}
        />
      );
    }
    case "box": {
      const [x, y, width, height] = shape.at;
      return (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={shape.round}
          fill={shape.filled ? "#000" : "#fff"}
          stroke="#000"
          strokeWidth={1.2}
        />
      );
    }
    case "polygon":
      return (
        <polygon
          points={shape.points.map((point) => point.join(",")).join(" ")}
          fill={shape.filled ? "#000" : "#fff"}
          stroke="#000"
          strokeWidth={1.2}
        />
      );
    case "text":
      return (
        <text
          className={shape.middle ? undefined : "paper-words"}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.bold ? 650 : 400}
          fill={shape.white ? "#fff" : "#000"}
          textAnchor={shape.middle ? "middle" : "start"}
        >
          {shape.text}
        </text>
      );
  }
}
