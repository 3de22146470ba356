import { type Bool, init } from "z3-solver";
import type { AnswerSheet, AnswerValue, Question } from "@/lib/content/types";
import { codesOf, type Given, wellFormed } from "./answer-terms";
import type { Logic } from "./logic";

export type Term = Bool<"proof">;

/** A sheet of answers that the solver is free to choose, among those that the boundary takes. */
export type SheetTerms = {
  readonly questions: readonly Question[];
  readonly given: Given<Term>;
  readonly wellFormed: Term;
};

/** One way to make the claims true. */
export type Found = {
  readonly sheet: (terms: SheetTerms) => AnswerSheet;
  readonly holds: (term: Term) => boolean;
};

/** A solver with some claims that stand for all its questions. */
export type Session = {
  /** A way to make these claims true as well; null when there is proved to be none. */
  readonly find: (...claims: readonly Term[]) => Promise<Found | null>;
  /** As find, with as few answers on these sheets as it can. */
  readonly findShort: (
    sheets: readonly SheetTerms[],
    ...claims: readonly Term[]
  ) => Promise<Found | null>;
};

export type Prover = {
  readonly logic: Logic<Term>;
  /** A free two-valued variable. */
  readonly free: (name: string) => Term;
  readonly freeSheet: (name: string, questions: readonly Question[]) => SheetTerms;
  readonly session: (...standing: readonly Term[]) => Session;
  readonly close: () => void;
};

/** Starts the solver. Close it when done, or its threads keep the process alive. */
export async function openProver(): Promise<Prover> {
  const { Context, em } = await init();
  const z3 = Context("proof");
  const yes: Term = z3.Bool.val(true);
  const no: Term = z3.Bool.val(false);
  const logic: Logic<Term> = {
    yes,
    no,
    and: (parts) => join(parts, yes, no, (rest) => z3.And(...rest)),
    or: (parts) => join(parts, no, yes, (rest) => z3.Or(...rest)),
    not: (part) => (part === yes ? no : part === no ? yes : z3.Not(part)),
  };
  const freeSheet = (name: string, questions: readonly Question[]): SheetTerms => {
    const codes = new Map<string, Term>();
    for (const question of questions) {
      for (const code of codesOf(question)) {
        const key = `${question.id}/${code}`;
        codes.set(key, z3.Bool.const(`${name}/${key}`));
      }
    }
    // A code that the boundary does not take for a question is never given.
    const given: Given<Term> = (question, code) => codes.get(`${question}/${code}`) ?? no;
    const formed = logic.and(questions.map((one) => wellFormed(logic, one, given)));
    return { questions, given, wellFormed: formed };
  };
  const session = (...standing: readonly Term[]): Session => {
    const solver = new z3.Solver();
    solver.set("timeout", 60_000);
    for (const claim of standing) solver.add(claim);
    const found = (): Found => {
      const model = solver.model();
      const holds = (term: Term) => z3.isTrue(model.eval(term, true));
      return { holds, sheet: (terms) => readSheet(terms, holds) };
    };
    const within = async <T>(claims: readonly Term[], run: () => Promise<T>): Promise<T> => {
      solver.push();
      try {
        for (const claim of claims) solver.add(claim);
        return await run();
      } finally {
        solver.pop();
      }
    };
    const isPossible = async () => {
      const verdict = await solver.check();
      if (verdict === "unknown") throw new Error("The solver gave up");
      return verdict === "sat";
    };
    return {
      find: (...claims) => within(claims, async () => ((await isPossible()) ? found() : null)),
      findShort: (sheets, ...claims) =>
        within(claims, async () => {
          if (!(await isPossible())) return null;
          for (const blank of sheets.flatMap((sheet) => blanks(logic, sheet))) {
            const spared = await within([blank], isPossible);
            if (spared) solver.add(blank);
          }
          await isPossible();
          return found();
        }),
    };
  };
  return {
    logic,
    free: (name) => z3.Bool.const(name),
    freeSheet,
    session,
    close: () => em.PThread.terminateAllThreads(),
  };
}

/** Leaves out what changes nothing, so that terms stay small. */
function join(
  parts: readonly Term[],
  neutral: Term,
  strong: Term,
  build: (rest: readonly Term[]) => Term,
): Term {
  const rest = parts.filter((part) => part !== neutral);
  if (rest.includes(strong)) return strong;
  return rest.length === 0 ? neutral : rest.length === 1 ? (rest[0] as Term) : build(rest);
}

/** For each question, that it has no answer. */
function blanks(logic: Logic<Term>, sheet: SheetTerms): readonly Term[] {
  return sheet.questions.map((question) =>
    logic.and(codesOf(question).map((code) => logic.not(sheet.given(question.id, code)))),
  );
}

function readSheet(terms: SheetTerms, holds: (term: Term) => boolean): AnswerSheet {
  const sheet: Record<string, AnswerValue> = {};
  for (const question of terms.questions) {
    const codes = codesOf(question).filter((code) => holds(terms.given(question.id, code)));
    if (codes.length === 0) continue;
    sheet[question.id] = question.kind === "one" ? (codes[0] as string) : codes;
  }
  return sheet;
}
