import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DrawnShape } from "@/lib/content/drawing-shape";
import type { PacketBlock, PacketModel } from "@/lib/packet/model";
import { peersFolder, requirePeer } from "../peer";

/*
 * The same packet by @react-pdf/renderer: the same blocks, faces and sizes, the drawing too. Plain
 * elements without a type, for its package is only there when the bench has been run.
 */
type Element = object;
type Create = (type: unknown, props: object | null, ...children: unknown[]) => Element;
type Renderer = {
  readonly Font: {
    register: (options: object) => void;
    registerHyphenationCallback: (f: (word: string) => string[]) => void;
  };
  readonly renderToBuffer: (element: Element) => Promise<Buffer>;
  readonly [component: string]: unknown;
};

const require = createRequire(join(peersFolder, "package.json"));
const address = pathToFileURL(require.resolve("@react-pdf/renderer")).href;
const renderer = (await import(address)) as Renderer;
const { createElement } = requirePeer<{ createElement: Create }>("react");
const { Document, Page, View, Text, Svg, Line, Rect, Polygon } = renderer;
const e: Create = (type, props, ...children) => createElement(type, props, ...children);

const own = createRequire(join(process.cwd(), "package.json"));
const face = (name: string, file: string) => own.resolve(`@expo-google-fonts/${name}/${file}`);
renderer.Font.register({
  family: "Sans",
  fonts: [
    {
      src: face("atkinson-hyperlegible-next", "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf"),
    },
    {
      src: face("atkinson-hyperlegible-next", "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf"),
      fontWeight: 700,
    },
  ],
});
renderer.Font.register({
  family: "Serif",
  src: face("source-serif-4", "600SemiBold/SourceSerif4_600SemiBold.ttf"),
});
renderer.Font.registerHyphenationCallback((word) => [word]);

const bold = { fontWeight: 700 };
const small = { fontSize: 10 };
const gap = { marginBottom: 6 };
const text = (value: string, style: object = {}) => e(Text, { style }, value);
const line = () =>
  e(View, { style: { height: 16, borderBottomWidth: 0.5, borderBottomColor: "#6e6e6e" } });
const lines = (count: number) => Array.from({ length: count }, line);

/** One packet as a PDF. */
export function setByReactPdf(model: PacketModel): Promise<Buffer> {
  const sections = model.sections.map(({ title, breaks, blocks }) =>
    e(
      View,
      { break: breaks },
      title === ""
        ? null
        : text(title, {
            fontFamily: "Serif",
            fontSize: 14,
            marginTop: 14,
            marginBottom: 6,
            borderBottomWidth: 1.2,
          }),
      ...blocks.map(draw),
    ),
  );
  const foot = e(
    View,
    {
      fixed: true,
      style: { position: "absolute", bottom: 24, left: 57, right: 57, ...small },
    },
    text(model.foot),
    e(Text, {
      render: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
        model.pageOf.replace("{at}", `${pageNumber}`).replace("{of}", `${totalPages}`),
    }),
  );
  const style = { fontFamily: "Sans", fontSize: 12, paddingHorizontal: 57, paddingVertical: 48 };
  const page = e(Page, { size: model.paper === "a4" ? "A4" : "LETTER", style }, ...sections, foot);
  const document = e(Document, { title: model.title, language: model.language }, page);
  return renderer.renderToBuffer(document);
}

function draw(block: PacketBlock): Element | null {
  switch (block.kind) {
    case "box":
      return e(
        View,
        { style: { borderWidth: 1.5, padding: 8, ...gap } },
        text(block.title, bold),
        ...block.lines.map((one) => text(one, small)),
      );
    case "head":
      return text(block.text, { ...bold, ...gap, marginTop: 8 });
    case "text":
      return text(block.text, gap);
    case "list":
      return e(View, { style: gap }, ...block.items.map((item) => text(`• ${item}`)));
    case "facts":
      return e(
        View,
        { style: { flexDirection: "row", flexWrap: "wrap", ...gap } },
        ...block.rows.map(({ label, text: value }) =>
          e(
            View,
            { style: { width: "50%" }, wrap: false },
            text(label, { ...small, ...bold }),
            value === null ? line() : text(value),
          ),
        ),
      );
    case "dated":
      return e(
        View,
        { style: gap },
        ...block.rows.map(({ number, when, text: value }) =>
          row([`${number ?? ""}`, when, value], [1, 4, 20]),
        ),
      );
    case "picture": {
      const { width, height, shapes, key } = block.picture;
      return e(
        View,
        { style: gap, wrap: false },
        e(
          Svg,
          { viewBox: `0 0 ${width} ${height}`, width: 499, height: (height * 499) / width },
          ...shapes.map(stroke),
        ),
        text(key.join(" "), small),
      );
    }
    case "questions":
      return e(
        View,
        { style: gap },
        ...block.items.map(({ text: question, answers = [] }, index) =>
          e(
            View,
            { wrap: false, style: gap },
            text(`${index + 1}. ${question}`, bold),
            ...answers.map((answer) => text(answer)),
            ...lines(block.lines),
          ),
        ),
      );
    case "table":
      return e(
        View,
        { style: gap },
        row(block.heads, block.widths, { ...small, ...bold }),
        ...block.rows.map((cells) => row(cells, block.widths)),
      );
    case "ticks":
      return e(
        View,
        { style: { flexDirection: "row", flexWrap: "wrap", ...gap } },
        ...block.items.map(({ mark, text: value }) =>
          e(
            View,
            { style: { width: "50%", flexDirection: "row" } },
            e(View, {
              style: {
                width: 9,
                height: 9,
                borderWidth: 1,
                ...(mark === "no" ? {} : { backgroundColor: "#000" }),
              },
            }),
            text(value, { marginLeft: 6 }),
          ),
        ),
      );
    case "lines":
      return e(View, { style: gap }, ...lines(block.count));
  }
}

const row = (cells: readonly string[], widths: readonly number[], style: object = {}) =>
  e(
    View,
    { wrap: false, style: { flexDirection: "row", borderBottomWidth: 0.4, paddingVertical: 3 } },
    ...cells.map((cell, at) => text(cell, { flex: widths[at] ?? 1, paddingRight: 4, ...style })),
  );

function stroke(shape: DrawnShape): Element {
  switch (shape.is) {
    case "line": {
      const [x1, y1, x2, y2] = shape.points;
      return e(Line, { x1, y1, x2, y2, stroke: "#000", strokeWidth: shape.thick });
    }
    case "box": {
      const [x, y, width, height] = shape.at;
      const fill = shape.filled ? "#000" : "#fff";
      return e(Rect, { x, y, width, height, rx: shape.round, fill, stroke: "#000" });
    }
    case "polygon": {
      const points = shape.points.map((point) => point.join(",")).join(" ");
      return e(Polygon, { points, fill: shape.filled ? "#000" : "#fff", stroke: "#000" });
    }
    case "text":
      return e(
        Text,
        {
          x: shape.x,
          y: shape.y,
          fill: shape.white ? "#fff" : "#000",
          textAnchor: shape.middle ? "middle" : "start",
          style: { fontSize: shape.size, fontFamily: "Sans" },
        },
        shape.text,
      );
  }
}
