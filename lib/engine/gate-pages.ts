import { type GateLineId, gateLines, linesByOption, optionsThatOpenGate } from "../content/gate";
import type { GateGroupId, GateLine, GateStep } from "../content/gate/line";
import type { AnswerSheet } from "../content/types";
import { gateLine, groupsAmong, isAsked, isGroupId } from "./gate";

const WELCOME_BACK_AFTER_MS = 12 * 60 * 60 * 1000;

/**
 * Whether to ask "Anything new or worse?" first (safety file: after 12 idle hours, never before
 * printing). In: when the person was last seen, now, and what they came for. Out: yes or no; no for
 * someone never seen, who meets the whole gate instead. Errors: none.
 */
export function needsWelcomeBack(
  lastSeen: Date | null,
  now: Date,
  purpose: "page" | "print",
): boolean {
  if (purpose === "print" || lastSeen === null) return false;
  return now.getTime() - lastSeen.getTime() >= WELCOME_BACK_AFTER_MS;
}

/**
 * The lines that one step of the gate asks. In: the step, the groups ticked so far, who fills in.
 * Out: lines in the order shown; the carer's own lines only for a carer.
 */
export function linesAsked(
  step: GateStep,
  ticked: readonly string[],
  who: "self" | "carer",
): readonly (GateLine & { readonly id: GateLineId })[] {
  const groups = groupsAmong(ticked);
  return gateLines.filter(
    (line) =>
      line.step === step && isAsked(line, groups) && (line.about === "patient" || who === "carer"),
  );
}

/** The lines that ticking one group brings. In: a group. Out: its lines, those of implied groups too. */
export function linesOfGroup(
  group: GateGroupId,
): readonly (GateLine & { readonly id: GateLineId })[] {
  const groups = groupsAmong([group]);
  return gateLines.filter((line) => line.groups !== null && isAsked(line, groups));
}

/**
 * What of a sent form may be recorded. In: ticked ids. Out: known lines and groups, each once,
 * without the lines of groups that were unticked again (their boxes may still be sent, hidden).
 */
export function keepAsked(ticked: readonly string[]): readonly string[] {
  const groups = groupsAmong(ticked);
  return [...new Set(ticked)].filter((id) => {
    if (isGroupId(id)) return true;
    const line = gateLine(id);
    return line !== undefined && isAsked(line, groups);
  });
}

function hasAnswer(sheet: AnswerSheet, question: string, option: string): boolean {
  const value = Object.hasOwn(sheet, question) ? sheet[question] : undefined;
  return typeof value === "string" ? value === option : (value?.includes(option) ?? false);
}

/**
 * The lines that answers say (tiers 3 and 4). In: the answers of shown questions only, so that an
 * abandoned branch says nothing. Out: line ids, most pressing first, each once.
 */
export function linesFromAnswers(sheet: AnswerSheet): readonly GateLineId[] {
  const said = new Set<GateLineId>();
  for (const [question, options] of Object.entries(linesByOption)) {
    for (const [option, line] of Object.entries(options)) {
      if (hasAnswer(sheet, question, option)) said.add(line);
    }
  }
  return gateLines.map((line) => line.id).filter((id) => said.has(id));
}

/** Whether an answer sends the person back to the gate without being a line itself. In: as above. */
export function answersOpenGate(sheet: AnswerSheet): boolean {
  return optionsThatOpenGate.some(({ question, option }) => hasAnswer(sheet, question, option));
}
