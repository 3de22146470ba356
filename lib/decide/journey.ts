import type { PageId } from "@/lib/content/questionnaire";
import type { AnswerSheet } from "@/lib/content/types";
import {
  firstOpenPage,
  isAnswered,
  isPageId,
  nextPage,
  type ShownPage,
  shownPages,
} from "@/lib/engine/pages";
import { pagePath, type ReturnPlace, returnPlaces } from "./return-place";

/** The page of this address as this sheet shows it. `unknown`: no such page. `closed`: not shown now. */
export function findPage(sheet: AnswerSheet, id: string): ShownPage | "unknown" | "closed" {
  if (!isPageId(id)) return "unknown";
  return shownPages(sheet).find((page) => page.id === id) ?? "closed";
}

/** Where a person goes on: the first page with something open, else the answer. */
export function placeToGoOn(sheet: AnswerSheet): string {
  const open = firstOpenPage(sheet);
  return open ? `/decide/${open.id}` : returnPlaces.answer;
}

/** Where somebody who comes back goes on: the first page with something open, else home. */
export function placeToReturn(sheet: AnswerSheet): string {
  const open = firstOpenPage(sheet);
  return open ? `/decide/${open.id}` : "/home";
}

/**
 * Where Continue leads from a page. Who came to change one answer goes back there, unless the
 * change showed a question that waits for an answer.
 * @param before the answers as they were when the page was opened
 * @param after the answers as they are saved now
 */
export function placeAfter(
  before: AnswerSheet,
  after: AnswerSheet,
  page: PageId,
  from: ReturnPlace | null,
): string {
  if (from) {
    const opened = newlyOpened(before, after);
    return opened ? pagePath(opened.id, from) : returnPlaces[from];
  }
  const next = nextPage(after, page);
  return next ? `/decide/${next.id}` : returnPlaces.check;
}

function newlyOpened(before: AnswerSheet, after: AnswerSheet): ShownPage | undefined {
  const known = new Set(shownPages(before).flatMap((page) => page.questions.map(({ id }) => id)));
  return shownPages(after).find((page) =>
    page.questions.some((question) => !known.has(question.id) && !isAnswered(question, after)),
  );
}
