import type { Question } from "@/lib/content/types";
import type { Given } from "./answer-terms";
import { type AssessmentTerms, assessmentTerms } from "./assessment-terms";
import type { Content } from "./content-under-proof";
import { same } from "./logic";
import type { Prover, SheetTerms, Term } from "./prover";

/*
 * An option matters when two sheets that differ in it alone come out differently anywhere: in
 * what is asked, in a finding, an overlay, a counter-signal, the answer, the records to fetch or
 * the safety gate.
 */
type Change = {
  /** The sheets are written in the same free answers, but for one question. */
  readonly before: Given<Term>;
  readonly after: Given<Term>;
};

/** The same free answers, but for the codes of one question. */
function saying(given: Given<Term>, question: Question, says: (code: string) => Term): Given<Term> {
  return (id, code) => (id === question.id ? says(code) : given(id, code));
}

function outcomeTerms(prover: Prover, content: Content, given: Given<Term>): readonly Term[] {
  const { logic } = prover;
  const terms = assessmentTerms(logic, content, given, logic.no);
  const byRecord = new Map<string, Term[]>();
  for (const [group, records] of Object.entries(content.groupRecords)) {
    for (const record of records) {
      byRecord.set(record, [...(byRecord.get(record) ?? []), factOf(terms, "group", group)]);
    }
  }
  // The answer follows from these: the policy reads findings and situations, all of them here.
  return [
    ...[...terms.facts.values()].map(({ shown }) => shown),
    ...[...terms.findings.values()].flatMap(({ sure, possible }) => [sure, possible]),
    ...Object.values(terms.situations),
    ...terms.overlays.values(),
    ...terms.counters.values(),
    ...[...byRecord.values()].map((groups) => logic.or(groups)),
    ...content.gate.map(({ question, option }) => factOf(terms, question, option)),
  ];
}

function factOf(terms: AssessmentTerms<Term>, question: string, option: string): Term {
  const fact = terms.facts.get(question)?.options.get(option);
  if (fact === undefined) throw new Error(`No such fact: ${question}/${option}`);
  return fact.sure;
}

/** True when some sheet comes out differently after the change. */
async function matters(prover: Prover, content: Content, sheet: SheetTerms, change: Change) {
  const before = outcomeTerms(prover, content, change.before);
  const after = outcomeTerms(prover, content, change.after);
  // What the change cannot reach is the same term, and needs no solver.
  const reached = before.flatMap((term, at) => {
    const other = after[at] as Term;
    return term.eqIdentity(other) ? [] : [prover.logic.not(same(prover.logic, term, other))];
  });
  if (reached.length === 0) return false;
  return (await prover.session(sheet.wellFormed).find(prover.logic.or(reached))) !== null;
}

/** Ticks that change nothing when added to a closed list, of these questions: "tests/labs-unclear". */
export async function ticksWithoutEffect(
  prover: Prover,
  content: Content,
  of: readonly Question[] = content.questions,
): Promise<string[]> {
  const { logic } = prover;
  const sheet = prover.freeSheet("a", content.questions);
  const idle: string[] = [];
  for (const question of of.filter(({ kind }) => kind === "many")) {
    for (const option of question.options) {
      const closedWith = (ticked: Term): Given<Term> => {
        const tick = (code: string) => (code === option ? ticked : sheet.given(question.id, code));
        const any = logic.or(question.options.map(tick));
        const closing: { readonly [code: string]: Term } = {
          none: logic.not(any),
          "that-is-all": any,
        };
        return saying(sheet.given, question, (code) =>
          question.options.includes(code) ? tick(code) : (closing[code] ?? logic.no),
        );
      };
      const change = { before: closedWith(logic.no), after: closedWith(logic.yes) };
      if (!(await matters(prover, content, sheet, change))) idle.push(`${question.id}/${option}`);
    }
  }
  return idle;
}

/** Options of pick-one questions that no sheet tells apart: "progress: not-helped = worse-treated". */
export async function optionsNeverToldApart(
  prover: Prover,
  content: Content,
  of: readonly Question[] = content.questions,
): Promise<string[]> {
  const { logic } = prover;
  const sheet = prover.freeSheet("a", content.questions);
  const alike: string[] = [];
  for (const question of of.filter(({ kind }) => kind === "one")) {
    const answering = (option: string) =>
      saying(sheet.given, question, (code) => (code === option ? logic.yes : logic.no));
    for (const [at, first] of question.options.entries()) {
      for (const second of question.options.slice(at + 1)) {
        const change = { before: answering(first), after: answering(second) };
        if (!(await matters(prover, content, sheet, change))) {
          alike.push(`${question.id}: ${first} = ${second}`);
        }
      }
    }
  }
  return alike;
}
