/*
 * The packet as it is to be read: every word resolved, nothing looked up later. One model, two ways
 * out: the print page and the PDF draw the same blocks. Plain data, so that an issued packet can be
 * kept as it was.
 */

import type { Drawing } from "@/lib/content/drawing-shape";

/** One part of a section. */
export type PacketBlock =
  /** What comes before everything else, in a frame. */
  | { readonly kind: "box"; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: "head"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** A name over a text, side by side where there is room. A text of null is a blank to write in. */
  | {
      readonly kind: "facts";
      readonly rows: readonly { readonly label: string; readonly text: string | null }[];
    }
  | {
      readonly kind: "dated";
      /** `number` is the one that it has in the drawing. */
      readonly rows: readonly {
        readonly number?: number;
        readonly when: string;
        readonly text: string;
      }[];
    }
  /** A drawing as strokes in units of its own, the words that stand for it, and what its signs mean. */
  | { readonly kind: "picture"; readonly picture: Drawing }
  /** Numbered questions, each with so many lines to write on, or the answers already noted. */
  | {
      readonly kind: "questions";
      readonly lines: number;
      readonly items: readonly {
        readonly text: string;
        readonly why?: string;
        readonly answers?: readonly string[];
      }[];
    }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly heads: readonly string[];
      /** How wide each column is beside the others. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Each with a mark that reads in black and white, and a word for it. */
  | {
      readonly kind: "ticks";
      readonly legend: readonly { readonly mark: Tick; readonly label: string }[];
      readonly items: readonly { readonly mark: Tick; readonly text: string }[];
    }
  /** Room to write. */
  | { readonly kind: "lines"; readonly count: number };

export type Tick = "yes" | "part" | "no";

export type PacketSection = {
  readonly id: string;
  readonly title: string;
  /** Starts a new page: an annex. */
  readonly breaks: boolean;
  readonly blocks: readonly PacketBlock[];
};

export type PaperSize = "letter" | "a4";
export type TextSize = "normal" | "large";

export type PacketModel = {
  readonly version: 1;
  /** A BCP 47 code, such as "en". */
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly title: string;
  readonly paper: PaperSize;
  readonly text: TextSize;
  /** At the foot of every page, before the number of the page. */
  readonly foot: string;
  /** "Page {at} of {of}". */
  readonly pageOf: string;
  /** What stands for a character that no face has, told once where one was met. */
  readonly missingNote: string;
  readonly sections: readonly PacketSection[];
};
