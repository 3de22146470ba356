import type { CountryId } from "@/lib/content/emergency-numbers";
import { type Speaker, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet } from "@/lib/content/types";
import { type GateRecord, type GateState, gateState, type SaidByAnswer } from "@/lib/engine/gate";
import { answersOpenGate, linesFromAnswers } from "@/lib/engine/gate-pages";
import { shownPages } from "@/lib/engine/pages";
import { type Check, checkSteps } from "./check";
import { isCountry } from "./country";

/** What a person has said, in the questionnaire and at the gate, as it is stored. */
export type Said = {
  readonly answers: AnswerSheet;
  readonly answeredAt: { readonly [questionId: string]: Date };
  readonly gate: readonly GateRecord[];
};

export const nothingSaid: Said = { answers: {}, answeredAt: {}, gate: [] };

/** The answers of questions that are shown now: an abandoned branch says nothing. */
function shownAnswers({ answers }: Said): readonly { id: string; sheet: AnswerSheet }[] {
  const questions = shownPages(answers).flatMap((page) => page.questions);
  return questions.flatMap(({ id }) => {
    const value = answers[id];
    return value === undefined ? [] : [{ id, sheet: { [id]: value } }];
  });
}

/** What the gate says now, by its records and by the answers. In: all that was said. */
export function stateOfSaid(said: Said): GateState {
  const fromAnswers = shownAnswers(said).flatMap(({ id, sheet }) =>
    linesFromAnswers(sheet).map((line): SaidByAnswer => ({ line, at: said.answeredAt[id] })),
  );
  return gateState(said.gate, fromAnswers);
}

/** Whether nothing may be asked or shown before what holds is taken care of: tiers 1 and 2, thoughts. */
export function isClosed(state: GateState): boolean {
  return state.holding.some((line) => line.tier < 3);
}

/** Whether the safety check was gone through at all. */
export function wasChecked(said: Said): boolean {
  return said.gate.some((record) => record.kind === "checked");
}

/**
 * Whether an answer asks for the safety check (something got worse and no one has checked it) and
 * the check has not been gone through since.
 */
export function answersAskForCheck(said: Said): boolean {
  const last = said.gate.findLast((record) => record.kind === "checked")?.at.getTime() ?? 0;
  return shownAnswers(said).some(({ id, sheet }) => {
    const at = said.answeredAt[id]?.getTime() ?? Number.POSITIVE_INFINITY;
    return at > last && answersOpenGate(sheet);
  });
}

/** What the pages of the check stand on. */
export type Situation = {
  readonly check: Check;
  /** There is a session to keep things with. */
  readonly hasSession: boolean;
  readonly state: GateState;
  readonly country: CountryId;
  readonly speaker: Speaker;
  /** Who fills in was answered in the questionnaire, so it is not asked here. */
  readonly speakerKnown: boolean;
  readonly asksForCheck: boolean;
};

/**
 * In: the carried check, what is stored (null without a session) and the country of the browser's
 * wish. Out: where the person stands. What was picked on these pages goes before what was answered.
 */
export function situationOf(check: Check, said: Said | null, wished: CountryId): Situation {
  const { answers, answeredAt, gate } = said ?? nothingSaid;
  const all: Said = { answers, answeredAt, gate: [...gate, ...check.records] };
  const answered = isCountry(answers.country) ? answers.country : null;
  const speakerKnown = answers.who !== undefined;
  return {
    check,
    hasSession: said !== null,
    state: stateOfSaid(all),
    country: check.country ?? answered ?? wished,
    speaker: speakerKnown ? speakerOf(answers) : (check.who ?? "self"),
    speakerKnown,
    asksForCheck: said !== null && answersAskForCheck(said),
  };
}

/** Whether every step of the check was sent in. */
export function isComplete(check: Check): boolean {
  return checkSteps.every((step) => check.done.includes(step));
}
