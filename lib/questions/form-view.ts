import type { AskableId } from "@/lib/content/askables/ids";
import type { QuestionPagesWords } from "@/lib/content/question-pages-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { ownQuestion, question, replySlots } from "@/lib/kept/kinds/question";
import type { QuestionEntry } from "./queries";

const replyFields = replySlots.flatMap((slot) => [`doctor${slot}`, `answer${slot}`] as const);
/** Every field of the form, in its order. */
export const formFields = ["wording", "doctor", "status", "happenedOn", ...replyFields] as const;
export type FormField = (typeof formFields)[number];

/** The form of one question: what is kept, or what was typed before it failed. */
export type QuestionForm = {
  readonly kind: string;
  readonly content: AskableId | null;
  readonly version: number;
  readonly value: (field: FormField) => string;
  readonly private: boolean;
  /** How many doctors' answers have a place on the page already. */
  readonly shownReplies: number;
};

/**
 * In: the question of the bank (null: their own), what is kept over it, and a form that failed. Where
 * somebody else changed it, the version is theirs: saving then is a choice made with both in view.
 */
export function viewQuestionForm(
  content: AskableId | null,
  entry: QuestionEntry | null,
  draft: EntryDraft | null,
): QuestionForm {
  const value = (field: FormField) => draft?.typed(field) ?? keptText(entry, field);
  const last = replySlots.findLast((slot) => value(`doctor${slot}`) || value(`answer${slot}`));
  return {
    kind: entry?.kind ?? question.name,
    content: entry?.kind === ownQuestion.name ? null : content,
    version: draft?.theirs?.version ?? entry?.version ?? 0,
    value,
    private: draft ? draft.ticked("private").at(-1) === "yes" : (entry?.private ?? false),
    shownReplies: Math.min(replySlots.length, (last ?? 0) + 1),
  };
}

function keptText(entry: QuestionEntry | null, field: FormField): string {
  if (field === "status") return entry?.status ?? "open";
  if (field === "happenedOn") return entry?.happenedOn ?? "";
  return entry?.value[field] ?? "";
}

/** The names of the fields as the page has them. */
export function labelsOf(
  isOwn: boolean,
  speaker: Speaker,
  { one }: QuestionPagesWords,
): { readonly [F in FormField]: string } {
  const reply = (slot: 1 | 2 | 3) => [one.doctorName(slot), one.doctorSaid(slot)] as const;
  const [[doctor1, answer1], [doctor2, answer2], [doctor3, answer3]] = [
    reply(1),
    reply(2),
    reply(3),
  ];
  return {
    wording: isOwn ? one.ownWording : say(one.wording, speaker),
    doctor: one.doctor,
    status: one.stands,
    happenedOn: one.askedOn,
    doctor1,
    answer1,
    doctor2,
    answer2,
    doctor3,
    answer3,
  };
}

/** Both texts of every field that differs, after somebody else changed the question. */
export function conflictRows(
  form: QuestionForm,
  theirs: NonNullable<EntryDraft["theirs"]>,
  labels: { readonly [F in FormField]: string },
  { one }: QuestionPagesWords,
) {
  const shown = (field: FormField, text: string) => {
    if (text === "") return one.nothingThere;
    return field === "status" ? (one.statuses[text as keyof typeof one.statuses] ?? text) : text;
  };
  // A conflict does not tell the day that is saved, so it cannot be shown beside the other.
  return formFields
    .filter((field) => field !== "happenedOn")
    .flatMap((field) => {
      const mine = form.value(field);
      const there = theirs.value[field];
      const other = typeof there === "string" ? there : "";
      if (mine === other) return [];
      return [
        { id: field, label: labels[field], mine: shown(field, mine), theirs: shown(field, other) },
      ];
    });
}
