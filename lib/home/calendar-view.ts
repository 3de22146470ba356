import type { ContentWords } from "@/lib/content/every-word-shape";
import { say } from "@/lib/content/spoken";
import type { CalendarWords, TimeWords } from "@/lib/content/time-shape";
import { compareDays } from "@/lib/engine/days";
import type { Time } from "@/lib/kept/load-time";
import type { CalendarEvent } from "./calendar-file";
import { nameJob } from "./job-names";
import type { DatedThing, DateKind } from "./queries";
import { awayOf, type SayDay } from "./time-view";

/** One day in words, with what it is about and the way there. */
export type DateDay = {
  readonly day: string;
  readonly label: string;
  readonly away: string;
  readonly lines: readonly { readonly id: string; readonly title: string; readonly href: string }[];
};

type Words = { readonly calendar: CalendarWords; readonly time: TimeWords };

/** The dates in words: what comes, and what has passed. */
export function viewDates(
  things: readonly DatedThing[],
  time: Time,
  today: string,
  words: Words,
  content: ContentWords,
  sayDay: SayDay,
): { readonly coming: readonly DateDay[]; readonly past: readonly DateDay[] } {
  const inDays = (some: readonly DatedThing[]): readonly DateDay[] =>
    [...new Set(some.map(({ on }) => on))].map((day) => ({
      day,
      label: sayDay(day, "weekday"),
      away: awayOf(day, today, words.time),
      lines: some
        .filter(({ on }) => on === day)
        .map((thing) => ({
          id: thing.uid,
          title: titleOf(thing, time, words.calendar, content),
          href: thing.job
            ? nameJob(thing.job, content, time.situation.speaker).href
            : "/plan/dates",
        })),
    }));
  return {
    coming: inDays(things.filter(({ on }) => compareDays(on, today) >= 0)),
    past: inDays(things.filter(({ on }) => compareDays(on, today) < 0)),
  };
}

/** The next few days for the home page: several of one kind on one day are one line. */
export function viewNextDays(
  things: readonly DatedThing[],
  time: Time,
  today: string,
  words: Words,
  content: ContentWords,
  sayDay: SayDay,
  atMost: number,
): readonly DateDay[] {
  const { askMany, doMany, answersDue } = words.calendar.titleOf;
  const many: { readonly [K in DateKind]?: readonly [(count: number) => string, string] } = {
    ask: [askMany, "/records"],
    do: [doMany, "/plan"],
    "answer-due": [answersDue, "/records"],
  };
  return viewDates(things, time, today, words, content, sayDay)
    .coming.slice(0, atMost)
    .map((one) => {
      const ofDay = things.filter(({ on }) => on === one.day);
      const lines = [...new Set(ofDay.map(({ kind }) => kind))].flatMap((kind) => {
        const same = ofDay.filter((thing) => thing.kind === kind);
        const [first] = same;
        const together = many[kind];
        if (first && together && same.length > 1) {
          return [{ id: first.uid, title: together[0](same.length), href: together[1] }];
        }
        return one.lines.filter(({ id }) => same.some(({ uid }) => uid === id));
      });
      return { ...one, lines };
    });
}

/**
 * The dates as they go into the file. What is private, and everything unless the person chose plain
 * titles, says nothing but "Reminder".
 */
export function eventsOf(
  things: readonly DatedThing[],
  time: Time,
  titles: "neutral" | "plain",
  words: CalendarWords,
  content: ContentWords,
): readonly CalendarEvent[] {
  return things.map((thing) => ({
    uid: thing.uid,
    on: thing.on,
    title:
      titles === "neutral" || thing.job?.isPrivate
        ? words.neutralTitle
        : titleOf(thing, time, words, content),
  }));
}

/** The lines of the calendar page, for this reader. */
export function viewCalendarPage(words: CalendarWords, { situation }: Time) {
  const { speaker } = situation;
  return {
    lede: say(words.lede, speaker),
    emptyText: say(words.empty.text, speaker),
  };
}

function titleOf(
  { kind, job, isSet }: DatedThing,
  { wait, situation }: Time,
  { titleOf: titles }: CalendarWords,
  content: ContentWords,
): string {
  const what = job ? nameJob(job, content, situation.speaker).title : "";
  switch (kind) {
    case "ask":
      return titles.ask(what);
    case "do":
      return titles.do(what);
    case "due":
      return titles.due(what);
    case "receive":
      return titles.receive(what);
    case "records-there":
      return titles.recordsThere;
    case "consult":
      if (!isSet) return titles.consultBy;
      return wait?.value.mode === "written" ? titles.written : titles.consult;
    case "decision":
      return titles.decision;
    case "safe-ends":
      return titles.safeEnds;
    case "answer-due":
      return titles.answerDue(what);
    case "extension-ends":
      return titles.extensionEnds(what);
  }
}
