import { recordsLawOf } from "@/lib/content/jurisdictions";
import { recordDetails } from "@/lib/content/record-details";
import type { RecordId } from "@/lib/content/suggestions";
import { openVault } from "@/lib/db/keyring";
import type { PatientId } from "@/lib/db/patient-id";
import { keyedHash } from "@/lib/db/vault";
import { addDays, compareDays } from "@/lib/engine/days";
import { type DeadlineStep, deadlineSteps } from "@/lib/engine/deadlines";
import { record } from "@/lib/kept/kinds/record";
import { loadTime, type NamedJob, type Time } from "@/lib/kept/load-time";
import { loadEntries } from "@/lib/kept/queries";

/** What a date is about. The last two are the law's: the answer to a request, and its one extension. */
export const dateKinds = [
  ...deadlineSteps,
  "due",
  "safe-ends",
  "answer-due",
  "extension-ends",
] as const;
export type DateKind = (typeof dateKinds)[number];

/** One date that a person has before them or behind them. */
export type DatedThing = {
  /** The same for the same thing, also after its day has moved; it tells nothing. */
  readonly uid: string;
  readonly on: string;
  readonly kind: DateKind;
  readonly job: NamedJob | null;
  /** A day that somebody set, not one that we counted. */
  readonly isSet: boolean;
};

/**
 * Every date of a person, in order: what counts back, what they set themselves, and by when the law
 * wants an answer to what they asked for. Those of one day come as the plan and the records have them.
 * @param today the calendar day of the person, YYYY-MM-DD
 * @throws AppError "database-away"; never an empty list instead
 */
export async function loadDatedThings(
  patientId: PatientId,
  today: string,
): Promise<readonly DatedThing[]> {
  const [time, vault] = await Promise.all([loadTime(patientId, today), openVault(patientId)]);
  if (vault === null) return [];
  const dates = [
    ...datesOfWait(time),
    ...datesOfJobs(time),
    ...(await loadLawDates(patientId, time)),
  ];
  return dates
    .map((one) => ({
      ...one,
      uid: keyedHash(vault, "calendar", [
        vault.matterId,
        sameThing(one.kind),
        one.job?.id ?? "",
      ]).slice(0, 32),
    }))
    .toSorted(
      (a, b) => compareDays(a.on, b.on) || dateKinds.indexOf(a.kind) - dateKinds.indexOf(b.kind),
    );
}

/** A day that the person sets in place of a counted one, or the law's later day, is the same entry. */
function sameThing(kind: DateKind): string {
  if (kind === "due") return "do";
  return kind === "extension-ends" ? "answer-due" : kind;
}

type Unnamed = Omit<DatedThing, "uid">;

/** The days of the wait itself. The decision and the end of the safe time are two days, each its own. */
function datesOfWait({ plan, wait }: Time): readonly Unnamed[] {
  const found: Unnamed[] = [];
  const add = (kind: DateKind, on: string | null | undefined, isSet: boolean) => {
    if (on) found.push({ kind, on, job: null, isSet });
  };
  add("decision", wait?.isRemoved ? null : wait?.value.decisionOn, true);
  add("safe-ends", plan.safeUntil, true);
  for (const { step, job, on, isSet } of plan.deadlines) {
    if (job === null && step !== "decision") add(step, on, isSet);
  }
  return found;
}

/** To have each record by then is to have all of them there: that day is in the list once. */
function datesOfJobs({ plan, jobs }: Time): readonly Unnamed[] {
  return plan.deadlines.flatMap(({ step, job: id, on, isSet }) => {
    const job = jobs.get(id ?? "");
    if (job === undefined || (step === "receive" && !isSet)) return [];
    const kind: DeadlineStep | "due" = step === "do" && isSet ? "due" : step;
    return [{ kind, on, job, isSet }];
  });
}

/** By when the law wants an answer to each request, where the law is known. */
async function loadLawDates(patientId: PatientId, time: Time): Promise<readonly Unnamed[]> {
  const law = recordsLawOf(time.situation.country);
  if (law === null) return [];
  const { entries } = await loadEntries(patientId, record, { statuses: ["asked"] });
  return entries.flatMap((entry): readonly Unnamed[] => {
    const job = time.jobs.get(entry.id);
    const askedOn = entry.happenedOn;
    if (job === undefined || askedOn === null || isFromHome(job)) return [];
    const first = addDays(askedOn, law.respondWithin);
    const told = entry.value.extensionToldOn;
    // Told after the first day it gives them no more time.
    const isExtended = told !== undefined && compareDays(told, first) <= 0;
    return isExtended
      ? [{ kind: "extension-ends", on: addDays(first, law.extension), job, isSet: false }]
      : [{ kind: "answer-due", on: first, job, isSet: false }];
  });
}

function isFromHome({ content }: NamedJob): boolean {
  return content !== null && recordDetails[content as RecordId]?.holder === "you";
}
