import { type LetterId, letters } from "../content/letters";
import { compareDays, daysBetween } from "./days";
import type { LetterRecords } from "./letter-records";

/* Which letters fit now, and why. No clock: today comes in. */

/** Why a letter fits now; the words are in `en/letters-page.ts` under the same names. */
export const letterReasons = [
  "to-ask",
  "late",
  "very-late",
  "no-answer",
  "send-on",
  "wanted",
  "two-answers",
] as const;
export type LetterReason = (typeof letterReasons)[number];

export type LetterFit = {
  readonly letter: LetterId;
  /** What it is about; null where it is not about records. */
  readonly records: LetterRecords | null;
  readonly reason: LetterReason;
};

/** A letter that was written: its form, and what it is about. */
export type WrittenLetter = {
  readonly form: LetterId;
  readonly about: string | null;
};

export type LetterMoment = {
  readonly today: string;
  /** The letters that records ask for, by letter. */
  readonly records: (letter: LetterId) => readonly LetterRecords[];
  /** A second opinion is worth asking for, or the person wants one. */
  readonly wanted: boolean;
  /** Whether a second doctor was asked, booked or chosen. */
  readonly hasSecondDoctor: boolean;
  /** The day of the visit with the second doctor. */
  readonly visitOn: string | null;
  readonly written: readonly WrittenLetter[];
};

/** So many days after the last day to act, the one in charge is written to. */
const daysToEscalate = 7;
/** And so many after it, a complaint fits. */
const daysToComplain = 30;

/**
 * The letters that fit now, the most pressing first. One that is already written for the same place
 * is not brought up again.
 */
export function lettersThatFit(moment: LetterMoment): readonly LetterFit[] {
  const { today, wanted, visitOn, hasSecondDoctor } = moment;
  const isOver = visitOn !== null && compareDays(visitOn, today) < 0;
  const plain = (letter: LetterId, reason: LetterReason): LetterFit => ({
    letter,
    records: null,
    reason,
  });
  const fits: LetterFit[] = [
    ...moment.records("reminder").flatMap((records) => whenLate(records, moment)),
    ...(isOver ? [plain("doctors-talk", "two-answers")] : []),
    ...(isOver ? [plain("decision-chosen", "two-answers")] : []),
    ...(isOver ? [plain("decision-other", "two-answers")] : []),
    ...(wanted && !isOver ? [plain("tell-doctor", "wanted")] : []),
    ...toAsk("records-request", moment),
    ...toAsk("image-request", moment),
    ...(hasSecondDoctor ? toAsk("slides-request", moment) : []),
    ...(hasSecondDoctor && !isOver
      ? // Each office wants its own: the page of the letter offers the others.
        toAsk("release", moment)
          .slice(0, 1)
          .map((fit) => ({ ...fit, reason: "send-on" as const }))
      : []),
  ];
  return fits.filter((fit) => !isWritten(fit, moment.written));
}

function toAsk(letter: LetterId, { records }: LetterMoment): readonly LetterFit[] {
  return records(letter).map((one) => ({ letter, records: one, reason: "to-ask" as const }));
}

function whenLate(records: LetterRecords, { today, written }: LetterMoment): readonly LetterFit[] {
  const late = records.dueOn === null ? 0 : daysBetween(records.dueOn, today);
  const isReminded = [
    records.calledOn !== null &&
      records.dueOn !== null &&
      compareDays(records.calledOn, records.dueOn) > 0,
    isWritten({ letter: "reminder", records, reason: "late" }, written),
  ].some(Boolean);
  if (late >= daysToComplain) {
    return [
      { letter: "escalation", records, reason: "very-late" },
      { letter: "complaint", records, reason: "no-answer" },
    ];
  }
  if (late >= daysToEscalate || (isReminded && late > 0)) {
    return [{ letter: "escalation", records, reason: "very-late" }];
  }
  return [{ letter: "reminder", records, reason: "late" }];
}

/** Whether a letter of this form is there for this place; of the others, whether there is one. */
function isWritten({ letter, records }: LetterFit, written: readonly WrittenLetter[]): boolean {
  return written.some(({ form, about }) => {
    if (form !== letter) return false;
    if (letters[letter].about === null || records === null) return true;
    return records.records.some(({ id }) => id === about);
  });
}
