import type { ContentWords } from "@/lib/content/every-word-shape";
import { recordDetails } from "@/lib/content/record-details";
import { type Speaker, say } from "@/lib/content/spoken";
import type { TimeWords } from "@/lib/content/time-shape";
import { compareDays, daysBetween } from "@/lib/engine/days";
import { type Deadline, type WaitPlan, type Warning, warningIds } from "@/lib/engine/deadlines";
import type { NamedJob, Time } from "@/lib/kept/load-time";
import { type NamedLink, nameJob } from "./job-names";

/** A day in words, in the language of the page. */
export type SayDay = (day: string, style?: "long" | "short" | "weekday") => string;

type Named = { readonly names: readonly NamedLink[]; readonly more: number };
export type WarningView = Named & {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly isUrgent: boolean;
};
export type DayRow = Named & { readonly id: string; readonly head: string };
export type DayView = {
  readonly day: string;
  readonly label: string;
  readonly away: string;
  readonly isPast: boolean;
  readonly rows: readonly DayRow[];
};
export type TimeView = {
  /** The fixed lines, for this reader. */
  readonly page: {
    readonly lede: string;
    readonly unknown: {
      readonly heading: string;
      readonly text: string;
      readonly sayHeading: string;
      readonly say: readonly string[];
      readonly after: string;
    };
    readonly timelineLede: string;
    readonly how: string;
    readonly neverStop: string;
  };
  readonly status: readonly string[];
  readonly isWaitKnown: boolean;
  readonly warnings: readonly WarningView[];
  readonly helps: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly days: readonly DayView[];
};

const namesShown = 4;

/** The page "Time" in words. In: what counts back, today, the words and how a day is written. */
export function viewTime(
  time: Time,
  today: string,
  words: TimeWords,
  content: ContentWords,
  sayDay: SayDay,
): TimeView {
  const { plan, jobs } = time;
  const { speaker } = time.situation;
  const named = (ids: readonly (string | null)[]): Named => {
    const found = ids.flatMap((id) => jobs.get(id ?? "") ?? []);
    return {
      names: found.slice(0, namesShown).map((job) => nameJob(job, content, speaker)),
      more: Math.max(0, found.length - namesShown),
    };
  };
  return {
    page: pageFor(words, speaker),
    status: statusOf(time, today, words, speaker, sayDay),
    isWaitKnown: plan.isWaitKnown,
    warnings: warningIds.flatMap((id) => viewWarning(id, plan.warnings, words, speaker, named)),
    helps: plan.helps
      .filter((id) => id !== "pathology-only" || hasSomethingToReread(jobs))
      .map((id) => ({
        id,
        title: words.helps[id].title,
        text: say(words.helps[id].text, speaker),
      })),
    days: daysOf(plan).map(([day, deadlines]) => ({
      day,
      label: sayDay(day, "weekday"),
      away: awayOf(day, today, words),
      isPast: compareDays(day, today) < 0,
      rows: rowsOf(deadlines, time, words, speaker, named),
    })),
  };
}

function pageFor(words: TimeWords, speaker: Speaker): TimeView["page"] {
  const { unknown, timeline } = words;
  return {
    lede: say(words.lede, speaker),
    unknown: {
      heading: say(unknown.heading, speaker),
      text: say(unknown.text, speaker),
      sayHeading: unknown.sayHeading,
      say: unknown.say.map((line) => say(line, speaker)),
      after: say(unknown.after, speaker),
    },
    timelineLede: say(timeline.lede, speaker),
    how: say(timeline.how, speaker),
    neverStop: say(words.neverStop, speaker),
  };
}

/** How far a day is from today, in words. */
export function awayOf(day: string, today: string, { timeline }: TimeWords): string {
  const days = daysBetween(today, day);
  if (days === 0) return timeline.today;
  return days < 0 ? timeline.passed : timeline.inDays(days);
}

function statusOf(
  { plan, wait }: Time,
  today: string,
  { known }: TimeWords,
  speaker: Speaker,
  sayDay: SayDay,
): readonly string[] {
  const { saidBy, toldOn, safeDays } = wait?.value ?? {};
  const open = safeDays !== undefined && toldOn === undefined ? [known.fromWhen] : [];
  if (plan.lastDay === null) return [say(known.notCounted, speaker), ...open];
  const left = known.daysLeft(daysBetween(today, plan.lastDay));
  const lines = [`${known.countsBack(sayDay(plan.lastDay, "weekday"))} ${left}`];
  if (plan.safeUntil === null) return [...lines, ...open];
  const told = [
    known.safe(sayDay(plan.safeUntil)),
    saidBy && known.saidBy(saidBy),
    toldOn && known.saidOn(sayDay(toldOn)),
  ];
  return [...lines, told.filter(Boolean).join(" "), ...open];
}

function viewWarning(
  id: Warning["id"],
  warnings: readonly Warning[],
  words: TimeWords,
  speaker: Speaker,
  named: (ids: readonly (string | null)[]) => Named,
): readonly WarningView[] {
  const these = warnings.filter((warning) => warning.id === id);
  if (these.length === 0) return [];
  const { title, text } = words.warnings[id];
  const isUrgent = id === "safe-over";
  return [{ id, title, text: say(text, speaker), isUrgent, ...named(these.map(({ job }) => job)) }];
}

/** Only tissue and images can be read again without the person. */
function hasSomethingToReread(jobs: ReadonlyMap<string, NamedJob>): boolean {
  return [...jobs.values()].some(
    ({ kind, content }) =>
      kind === "record" &&
      content !== null &&
      Object.hasOwn(recordDetails, content) &&
      recordDetails[content as keyof typeof recordDetails].comesAs !== "paper",
  );
}

/** Deadlines by day. The day to have each record is the day to have all of them: said once. */
function daysOf(plan: WaitPlan): readonly (readonly [string, readonly Deadline[]])[] {
  const byDay = new Map<string, Deadline[]>();
  for (const deadline of plan.deadlines) {
    if (deadline.step === "receive" && !deadline.isSet) continue;
    byDay.set(deadline.on, [...(byDay.get(deadline.on) ?? []), deadline]);
  }
  return [...byDay];
}

function rowsOf(
  deadlines: readonly Deadline[],
  time: Time,
  words: TimeWords,
  speaker: Speaker,
  named: (ids: readonly (string | null)[]) => Named,
): readonly DayRow[] {
  const rows = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const key = `${deadline.step} ${deadline.isSet}`;
    rows.set(key, [...(rows.get(key) ?? []), deadline]);
  }
  return [...rows].map(([id, same]) => ({
    id,
    head: headOf(same[0] as Deadline, time, words, speaker),
    ...named(same.map(({ job }) => job)),
  }));
}

function headOf(
  { step, isSet, on }: Deadline,
  { plan, wait }: Time,
  { timeline }: TimeWords,
  speaker: Speaker,
): string {
  const { decisionOn, mode } = wait?.value ?? {};
  if (step === "decision" && on === plan.safeUntil && on !== decisionOn) return timeline.safeEnds;
  if (step === "consult" && isSet && mode === "written") return timeline.written;
  return say((isSet ? timeline.set : timeline.counted)[step], speaker);
}
