import type { PatientId } from "@/lib/db/patient-id";
import type { Kind } from "@/lib/kept/define-kind";
import type { Entry } from "@/lib/kept/entry";
import { allergy } from "@/lib/kept/kinds/allergy";
import { companionNotes } from "@/lib/kept/kinds/companion-notes";
import { condition } from "@/lib/kept/kinds/condition";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { operation } from "@/lib/kept/kinds/operation";
import { ownQuestion, question } from "@/lib/kept/kinds/question";
import { relative } from "@/lib/kept/kinds/relative";
import { type EntryList, loadEntries, loadEntry, loadEntryHeads } from "@/lib/kept/queries";

export type EventEntry = Entry<typeof event>;
export type MedicineEntry = Entry<typeof medicine>;

/** Everything that happened, in the order it did, and the medicines that are drawn beside it. */
export async function loadHistory(patientId: PatientId) {
  const [events, medicines] = await Promise.all([
    loadEntries(patientId, event, { order: "happened" }),
    loadMedicines(patientId),
  ]);
  return { events, medicines };
}

/** All medicines, those still taken first, each part in the order they were begun. */
export async function loadMedicines(patientId: PatientId): Promise<EntryList<typeof medicine>> {
  const list = await loadEntries(patientId, medicine, { order: "happened" });
  const isStopped = (entry: MedicineEntry) => Number(entry.status === "stopped");
  return { ...list, entries: [...list.entries].sort((a, b) => isStopped(a) - isStopped(b)) };
}

/** The kinds of the health background, in the order in which they are asked. */
export const healthKinds = { allergy, condition, operation, relative } as const;

/** Allergies, other illnesses, operations and what runs in the family. */
export async function loadHealth(patientId: PatientId) {
  const [allergies, conditions, operations, relatives] = await Promise.all([
    loadEntries(patientId, allergy),
    loadEntries(patientId, condition),
    loadEntries(patientId, operation, { order: "happened" }),
    loadEntries(patientId, relative),
  ]);
  return { allergy: allergies, condition: conditions, operation: operations, relative: relatives };
}

/** One entry of the health background, whichever of its kinds it is; null when it is not there. */
export async function loadHealthEntry(patientId: PatientId, id: string): Promise<Entry | null> {
  const kinds: readonly Kind[] = Object.values(healthKinds);
  const found = await Promise.all(kinds.map((kind) => loadEntry(patientId, kind, id)));
  return found.find((entry) => entry !== null) ?? null;
}

/** One thing that happened, removed or not; null when it is not there. */
export const loadEvent = (patientId: PatientId, id: string) => loadEntry(patientId, event, id);

/** One medicine, removed or not; null when it is not there. */
export const loadMedicine = (patientId: PatientId, id: string) =>
  loadEntry(patientId, medicine, id);

/** What is there of each part of getting ready, without opening any of it. */
export async function loadPrepareCounts(patientId: PatientId) {
  const heads = (kind: Kind) => loadEntryHeads(patientId, kind);
  const [events, medicines, health, questions, own, notes] = await Promise.all([
    heads(event),
    heads(medicine),
    Promise.all(
      Object.entries(healthKinds).map(async ([kind, one]) => ({
        kind: kind as keyof typeof healthKinds,
        count: (await heads(one)).length,
      })),
    ),
    heads(question),
    heads(ownQuestion),
    heads(companionNotes),
  ]);
  const shown = [...questions, ...own].filter(({ status }) => status !== "hidden");
  return {
    events: events.length,
    withoutDate: events.filter(({ happenedOn }) => happenedOn === null).length,
    taking: medicines.filter(({ status }) => status === "taking").length,
    stopped: medicines.filter(({ status }) => status === "stopped").length,
    health,
    questions: shown.length,
    hasNotes: notes.length > 0,
  };
}
