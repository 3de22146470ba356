import type { OptionOf } from "../questionnaire";
import type { RuleId } from "../rules/all";
import type { SourceId } from "../sources";
import type { AskableIdOf, AskableTopic } from "./ids";

/** What brings a question up, and where it comes from. */
export type Askable = {
  /** Rules that bring it up beside those that name it in `suggests`. */
  readonly rules: readonly RuleId[];
  /** Kinds of problem that it is for; everyone when left out. */
  readonly groups?: readonly OptionOf<"group">[];
  /** Its place in the general list, for someone who has answered nothing: 1 comes first. */
  readonly general?: number;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** YYYY-MM-DD: the day it was last held against its sources. */
  readonly reviewedOn: string;
};

/** All of one topic: an id without its notes does not compile. */
export type AskablesOf<T extends AskableTopic> = { readonly [A in AskableIdOf<T>]: Askable };
