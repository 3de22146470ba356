import type { ReactNode } from "react";
import type { Drawing } from "@/lib/content/drawing-shape";
import { PacketDrawing } from "./packet-drawing";

/*
 * The packet as a page. It draws the same blocks as the PDF; the shapes are written out here, for a
 * component knows nothing of lib/packet.
 */
type Tick = "yes" | "part" | "no";
type Label = { readonly label: string; readonly text: string | null };
type Item = { readonly text: string; readonly why?: string; readonly answers?: readonly string[] };
export type SheetBlock =
  | { readonly kind: "box"; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: "head" | "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly rows: readonly Label[] }
  | {
      readonly kind: "dated";
      readonly rows: readonly {
        readonly number?: number;
        readonly when: string;
        readonly text: string;
      }[];
    }
  | { readonly kind: "picture"; readonly picture: Drawing }
  | { readonly kind: "questions"; readonly lines: number; readonly items: readonly Item[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: "ticks";
      readonly legend: readonly { readonly mark: Tick; readonly label: string }[];
      readonly items: readonly { readonly mark: Tick; readonly text: string }[];
    }
  | { readonly kind: "lines"; readonly count: number };
export type Sheet = {
  /** A packet stays in the language in which it was made. */
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly text: "normal" | "large";
  readonly foot: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly breaks: boolean;
    readonly blocks: readonly SheetBlock[];
  }[];
};

/** The whole packet, for the screen and for the browser's own print. `marks` names the ticks. */
export function PacketSheet({ sheet, marks }: { sheet: Sheet; marks: Record<Tick, string> }) {
  return (
    <article
      lang={sheet.language}
      dir={sheet.isRightToLeft ? "rtl" : "ltr"}
      className={sheet.text === "large" ? "paper paper-large" : "paper"}
    >
      {sheet.sections.map(({ id, title, breaks, blocks }) => (
        <section key={id} className={breaks ? "paper-annex" : "paper-part"}>
          {title && (id === "title" ? <h1>{title}</h1> : <h2>{title}</h2>)}
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a packet never changes
            <Block key={index} block={block} marks={marks} />
          ))}
        </section>
      ))}
      <p className="paper-foot">{sheet.foot}</p>
    </article>
  );
}

function Block({ block, marks }: { block: SheetBlock; marks: Record<Tick, string> }): ReactNode {
  switch (block.kind) {
    case "box":
      return (
        <div className="paper-box">
          <p>
            <b>{block.title}</b>
          </p>
          <Texts texts={block.lines} />
        </div>
      );
    case "head":
      return <h3>{block.text}</h3>;
    case "text":
      return <p className="paper-text">{block.text}</p>;
    case "list":
      return (
        <ul className="paper-list">
          {block.items.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
    case "facts":
      return (
        <dl className="paper-facts">
          {block.rows.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text ?? <Lines count={1} />}</dd>
            </div>
          ))}
        </dl>
      );
    case "dated":
      return (
        <dl className="paper-dated">
          {block.rows.map(({ number, when, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two events may read the same
            <div key={index}>
              <dt>
                {number !== undefined && <span className="paper-number">{number} </span>}
                {when}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case "picture":
      return (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too */}
          <section className="paper-scroll" tabIndex={0} aria-label={block.picture.alt}>
            <PacketDrawing drawing={block.picture} />
          </section>
          <p className="paper-key">{block.picture.key.join(" ")}</p>
        </>
      );
    case "questions":
      return (
        <ol className="paper-questions">
          {block.items.map(({ text, why, answers = [] }) => (
            <li key={text}>
              <p>
                <b>{text}</b>
              </p>
              {why && <p className="paper-why">{why}</p>}
              <Texts texts={answers} />
              <Lines count={block.lines} />
            </li>
          ))}
        </ol>
      );
    case "table":
      return <SheetTable {...block} />;
    case "ticks":
      return (
        <>
          <p className="paper-legend" aria-hidden="true">
            {block.legend.map(({ mark, label }) => (
              <span key={mark}>
                <Mark mark={mark} /> {label}
              </span>
            ))}
          </p>
          <ul className="paper-ticks">
            {block.items.map(({ mark, text }) => (
              <li key={text}>
                <Mark mark={mark} />
                <span>
                  {text} <span className="visually-hidden">{marks[mark]}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      );
    case "lines":
      return <Lines count={block.count} />;
  }
}

function SheetTable({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
    <section className="paper-scroll" tabIndex={0} aria-label={caption}>
      <table className="paper-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) =>
              head === "" ? (
                <td key={head} />
              ) : (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = "", ...rest], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same
            <tr key={index}>
              <th scope="row">{first}</th>
              {rest.map((cell, at) => (
                <td key={heads[at + 1]} data-head={heads[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <p key={text} className="paper-text">
      {text}
    </p>
  ));
}

/** Room to write. */
function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: every line is like the other
    <span key={index} className="paper-line" aria-hidden="true" />
  ));
}

/** A square that reads in black and white: ticked, half full, empty. */
function Mark({ mark }: { mark: Tick }) {
  return (
    <svg className="paper-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect
        x="1.5"
        y="1.5"
        width="17"
        height="17"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      {mark === "yes" && (
        <path d="M4.5 10.5l4 4 7.5-9" fill="none" stroke="currentColor" strokeWidth="2.6" />
      )}
      {mark === "part" && <rect x="2" y="2" width="8" height="16" fill="currentColor" />}
    </svg>
  );
}
