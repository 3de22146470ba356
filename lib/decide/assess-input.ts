import { z } from "zod";
import type { ContentWords } from "@/lib/content/every-word-shape";
import type { Language } from "@/lib/content/languages";
import type { OverlayId } from "@/lib/content/overlays";
import { overlays } from "@/lib/content/overlays";
import { ruleSetVersion } from "@/lib/content/rule-set";
import { type Speaker, say, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet } from "@/lib/content/types";
import type { AnswerCode } from "@/lib/content/word-shapes";
import { contentWords } from "@/lib/content/words";
import { assess } from "@/lib/engine/assess";
import type { Finding } from "@/lib/engine/findings";
import { type GateState, leadingLine } from "@/lib/engine/gate";
import { gateFromInput } from "@/lib/engine/gate-input";
import { linesFromAnswers } from "@/lib/engine/gate-pages";
import { shownPages } from "@/lib/engine/pages";
import type { Scores } from "@/lib/engine/scores";
import { type FieldError, type Parsed, parseAnswers } from "./schema";

/*
 * The stateless assessment: answers in, the whole explained result out. It reads and keeps
 * nothing, and comes to the same result as the pages do.
 */

export type AssessInput = { readonly answers: AnswerSheet; readonly gate: GateState };

const text = z.string().max(100);
const yesOrNo = z.boolean({ error: "not true or false" }).optional();

/** The plain form. What each answer may be is checked by `parseAnswers`, the lines by the gate. */
export const assessInputSchema = z.strictObject({
  answers: z.record(text, z.unknown(), { error: "not an object of question ids and values" }),
  gate: z.array(text, { error: "not a list of line ids" }).max(200).optional(),
  called: yesOrNo,
  safe: yesOrNo,
  talked: yesOrNo,
});

const gateReasons = {
  "not-a-list": "not a list of line ids",
  "too-many": "too many line ids",
  "unknown-id": "no such line",
  "not-true-or-false": "not true or false",
} as const;

/**
 * Checks the plain form. In: any parsed JSON. Out: a canonical sheet and the state of the gate, or
 * every field that is wrong. Answers on branches that are not shown are taken and do not count.
 */
export function parseAssessInput(input: unknown): Parsed<AssessInput> {
  const shape = assessInputSchema.safeParse(input);
  if (!shape.success) return { ok: false, errors: shape.error.issues.flatMap(fieldsOf) };
  const answers = parseAnswers(shape.data.answers);
  const sheet = answers.ok ? answers.value : {};
  const gate = gateFromInput(shape.data, linesFromAnswers(shownAnswers(sheet)));
  const errors = [
    ...(answers.ok ? [] : answers.errors),
    ...(gate.ok ? [] : gate.errors.map((e) => ({ field: e.field, reason: gateReasons[e.reason] }))),
  ];
  if (!answers.ok || !gate.ok) return { ok: false, errors };
  return { ok: true, value: { answers: answers.value, gate: gate.state } };
}

function fieldsOf(issue: z.core.$ZodIssue): readonly FieldError[] {
  const path = issue.path.reduce<string>(
    (all, step) =>
      typeof step === "number" ? `${all}[${step}]` : all ? `${all}.${String(step)}` : String(step),
    "",
  );
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ field: key, reason: "not a field of this input" }));
  }
  return [{ field: path || "body", reason: issue.message }];
}

function shownAnswers(sheet: AnswerSheet): AnswerSheet {
  const shown = shownPages(sheet).flatMap((page) => page.questions.map(({ id }) => id));
  return Object.fromEntries(shown.map((id) => [id, sheet[id]]));
}

export type AssessedFinding = Pick<
  Finding,
  | "rule"
  | "trigger"
  | "domain"
  | "tier"
  | "score"
  | "value"
  | "answeredBy"
  | "settledBy"
  | "sources"
> & { readonly because: string };

export type AssessResult = {
  readonly ruleSet: string;
  /** The line that stands first; `open`: the answer is not held back by any line. */
  readonly gate: {
    readonly tier: 1 | 2 | 3 | 4;
    readonly id: string;
    readonly open: boolean;
    /** Every line that was said, most pressing first. */
    readonly lines: readonly { readonly tier: 1 | 2 | 3 | 4; readonly id: string }[];
  } | null;
  readonly answer: AnswerCode;
  readonly findings: readonly AssessedFinding[];
  readonly overlays: readonly OverlayId[];
  readonly scores: Scores;
};

/**
 * Assesses checked input. In: a sheet, the gate, a language that has every word. Out: the result as
 * docs/interfaces.md has it. Pure.
 */
export function assessInput(
  { answers, gate }: AssessInput,
  language: Language = "en",
): AssessResult {
  const first = gate.open ? null : gate.tier;
  const result = assess(answers, first === null || first === 4 ? null : { tier: first });
  const speaker = speakerOf(answers);
  const words = contentWords(language).rules;
  return {
    ruleSet: ruleSetVersion,
    gate: gateResult(gate),
    answer: result.answer,
    findings: result.findings.map((finding) => inWords(finding, words, speaker)),
    overlays: withGateOverlays(result.overlays, gate),
    scores: result.scores,
  };
}

function gateResult(state: GateState): AssessResult["gate"] {
  const first = leadingLine(state);
  if (first === null) return null;
  const shape = ({ tier, id }: { tier: 1 | 2 | 3 | 4; id: string }) => ({ tier, id });
  return {
    ...shape(first),
    open: state.open,
    lines: [
      ...[...state.holding, ...state.onTop].map(shape),
      ...state.overlays.map((id) => ({ tier: 4 as const, id })),
    ],
  };
}

/** Tier 4 lines lie over the answer whether they were said at the gate or by an answer. */
function withGateOverlays(held: readonly OverlayId[], { overlays: lines }: GateState) {
  const all = new Set<OverlayId>(held);
  for (const line of lines)
    all.add(line === "wait-test-booked" ? "keep-booked-test" : "do-not-pause");
  return overlays.map(({ id }) => id).filter((id) => all.has(id));
}

function inWords(
  finding: Finding,
  words: ContentWords["rules"],
  speaker: Speaker,
): AssessedFinding {
  const { rule, trigger, domain, tier, score, value, answeredBy, settledBy, sources } = finding;
  const because = say(words[rule].because, speaker);
  return { rule, trigger, domain, tier, score, value, because, answeredBy, settledBy, sources };
}
