import type { Drawing } from "@/lib/content/drawing-shape";
import type { LetterId } from "@/lib/content/letters";
import type { AnnexId, PacketPreset } from "@/lib/content/packet-parts";
import type { PacketWords } from "@/lib/content/packet-shape";
import type { Speaker } from "@/lib/content/spoken";
import type { LetterToSet } from "./letter-packet";
import type { PaperSize, TextSize, Tick } from "./model";

/** What a person chose for one packet. */
export type PacketOptions = {
  readonly preset: PacketPreset;
  readonly annexes: readonly AnnexId[];
  readonly paper: PaperSize;
  readonly text: TextSize;
};

/** Something kept that can go on paper: by its id, and whether it is marked private. */
type Kept = { readonly id: string | null; readonly isPrivate: boolean };

export type SourceEvent = Kept & { readonly when: string | null; readonly text: string };
export type SourceQuestion = Kept & {
  readonly text: string;
  readonly answers: readonly string[];
};
export type SourceMedicine = Kept & {
  readonly name: string;
  readonly dose: string;
  readonly since: string;
  readonly until: string | null;
  readonly trouble: string;
  readonly whyStopped: string;
};
export type SourceRecord = Kept & {
  readonly title: string;
  readonly holder: string;
  /** Where it is held, as far as the person named the place. */
  readonly place: string | null;
  readonly mark: Tick;
  readonly standing: string;
  readonly askedOn: string | null;
};
export type SourceLetter = Kept & {
  readonly form: LetterId;
  readonly name: string;
  readonly paper: LetterToSet;
};
/** One drawing in both sizes of print. */
export type Drawings = { readonly [T in TextSize]: Drawing };
export type SourceLine = Kept & { readonly text: string };
export type SourceReason = {
  readonly part: string;
  readonly isTrust: boolean;
  readonly title: string;
  readonly said: readonly string[];
  readonly source: string;
};

/** Everything that a packet may draw on, in words. Read at one moment. */
export type PacketSource = {
  readonly language: string;
  readonly speaker: Speaker;
  readonly madeOn: string;
  readonly rules: string;
  readonly safety: { readonly heading: string; readonly lines: readonly string[] };
  readonly facts: {
    readonly name?: string | undefined;
    readonly born?: string | undefined;
    readonly visit?: string | undefined;
    readonly decision?: string | undefined;
    readonly plan?: string | undefined;
    readonly planBy?: string | undefined;
    readonly matters?: string | undefined;
  };
  /** What matters more than what, as sentences. */
  readonly leanings: Kept & { readonly lines: readonly string[] };
  readonly time: {
    readonly decideBy: string | null;
    readonly safeUntil: string | null;
    readonly saidBy: string | null;
  };
  /** What was marked private of the two above. */
  readonly hidden: { readonly facts: boolean; readonly time: boolean };
  readonly events: readonly SourceEvent[];
  /** The history drawn, with and without what is marked private; null where nothing has a date. */
  readonly picture: { readonly all: Drawings | null; readonly open: Drawings | null };
  readonly topQuestions: readonly SourceQuestion[];
  readonly otherQuestions: readonly {
    readonly topic: string;
    readonly questions: readonly SourceQuestion[];
  }[];
  readonly medicines: readonly SourceMedicine[];
  readonly allergies: readonly SourceLine[];
  readonly conditions: readonly SourceLine[];
  readonly operations: readonly SourceLine[];
  readonly family: readonly SourceLine[];
  readonly records: readonly SourceRecord[];
  readonly candidates: readonly (Kept & { readonly cells: readonly string[] })[];
  readonly letters: readonly SourceLetter[];
  readonly calls: readonly {
    readonly title: string;
    readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  }[];
  readonly companion: Kept & {
    readonly who: string | null;
    readonly roles: readonly string[];
    readonly before: string | null;
  };
  readonly reasons: readonly SourceReason[];
  readonly words: PacketWords;
};

/** What one packet may show of a source, with the drawing in its size of print. */
export type VisibleSource = Omit<PacketSource, "picture"> & {
  readonly picture: Drawing | null;
};
