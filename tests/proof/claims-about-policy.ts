import { printPair, printSheet } from "../support/print-sheet";
import { type AssessmentTerms, assessmentTerms } from "./assessment-terms";
import type { Content, PolicyRow, ProofRule } from "./content-under-proof";
import { atLeast, implies, type Logic, type Rail, same } from "./logic";
import { countTerms, type PolicyInputTerms, rowTerms, takenTerms } from "./policy-terms";
import type { Found, Prover, SheetTerms, Term } from "./prover";

/** From weak to strong, as the policy has it. */
export const answerOrder = [
  "no-clear-reason",
  "talk-first",
  "cannot-tell-yet",
  "worth-considering",
  "well-supported",
] as const;

const situationNames = ["concordant", "settled", "carerDiffers"] as const;

/** Findings and situations that the solver is free to choose, whether or not a sheet makes them. */
function freeInput(prover: Prover, name: string, rules: readonly ProofRule[]) {
  const { logic } = prover;
  const findings = new Map<string, Rail<Term>>();
  for (const { id } of rules) {
    const sure = prover.free(`${name}/${id}/sure`);
    findings.set(id, { sure, possible: logic.or([sure, prover.free(`${name}/${id}/open`)]) });
  }
  const flag = (one: string) => prover.free(`${name}/${one}`);
  return {
    findings,
    concordant: flag("concordant"),
    settled: flag("settled"),
    carerDiffers: flag("carerDiffers"),
    gateHolds: flag("gate"),
  } satisfies PolicyInputTerms<Term>;
}

function takenOf(logic: Logic<Term>, content: Content, input: PolicyInputTerms<Term>) {
  const counts = countTerms(logic, content.rules, input);
  return takenTerms(logic, rowTerms(logic, content.policy, counts));
}

/** The answer of `b` stands below the answer of `a`. */
function standsLower(
  logic: Logic<Term>,
  rows: readonly PolicyRow[],
  a: readonly Term[],
  b: readonly Term[],
): Term {
  const upTo = (taken: readonly Term[], rank: number) =>
    logic.or(taken.filter((_, at) => rankOf(rows[at] as PolicyRow) <= rank));
  return logic.or(
    answerOrder.slice(0, -1).map((_, rank) => logic.and([logic.not(upTo(a, rank)), upTo(b, rank)])),
  );
}

function rankOf(row: PolicyRow): number {
  const rank = (answerOrder as readonly string[]).indexOf(row.answer);
  return rank === -1 ? answerOrder.length : rank;
}

/** false to true; false to unknown; or any step up, with what speaks against it no stronger. */
export type Step = "concern" | "unknown" | "any-rise";

/** One finding steps so, or stays as it is. */
function stepTerm(logic: Logic<Term>, step: Step, a: Rail<Term>, b: Rail<Term>): Term {
  const stays = logic.and([same(logic, a.sure, b.sure), same(logic, a.possible, b.possible)]);
  const wasFalse = logic.not(a.possible);
  switch (step) {
    case "concern":
      return logic.or([stays, logic.and([wasFalse, b.sure])]);
    case "unknown":
      return logic.or([stays, logic.and([wasFalse, b.possible, logic.not(b.sure)])]);
    case "any-rise":
      return logic.and([implies(logic, a.sure, b.sure), implies(logic, a.possible, b.possible)]);
  }
}

/** Findings and situations where such steps lower the answer, in words; null when there are none. */
export async function whereItFalls(
  prover: Prover,
  content: Content,
  step: Step,
): Promise<string | null> {
  const { logic } = prover;
  const [a, b] = [freeInput(prover, "a", content.rules), freeInput(prover, "b", content.rules)];
  const rail = (input: typeof a, id: string) => input.findings.get(id) as Rail<Term>;
  const steps = content.rules.map(({ id }) => stepTerm(logic, step, rail(a, id), rail(b, id)));
  const situations =
    step === "any-rise"
      ? [
          implies(logic, b.concordant, a.concordant),
          implies(logic, b.settled, a.settled),
          implies(logic, a.carerDiffers, b.carerDiffers),
        ]
      : situationNames.map((name) => same(logic, a[name], b[name]));
  const [takenA, takenB] = [takenOf(logic, content, a), takenOf(logic, content, b)];
  const found = await prover
    .session(logic.not(a.gateHolds), logic.not(b.gateHolds), ...steps, ...situations)
    .find(standsLower(logic, content.policy, takenA, takenB));
  if (found === null) return null;
  const side = (input: typeof a, taken: readonly Term[]) =>
    `${answerOf(found, content, taken)}: ${namesOf(found, input).join(", ")}`;
  return `${side(a, takenA)}\n  ->  ${side(b, takenB)}`;
}

function namesOf(found: Found, input: PolicyInputTerms<Term>): string[] {
  const findings = [...input.findings].flatMap(([id, { sure, possible }]) =>
    found.holds(sure) ? [id] : found.holds(possible) ? [`${id} unknown`] : [],
  );
  return [...findings, ...situationNames.filter((name) => found.holds(input[name]))];
}

function answerOf(found: Found, content: Content, taken: readonly Term[]): string {
  const at = taken.findIndex((term) => found.holds(term));
  return content.policy[at]?.answer ?? "no answer";
}

/** Findings and situations that no row answers, in words; null when there are none. */
export async function whereNoRowHolds(prover: Prover, content: Content): Promise<string | null> {
  const { logic } = prover;
  const input = freeInput(prover, "a", content.rules);
  const taken = takenOf(logic, content, input);
  const found = await prover.session().find(logic.not(logic.or(taken)));
  if (found === null) return null;
  return `no row for: ${["findings", ...namesOf(found, input)].join(", ")}`;
}

function wholeSheet(prover: Prover, content: Content, name: string, gateHolds: Term) {
  const sheet = prover.freeSheet(name, content.questions);
  return { sheet, terms: assessmentTerms(prover.logic, content, sheet.given, gateHolds) };
}

/** A sheet for each row of the policy that takes it, or null. The gate holds for its own row only. */
export async function sheetForEachRow(prover: Prover, content: Content) {
  const gate = prover.free("gate");
  const { sheet, terms } = wholeSheet(prover, content, "a", gate);
  const session = prover.session(sheet.wellFormed);
  const rows = [];
  for (const [at, row] of content.policy.entries()) {
    const found = await session.findShort([sheet], terms.taken[at] as Term);
    rows.push({ row, sheet: found?.sheet(sheet) ?? null, gate: found?.holds(gate) ?? false });
  }
  return rows;
}

/** A sheet with a red flag that gets another answer, in words; null when there is none. */
export async function whereGateLoses(prover: Prover, content: Content): Promise<string | null> {
  const { logic } = prover;
  const { sheet, terms } = wholeSheet(prover, content, "a", logic.yes);
  const first = terms.taken.filter((_, at) => content.policy[at]?.answer === "emergency-first");
  const found = await prover
    .session(sheet.wellFormed)
    .findShort([sheet], logic.not(logic.or(first)));
  if (found === null) return null;
  return `${answerOf(found, content, terms.taken)}\n${printSheet(found.sheet(sheet))}`;
}

/**
 * Two sheets that differ in one answer, where some finding steps up and none down, what speaks
 * against another opinion is no stronger, and the answer falls; null when there are none.
 */
export async function whereOneAnswerLowers(
  prover: Prover,
  content: Content,
): Promise<string | null> {
  const { logic } = prover;
  const a = wholeSheet(prover, content, "a", logic.no);
  const falls: string[] = [];
  for (const question of content.questions) {
    const own = prover.freeSheet("b", [question]);
    const given: SheetTerms["given"] = (id, code) =>
      id === question.id ? own.given(id, code) : a.sheet.given(id, code);
    const b = assessmentTerms(logic, content, given, logic.no);
    const session = prover.session(a.sheet.wellFormed, own.wellFormed);
    const found = await session.findShort([a.sheet], ...risesAndFalls(logic, content, a.terms, b));
    if (found === null) continue;
    const before = found.sheet(a.sheet);
    const { [question.id]: _, ...others } = before;
    const after = { ...others, ...found.sheet(own) };
    falls.push(
      `${answerOf(found, content, a.terms.taken)}  ->  ${answerOf(found, content, b.taken)}\n${printPair(before, after)}`,
    );
  }
  return falls.length === 0 ? null : falls.join("\n");
}

function risesAndFalls(
  logic: Logic<Term>,
  content: Content,
  a: AssessmentTerms<Term>,
  b: AssessmentTerms<Term>,
): readonly Term[] {
  const rails = content.rules.map(({ id }) => ({
    a: a.findings.get(id) as Rail<Term>,
    b: b.findings.get(id) as Rail<Term>,
  }));
  const noneFalls = rails.map((one) => stepTerm(logic, "any-rise", one.a, one.b));
  const someRises = logic.or(
    rails.map((one) =>
      logic.or([
        logic.and([one.b.sure, logic.not(one.a.sure)]),
        logic.and([one.b.possible, logic.not(one.a.possible)]),
      ]),
    ),
  );
  const noStronger = (name: "concordant" | "settled") =>
    implies(logic, b.situations[name], a.situations[name]);
  return [
    ...noneFalls,
    someRises,
    noStronger("concordant"),
    noStronger("settled"),
    standsLower(logic, content.policy, a.taken, b.taken),
  ];
}

/** At most so many questions are shown at once on any sheet, with a sheet that shows them. */
export async function mostQuestionsShown(prover: Prover, content: Content) {
  const { logic } = prover;
  const sheet = prover.freeSheet("a", content.questions);
  const terms = assessmentTerms(logic, content, sheet.given, logic.no);
  const shown = [...terms.facts.values()].map((one) => one.shown);
  const session = prover.session(sheet.wellFormed);
  const counts = atLeast(logic, shown, shown.length);
  for (let most = shown.length; most > 0; most -= 1) {
    const found = await session.find(counts[most] as Term);
    if (found !== null) return { most, sheet: found.sheet(sheet) };
  }
  throw new Error("No sheet shows a question");
}
