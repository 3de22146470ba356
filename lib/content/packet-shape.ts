import type { AnnexId, PacketPreset } from "./packet-parts";
import type { Spoken } from "./types";

/** What the packet itself says, on paper. */
export type PacketWords = {
  readonly title: string;
  readonly heading: string;
  readonly foot: (day: string, rules: string) => string;
  readonly pageOf: string;
  readonly missingNote: string;
  readonly about: string;
  readonly born: string;
  readonly filledInBy: { readonly label: string; readonly carer: string };
  readonly visit: string;
  readonly decision: {
    readonly heading: string;
    readonly question: string;
    readonly by: string;
    readonly safe: string;
    readonly safeSaid: (until: string, who: string | null) => string;
    readonly notAsked: string;
  };
  readonly plan: { readonly heading: string; readonly what: string; readonly by: string };
  readonly happened: {
    readonly heading: string;
    readonly moreMedicines: (count: number) => string;
    readonly more: (count: number) => string;
    readonly none: string;
    readonly noDate: string;
  };
  readonly questions: { readonly heading: Spoken; readonly none: string };
  readonly medicines: {
    readonly heading: string;
    readonly heads: readonly [string, string, string, string];
    readonly none: string;
    readonly more: (count: number) => string;
    readonly allergies: string;
    readonly noAllergies: string;
    readonly stopped: string;
    readonly stoppedHeads: readonly [string, string, string, string];
    readonly keepTaking: string;
  };
  readonly records: {
    readonly heading: string;
    readonly here: string;
    readonly onTheWay: string;
    readonly missing: string;
    readonly none: string;
    readonly more: (count: number) => string;
    readonly askedOn: (day: string) => string;
    readonly heads: readonly [string, string, string, string];
  };
  readonly matters: { readonly heading: Spoken };
  readonly annexes: {
    readonly [A in AnnexId]: { readonly heading: Spoken; readonly choose: Spoken };
  };
  readonly health: {
    readonly conditions: string;
    readonly operations: string;
    readonly family: string;
    readonly none: string;
  };
  readonly candidates: { readonly heads: readonly string[] };
  readonly calls: { readonly note: string };
  readonly companion: {
    readonly who: string;
    readonly roles: string;
    readonly before: string;
    readonly heard: string;
    readonly words: string;
    readonly steps: string;
    readonly unclear: string;
  };
  readonly twoOpinions: {
    readonly heads: readonly [string, string, string];
    readonly rows: readonly string[];
    readonly agree: string;
    readonly differ: string;
    readonly settle: string;
  };
  readonly reasons: { readonly lede: string; readonly source: string };
};

/** The annexes that are there to be filled in. */
export type SheetToFill = "companion" | "two-opinions";

/** What the pages around it say. */
export type PrintWords = {
  readonly title: string;
  readonly heading: string;
  readonly lede: Spoken;
  readonly for: {
    readonly legend: string;
    readonly each: {
      readonly [P in PacketPreset]: { readonly label: string; readonly help: Spoken };
    };
    readonly choose: string;
  };
  readonly annexes: {
    readonly legend: string;
    readonly help: string;
    /** How much of it there is, beside each; a sheet to fill in has no count. */
    readonly counts: { readonly [A in Exclude<AnnexId, SheetToFill>]: (count: number) => string };
    /** Ticked or not, it has no page. */
    readonly empty: string;
  };
  readonly paper: { readonly legend: string; readonly letter: string; readonly a4: string };
  readonly size: { readonly legend: string; readonly normal: string; readonly large: string };
  readonly facts: {
    readonly heading: string;
    readonly lede: Spoken;
    readonly open: string;
    readonly name: Spoken;
    readonly nameHelp: string;
    readonly born: Spoken;
    readonly visit: string;
    readonly visitHelp: string;
    readonly decision: string;
    readonly decisionHelp: string;
    readonly plan: string;
    readonly planBy: string;
    readonly matters: Spoken;
    readonly mattersHelp: Spoken;
  };
  readonly inOut: {
    readonly heading: string;
    readonly in: string;
    readonly out: string;
    readonly private: (count: number) => string;
    readonly trust: string;
    readonly noLink: string;
    /** What is on the first pages. */
    readonly core: {
      readonly safety: string;
      readonly decision: string;
      readonly plan: string;
      readonly happened: (shown: number, all: number, isDrawn: boolean) => string;
      readonly questions: (count: number) => string;
      readonly medicines: (shown: number, all: number, allergies: number) => string;
      readonly records: (shown: number, all: number) => string;
      readonly matters: Spoken;
    };
    readonly ticked: string;
    readonly notTicked: string;
    /** What a packet for somebody else never has. */
    readonly never: { readonly [P in Exclude<PacketPreset, "me">]: readonly string[] };
    readonly lettersOut: (count: number) => string;
    readonly nameIn: string;
    readonly nameOut: string;
  };
  readonly make: string;
  readonly past: {
    readonly heading: string;
    readonly none: string;
    readonly entry: (day: string, whom: string) => string;
    readonly remove: (entry: string) => string;
  };
  readonly marks: { readonly yes: string; readonly part: string; readonly no: string };
  readonly made: {
    readonly title: string;
    readonly print: string;
    /** Without script. */
    readonly printHint: string;
    readonly pdf: string;
    readonly change: string;
    readonly asOf: (day: string) => string;
    readonly sincePrivate: string;
    readonly pdfFailed: string;
  };
};
