import { type PageId, pages } from "../content/questionnaire";
import {
  type AnswerSheet,
  type AnswerValue,
  CLOSING_CODES,
  type Page,
  type Question,
  UNKNOWN_CODES,
} from "../content/types";
import { readFacts } from "./facts";

/** A page with the questions that this sheet shows on it. */
export type ShownPage = {
  readonly id: PageId;
  readonly section: string;
  readonly questions: readonly Question[];
};

/** The pages of this sheet, in order, replayed from its answers. A page with nothing to ask is left out. */
export function shownPages(sheet: AnswerSheet): readonly ShownPage[] {
  const known = replayed.get(sheet);
  if (known !== undefined) return known;
  const pagesShown = replay(sheet);
  replayed.set(sheet, pagesShown);
  return pagesShown;
}

// A page asks many times for the same sheet, and a sheet is never changed in place.
const replayed = new WeakMap<AnswerSheet, readonly ShownPage[]>();

function replay(sheet: AnswerSheet): readonly ShownPage[] {
  const { shown } = readFacts(sheet);
  let at = 0;
  const result: ShownPage[] = [];
  for (const page of pages as readonly Page[]) {
    const questions = page.questions.filter(() => {
      at += 1;
      return shown[at - 1] === 1;
    });
    if (questions.length > 0)
      result.push({ id: page.id as PageId, section: page.section, questions });
  }
  return result;
}

const endings = [...CLOSING_CODES, ...UNKNOWN_CODES];

/** True for ticks that end their list: "none", "that is all", or an unknown. Else it is still open. */
export function saysItIsAll(ticks: AnswerValue): boolean {
  return endings.some((code) => ticks.includes(code));
}

/** True when the question has an answer that lets the person go on: an open tick list does not. */
export function isAnswered(question: Question, sheet: AnswerSheet): boolean {
  const value = sheet[question.id];
  if (value === undefined) return false;
  if (question.kind === "one") return true;
  return saysItIsAll(value);
}

/** The first page with a question still to answer; null when all are answered. */
export function firstOpenPage(sheet: AnswerSheet): ShownPage | null {
  return (
    shownPages(sheet).find((page) => page.questions.some((q) => !isAnswered(q, sheet))) ?? null
  );
}

/** The page after this one, whether or not this sheet shows it; null after the last. */
export function nextPage(sheet: AnswerSheet, after: PageId): ShownPage | null {
  const order = pages.findIndex((page) => page.id === after);
  return shownPages(sheet).find((page) => orderOf(page.id) > order) ?? null;
}

/** The page before this one; null before the first. */
export function previousPage(sheet: AnswerSheet, before: PageId): ShownPage | null {
  const order = orderOf(before);
  return shownPages(sheet).findLast((page) => orderOf(page.id) < order) ?? null;
}

/** Where a page stands among those shown now: { at: 3, of: 14 }. */
export function progressOf(sheet: AnswerSheet, page: PageId): { at: number; of: number } {
  const shown = shownPages(sheet);
  const at = shown.filter((one) => orderOf(one.id) <= orderOf(page)).length;
  return { at: Math.max(at, 1), of: shown.length };
}

/** True for the address of a page that exists. */
export function isPageId(id: string): id is PageId {
  return pages.some((page) => page.id === id);
}

/** The answers of the questions that this sheet shows: what was said on an abandoned branch is left out. */
export function shownAnswers(sheet: AnswerSheet): AnswerSheet {
  const shown = shownPages(sheet).flatMap((page) => page.questions.map(({ id }) => id));
  return Object.fromEntries(shown.map((id) => [id, sheet[id]]));
}

/** The page that holds a question. Throws on a question that does not exist. */
export function pageOf(question: string): PageId {
  const page = (pages as readonly Page[]).find((one) =>
    one.questions.some((q) => q.id === question),
  );
  if (page === undefined) throw new Error(`No such question: ${question}`);
  return page.id as PageId;
}

function orderOf(id: PageId): number {
  return pages.findIndex((page) => page.id === id);
}
