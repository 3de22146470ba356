import type { AskableId } from "@/lib/content/askables/ids";
import { askableIds } from "@/lib/content/askables/ids";
import type { PatientId } from "@/lib/db/patient-id";
import { listQuestions, type QuestionList } from "@/lib/engine/question-list";
import { rankQuestions } from "@/lib/engine/question-ranking";
import type { Entry } from "@/lib/kept/entry";
import { ownQuestion, question, replySlots } from "@/lib/kept/kinds/question";
import { orderContent, questionOrder } from "@/lib/kept/kinds/question-order";
import { entryIdFor, entryIdsFor, loadEntries, loadEntry } from "@/lib/kept/queries";
import type { Situation } from "@/lib/kept/situation-queries";

/** A kept question, of the bank or of the person's own. */
export type QuestionEntry = Entry<typeof question> | Entry<typeof ownQuestion>;

/** The list of a person with everything that lies behind it. */
export type LoadedQuestions = {
  readonly list: QuestionList;
  /** What is kept, by the key of the list. */
  readonly entries: ReadonlyMap<string, QuestionEntry>;
  /** The key of every question of the bank. */
  readonly keys: ReadonlyMap<AskableId, string>;
  readonly order: readonly string[];
  readonly orderVersion: number;
  readonly ownCount: number;
  readonly unreadable: number;
};

const bankIds: readonly AskableId[] = Object.values(askableIds).flat();

/**
 * The questions of a person: what their answers bring up, with what they kept laid over it.
 * @throws AppError "database-away"; never an empty list instead
 */
export async function loadQuestions(
  patientId: PatientId,
  situation: Pick<Situation, "findings" | "sheet" | "hasAnswers">,
): Promise<LoadedQuestions> {
  const [ofBank, own, keys, orderEntry] = await Promise.all([
    loadEntries(patientId, question),
    loadEntries(patientId, ownQuestion),
    entryIdsFor(patientId, question, bankIds),
    loadOrder(patientId),
  ]);
  const kept: readonly QuestionEntry[] = [...ofBank.entries, ...own.entries];
  const order = orderEntry?.value.ids ?? [];
  const { sheet, hasAnswers, findings } = situation;
  const list = listQuestions({
    ranked: rankQuestions(hasAnswers ? findings : [], sheet),
    kept: kept.map((entry) => ({
      key: entry.id,
      content: entry.content,
      status: entry.status,
      hasReply: replySlots.some((slot) => entry.value[`answer${slot}`] !== undefined),
    })),
    order,
    keyOf: (id) => keys.get(id) ?? id,
  });
  return {
    list,
    entries: new Map(kept.map((entry) => [entry.id, entry])),
    keys,
    order,
    orderVersion: orderEntry?.version ?? 0,
    ownCount: own.total,
    unreadable: ofBank.unreadable + own.unreadable,
  };
}

async function loadOrder(patientId: PatientId): Promise<Entry<typeof questionOrder> | null> {
  const id = await entryIdFor(patientId, questionOrder, orderContent);
  return loadEntry(patientId, questionOrder, id);
}

/** One question by the key in its address; null when this person has no such question. */
export async function loadQuestion(
  patientId: PatientId,
  key: string,
): Promise<{ readonly content: AskableId | null; readonly entry: QuestionEntry | null } | null> {
  const [ofBank, own, keys] = await Promise.all([
    loadEntry(patientId, question, key),
    loadEntry(patientId, ownQuestion, key),
    entryIdsFor(patientId, question, bankIds),
  ]);
  const content = bankIds.find((id) => keys.get(id) === key) ?? null;
  const entry = ofBank ?? own;
  return content === null && entry === null ? null : { content, entry };
}
