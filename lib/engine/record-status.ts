import { imageCheckDays, type PlanFor, type RecordDetail } from "../content/record-details";
import type { RecordState, RecordStatus, RecordStep } from "../content/record-ways";
import { addDays, compareDays, daysBetween } from "./days";

/* How a record stands on a day, and what comes next. No clock: today comes in. */

/** What a person noted of one record. */
export type RecordFacts = {
  readonly status: RecordStatus;
  readonly askedOn: string | null;
  /** The day by which it is wanted. */
  readonly due: string | null;
  /** The day of the test. */
  readonly takenOn: string | null;
  readonly calledOn: string | null;
  readonly extensionToldOn: string | null;
  /** Looked through: all there, or something missing. */
  readonly checked: "yes" | "no" | null;
  readonly discOpens: "yes" | "no" | null;
  readonly sentOn: string | null;
};

/** What is known of the record itself, and the law where the person is. */
export type RecordTerms = {
  readonly planFor: PlanFor;
  readonly comesAs: RecordDetail["comesAs"];
  /** The lab throws it out after so many days. */
  readonly keptDays: number | null;
  /** Nobody is asked for it: it is written or found at home. */
  readonly isAtHome: boolean;
  /** Many second doctors never ask for it: find out first. */
  readonly onlyIfWanted: boolean;
  /** null where the law's dates are not known. */
  readonly law: { readonly respondWithin: number; readonly extension: number } | null;
};

export type RecordStanding = {
  readonly state: RecordState;
  /** By how many days it is later than planned; 0 when it is not. */
  readonly lateDays: number;
  /** Past the law's own day too. */
  readonly isPastLaw: boolean;
  /** Past the day by which the person wants it, and not there. */
  readonly isPastDue: boolean;
  /** The last day of the days to plan for. */
  readonly expectBy: string | null;
  /** When to call about images. */
  readonly imageCheckOn: string | null;
  /** The law's day, moved where they told in time that they take longer. */
  readonly lawDay: string | null;
  readonly isExtended: boolean;
  /** The last day on which the lab still keeps it. */
  readonly keptUntil: string | null;
  readonly next: RecordStep;
  /** The day on which the next step is due; null: now. */
  readonly nextOn: string | null;
};

/** The second doctor's office is called so many days after it was sent. */
const confirmDays = 2;

/**
 * How a record stands. In: what was noted, what is known of it, and today, a day. Out: its state,
 * the days that count and the next step. It is never overdue on or before the day it is expected.
 */
export function standingOf(facts: RecordFacts, terms: RecordTerms, today: string): RecordStanding {
  const days = daysOf(facts, terms);
  const isOpen = facts.status === "not-asked" || facts.status === "asked";
  const lateDays = isOverdue(facts, terms.planFor, today)
    ? daysBetween(days.expectBy as string, today)
    : 0;
  const isPastLaw = facts.status === "asked" && isAfter(today, days.lawDay);
  const standing = {
    ...days,
    state: lateDays > 0 ? ("overdue" as const) : facts.status,
    lateDays,
    isPastLaw,
    isPastDue: isOpen && isAfter(today, facts.due),
  };
  return { ...standing, ...nextOf(facts, terms, standing, today) };
}

/** Whether it was asked for and is later than planned. What stands in clear of a row is enough. */
export function isOverdue(
  { status, askedOn }: Pick<RecordFacts, "status" | "askedOn">,
  planFor: PlanFor,
  today: string,
): boolean {
  return status === "asked" && askedOn !== null && isAfter(today, addDays(askedOn, planFor.to));
}

type Days = Pick<
  RecordStanding,
  "expectBy" | "imageCheckOn" | "lawDay" | "isExtended" | "keptUntil"
>;

function daysOf(facts: RecordFacts, { planFor, comesAs, keptDays, law }: RecordTerms): Days {
  const { askedOn, takenOn, extensionToldOn } = facts;
  const isAsked = facts.status === "asked" && askedOn !== null;
  const firstDay = isAsked && law ? addDays(askedOn, law.respondWithin) : null;
  // Told after the first day has passed, it does not count: the law gives no more time then.
  const isExtended =
    firstDay !== null && extensionToldOn !== null && !isAfter(extensionToldOn, firstDay);
  return {
    expectBy: isAsked ? addDays(askedOn, planFor.to) : null,
    imageCheckOn: isAsked && comesAs === "images" ? addDays(askedOn, imageCheckDays) : null,
    lawDay: isExtended && law ? addDays(firstDay, law.extension) : firstDay,
    isExtended,
    keptUntil: keptDays !== null && takenOn !== null ? addDays(takenOn, keptDays) : null,
  };
}

type Next = Pick<RecordStanding, "next" | "nextOn">;
type Partly = Omit<RecordStanding, "next" | "nextOn">;
const now = (next: RecordStep): Next => ({ next, nextOn: null });

function nextOf(facts: RecordFacts, terms: RecordTerms, standing: Partly, today: string): Next {
  switch (facts.status) {
    case "not-asked":
      return beforeAsking(facts, terms, standing, today);
    case "asked":
      return whileWaiting(facts, standing, today);
    case "received":
      return afterItCame(facts, terms);
    case "sent":
      return { next: "confirm", nextOn: facts.sentOn && addDays(facts.sentOn, confirmDays) };
    default:
      return now("none");
  }
}

function beforeAsking(
  { due }: RecordFacts,
  { planFor, keptDays, isAtHome, onlyIfWanted }: RecordTerms,
  { keptUntil }: Partly,
  today: string,
): Next {
  if (isAtHome) return { next: "write-it", nextOn: due };
  if (keptDays !== null) {
    if (isAfter(today, keptUntil)) return now("ask-if-kept");
    return { next: "ask-this-week", nextOn: keptUntil };
  }
  if (due === null) return now(onlyIfWanted ? "ask-if-wanted" : "ask");
  const askBy = addDays(due, -planFor.to);
  return isAfter(askBy, today) ? { next: "ask", nextOn: askBy } : now("ask-today");
}

function whileWaiting(
  { askedOn, calledOn }: RecordFacts,
  { state, isPastLaw, isExtended, expectBy, imageCheckOn, lawDay }: Partly,
  today: string,
): Next {
  if (askedOn === null) return now("add-day");
  if (isPastLaw) return now("escalate");
  if (isExtended) return { next: "wait-extension", nextOn: lawDay };
  if (state === "overdue") return now(isAfter(calledOn, expectBy) ? "write-office" : "call-office");
  const isCalled = calledOn !== null && imageCheckOn !== null && !isAfter(imageCheckOn, calledOn);
  if (imageCheckOn === null || isCalled) return { next: "wait", nextOn: expectBy };
  return isAfter(imageCheckOn, today)
    ? { next: "call-48h", nextOn: imageCheckOn }
    : now("call-48h");
}

function afterItCame({ checked, discOpens }: RecordFacts, terms: RecordTerms): Next {
  if (terms.isAtHome || terms.comesAs === "tissue") return now("send-on");
  if (terms.comesAs === "images") {
    if (discOpens === "no") return now("ask-new-copy");
    if (discOpens === null) return now("open-disc");
  }
  if (checked === "no") return now("ask-missing");
  return now(checked === "yes" ? "send-on" : "check");
}

/** Whether one day comes after another; never, when one of them is not known. */
function isAfter(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && compareDays(day, other) > 0;
}
