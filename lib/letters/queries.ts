import { type RecordsLaw, recordsLawOf, recordsLaws } from "@/lib/content/jurisdictions";
import { type LetterId, letterIds, letters } from "@/lib/content/letters";
import { type RecordId, records as recordIds } from "@/lib/content/suggestions";
import type { PatientId } from "@/lib/db/patient-id";
import type { LetterRecord, LetterRecords } from "@/lib/engine/letter-records";
import { recordsForLetter } from "@/lib/engine/letter-records";
import { listRecords } from "@/lib/engine/record-list";
import type { FieldsOf } from "@/lib/kept/define-kind";
import type { Entry } from "@/lib/kept/entry";
import { candidate } from "@/lib/kept/kinds/candidate";
import { insurerCall } from "@/lib/kept/kinds/insurer-call";
import { letter } from "@/lib/kept/kinds/letter";
import { factsContent, packetFacts } from "@/lib/kept/kinds/packet-facts";
import { record } from "@/lib/kept/kinds/record";
import { wait, waitContent } from "@/lib/kept/kinds/wait";
import { loadPlan } from "@/lib/kept/plan-queries";
import { entryIdsFor, findContent, loadEntries, loadEntry } from "@/lib/kept/queries";
import type { Situation } from "@/lib/kept/situation-queries";
import { type RecordNames, recordForLetter } from "./record-for-letter";

export type LetterEntry = Entry<typeof letter>;

/** All that letters draw on. Nothing in it is marked private, but the letters themselves. */
export type LetterDesk = {
  readonly situation: Situation;
  readonly today: string;
  readonly law: RecordsLaw | null;
  readonly isUs: boolean;
  readonly records: readonly LetterRecord[];
  readonly facts: FieldsOf<typeof packetFacts>;
  readonly wait: FieldsOf<typeof wait>;
  /** The doctor who was chosen, booked or asked for the second opinion. */
  readonly secondDoctor: FieldsOf<typeof candidate> | null;
  /** The insurer said that it asks for a referral. */
  readonly asksReferral: boolean;
  readonly wanted: boolean;
  /** The letters that were written, the last one first. */
  readonly kept: readonly LetterEntry[];
  /** Letters that could not be read; they are kept. */
  readonly unreadable: number;
  /** The address of each letter, also before it is written. */
  readonly ids: ReadonlyMap<LetterId, string>;
};

/**
 * Everything that the letters of a patient draw on, read at one moment.
 * @throws AppError "database-away"; never an empty desk instead
 */
export async function loadLetterDesk(
  patientId: PatientId,
  situation: Situation,
  today: string,
  names: RecordNames,
): Promise<LetterDesk> {
  const [kept, ids, plan, records, rowIds, facts, waits, doctors, calls] = await Promise.all([
    loadEntries(patientId, letter, { order: "changed" }),
    entryIdsFor(patientId, letter, letterIds),
    loadPlan(patientId, situation),
    loadEntries(patientId, record),
    entryIdsFor(patientId, record, recordIds),
    loadEntries(patientId, packetFacts),
    loadEntries(patientId, wait),
    loadEntries(patientId, candidate),
    loadEntries(patientId, insurerCall),
  ]);
  const open = <E extends { readonly private: boolean }>(entries: readonly E[]) =>
    entries.filter((entry) => !entry.private);
  const law = recordsLawOf(situation.country);
  return {
    situation,
    today,
    law,
    isUs: law === recordsLaws.us,
    records: recordsOf(situation, records.entries, rowIds, names),
    facts: open(facts.entries).find(({ content }) => content === factsContent)?.value ?? {},
    wait: open(waits.entries).find(({ content }) => content === waitContent)?.value ?? {},
    secondDoctor: secondDoctorOf(open(doctors.entries)),
    asksReferral: open(calls.entries).some(({ value }) => value.referral === "yes"),
    wanted: plan.wanted,
    kept: kept.entries,
    unreadable: kept.unreadable,
    ids,
  };
}

function recordsOf(
  situation: Situation,
  entries: readonly Entry<typeof record>[],
  ids: ReadonlyMap<RecordId, string>,
  names: RecordNames,
): readonly LetterRecord[] {
  const listed = listRecords(situation.sheet, situation.suggested.records).map(({ id }) => id);
  const byContent = new Map(entries.map((entry) => [entry.content, entry]));
  const withRow = entries.map(({ content }) => content as RecordId | null);
  const over = new Set<RecordId>([
    ...listed,
    ...withRow.filter((content) => content !== null && ids.has(content)),
  ] as RecordId[]);
  return [
    ...[...over].map((content) => ({ content, entry: byContent.get(content) ?? null })),
    ...entries.filter(({ content }) => content === null).map((entry) => ({ content: null, entry })),
  ]
    .filter(({ entry }) => !entry?.private)
    .map(({ content, entry }) =>
      recordForLetter(
        entry?.id ?? (content === null ? "" : (ids.get(content) ?? "")),
        content,
        entry,
        names,
        situation.speaker,
      ),
    );
}

const surest = ["chosen", "booked", "asked"] as const;

function secondDoctorOf(doctors: readonly Entry<typeof candidate>[]) {
  for (const status of surest) {
    const doctor = doctors.find((one) => one.status === status);
    if (doctor) return doctor.value;
  }
  return null;
}

/** The places that one letter may go to, with the records that it is about. */
export function placesOf(desk: LetterDesk, form: LetterId): readonly LetterRecords[] {
  return recordsForLetter(letters[form].about, desk.records, desk.law, desk.today);
}

/** The letter that an address stands for: a form, and what was written of it. */
export type OneLetter = {
  readonly id: string;
  readonly form: LetterId;
  /** The same as the form, or null for one more of it. */
  readonly content: LetterId | null;
  readonly entry: LetterEntry | null;
};

/** The letter that an address stands for; null when this person has no such letter. */
export async function loadLetter(patientId: PatientId, id: string): Promise<OneLetter | null> {
  const [content, entry] = await Promise.all([
    findContent(patientId, letter, id, letterIds),
    loadEntry(patientId, letter, id),
  ]);
  if (content !== null) return { id, form: content, content, entry };
  const form = entry?.value.form;
  return entry === null || entry.isRemoved || form === undefined
    ? null
    : { id, form, content: null, entry };
}
