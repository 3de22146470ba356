import type { LetterId, LetterWhere } from "@/lib/content/letters";
import { letters } from "@/lib/content/letters";
import { type FilledLetter, fillLetter, type LetterFacts } from "@/lib/engine/letter";
import { type LetterRecords, recordsInText } from "@/lib/engine/letter-records";
import type { LetterDesk } from "./queries";
import type { LetterVoice } from "./voice";

/**
 * A letter filled from what is known. In: which one, the records that it is about, the desk, the
 * words. Out: the address, the subject and the text; what is not known stands there as a blank.
 */
export function fillForm(
  form: LetterId,
  records: LetterRecords | null,
  desk: LetterDesk,
  voice: LetterVoice,
): FilledLetter {
  return fillLetter(voice.letters[form], {
    facts: factsFor(form, records, desk, voice),
    wheres: wheresFor(records, desk),
    blanks: voice.blanks,
    speaker: desk.situation.speaker,
  });
}

function factsFor(
  form: LetterId,
  records: LetterRecords | null,
  { facts, wait, secondDoctor, law, situation, today }: LetterDesk,
  { day, page }: LetterVoice,
): LetterFacts {
  const known = (value: string | null | undefined) => value ?? undefined;
  const on = (value: string | null | undefined) => (value ? day(value) : undefined);
  // A visit that is over does not make an office hurry.
  const visit = wait.consultOn !== undefined && wait.consultOn >= today ? wait.consultOn : null;
  const isAsking = letters[form].group === "ask" && form !== "release";
  return {
    patient: facts.name,
    born: facts.born,
    // Of a carer nothing is kept: they write their own name in.
    writer: situation.speaker === "self" ? facts.name : undefined,
    doctor: facts.planBy,
    decision: facts.decision,
    place: known(records?.place),
    "place-contact": known(records?.contact),
    records:
      records === null
        ? undefined
        : recordsInText(records.records, isAsking, (title, taken) => page.taken(title, day(taken))),
    "asked-on": on(records?.askedOn),
    "called-on": on(records?.calledOn),
    "due-on": on(records?.dueOn),
    law: law?.citation,
    "law-days": law ? String(law.respondWithin) : undefined,
    "law-extension": law ? String(law.extension) : undefined,
    "second-doctor": secondDoctor?.name,
    "second-place": secondDoctor?.place,
    "second-contact": secondDoctor?.phone,
    "visit-on": on(visit),
  };
}

function wheresFor(
  records: LetterRecords | null,
  { law, isUs, asksReferral }: LetterDesk,
): ReadonlySet<LetterWhere> {
  return new Set<LetterWhere>([
    law ? "law" : "no-law",
    isUs ? "us" : "not-us",
    records?.isExtended ? "extended" : "not-extended",
    ...(asksReferral ? (["referral"] as const) : []),
  ]);
}

/** What holds where a person is, for the notes beside a letter. */
export function holdsHere(desk: Pick<LetterDesk, "law" | "isUs">, where: LetterWhere | undefined) {
  if (where === undefined) return true;
  if (where === "law" || where === "no-law") return (desk.law !== null) === (where === "law");
  if (where === "us" || where === "not-us") return desk.isUs === (where === "us");
  return false;
}
