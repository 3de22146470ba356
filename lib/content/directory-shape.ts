import type { OptionOf } from "./questionnaire";
import type { ListUse } from "./routes";
import type { SourceId } from "./sources";
import type { Spoken } from "./types";

export type Group = OptionOf<"group">;

/** A list that a public body, a society or a patient group keeps. */
export type Directory = {
  readonly id: string;
  /** Its own name, and who keeps it: names, the same in every language. */
  readonly name: string;
  readonly keeper?: string;
  readonly address: `https://${string}`;
  readonly use: ListUse;
  /** "all": for every health problem. */
  readonly groups: "all" | readonly Group[];
  /** Where the doctors on it are; "world": in many countries. */
  readonly country: OptionOf<"country"> | "world";
  readonly sources: readonly SourceId[];
  /** YYYY-MM-DD. A year later it is no longer shown. */
  readonly reviewedOn: string;
  /**
   * How sure the address is. "from-knowledge": long known and stable, but not opened when it was
   * written down; "seen": the page was seen, in a stored copy. Neither was opened live.
   */
  readonly confidence: "from-knowledge" | "seen";
};

/** What it lists, and what to look for once there: addresses move, names of pages less so. */
export type DirectoryText = { readonly lists: Spoken; readonly find?: Spoken };
