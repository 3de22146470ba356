import type { AskableTopic } from "./askables/ids";

/** A part of the list: a topic of the bank, or the person's own. */
export type QuestionTopicId = AskableTopic | "own";

/** The moves that have a button. */
export type QuestionMoveTo = "up" | "down" | "in" | "out";
