type Shape =
  | {
      readonly is: "line";
      readonly points: readonly [number, number, number, number];
      readonly thick: number;
      readonly dashed: boolean;
    }
  | {
      readonly is: "box";
      readonly at: readonly [number, number, number, number];
      readonly round: number;
      readonly filled: boolean;
    }
  | {
      readonly is: "polygon";
      readonly points: readonly (readonly [number, number])[];
      readonly filled: boolean;
    }
  | {
      readonly is: "text";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly text: string;
      readonly bold: boolean;
      readonly white: boolean;
      readonly middle: boolean;
    };
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly key: readonly string[];
  readonly shapes: readonly Shape[];
};

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
        <DrawnShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function DrawnShape({ shape }: { shape: Shape }) {
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
