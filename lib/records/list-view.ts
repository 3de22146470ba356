import type { ContentWords } from "@/lib/content/every-word-shape";
import { recordHolders } from "@/lib/content/record-details";
import type { RecordDetailsWords } from "@/lib/content/record-details-shape";
import type { RecordAct, RecordPart, RecordStep } from "@/lib/content/record-ways";
import type { RecordsPageWords } from "@/lib/content/records-page-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { RecordItem, RecordProgress } from "@/lib/engine/record-list";
import type { RecordStanding } from "@/lib/engine/record-status";
import { partAt, type Shown } from "@/lib/kept/paging";
import type { Situation } from "@/lib/kept/situation-queries";
import type { RecordEntry, RecordPage } from "./queries";
import { actsOf, holderOf, standingOfRecord } from "./standing";

/** A button of a row: what it does, and what it is called there. */
export type ActView = {
  readonly act: RecordAct;
  readonly label: string;
  /** The label with the record's name, for whoever does not see the row around it. */
  readonly full: string;
};

export type RecordRow = {
  readonly id: string;
  readonly content: string | null;
  readonly version: number;
  readonly href: string;
  readonly title: string;
  /** How it stands, in a few words each. */
  readonly state: readonly string[];
  /** Its square in the picture; null where it does not count. */
  readonly mark: "sent" | "in-hand" | "on-the-way" | "late" | "to-ask" | null;
  readonly next: string;
  readonly acts: readonly ActView[];
  /** The value of its tick; null where nothing can be done at once. */
  readonly tick: string | null;
  readonly tickLabel: string;
  readonly note: string | null;
  /** It stays off paper. */
  readonly isPrivate: boolean;
};

export type RecordSection = {
  readonly part: RecordPart;
  readonly heading: string;
  readonly hint: string;
  readonly rows: readonly RecordRow[];
  /** One press for all of one holder that were not asked for yet; null for fewer than two. */
  readonly allAsked: { readonly label: string; readonly items: readonly string[] } | null;
};

export type RecordWords = {
  readonly page: RecordsPageWords;
  readonly details: RecordDetailsWords;
  readonly content: ContentWords;
  /** A day in words: "November 12", with its year where that is not this one. */
  readonly day: (day: string) => string;
  /** A day in words with its year. */
  readonly fullDay: (day: string) => string;
};

/** One page of the list in words, in the order of the page. */
export function viewRecords(
  { items, entries, wantedBy, shown }: RecordPage,
  situation: Situation,
  today: string,
  words: RecordWords,
): readonly RecordSection[] {
  const parts = [...new Set(items.map(({ part }) => part))];
  return parts.map((part) => {
    const inPart = items.filter((item) => item.part === part);
    return {
      part,
      ...headOf(part, words, situation.speaker),
      rows: inPart.map((item) =>
        viewRow(item, entries.get(item.id) ?? null, { situation, today, wantedBy, shown }, words),
      ),
      allAsked: viewAllAsked(part, inPart, words),
    };
  });
}

function viewAllAsked(part: RecordPart, items: readonly RecordItem[], { page }: RecordWords) {
  if (part === "you" || !(recordHolders as readonly string[]).includes(part)) return null;
  const open = items.filter(({ status }) => status === "not-asked").map(tickOf);
  return open.length < 2 ? null : { label: page.bulk.askedThese(open.length), items: open };
}

function markOf({ status, isLate }: RecordItem): RecordRow["mark"] {
  if (isLate) return "late";
  switch (status) {
    case "not-asked":
      return "to-ask";
    case "asked":
      return "on-the-way";
    case "received":
      return "in-hand";
    case "not-needed":
      return null;
    default:
      return "sent";
  }
}

function headOf(part: RecordPart, { page, details }: RecordWords, speaker: Speaker) {
  const of = (head: { heading: string; hint?: RecordsPageWords["late"]["hint"] }) => ({
    heading: head.heading,
    hint: say(head.hint ?? "", speaker),
  });
  switch (part) {
    case "late":
      return of(page.late);
    case "own":
      return of(page.own);
    case "in-hand":
      return of(page.inHand);
    case "sent":
      return of(page.sentOn);
    case "aside":
      return of(page.aside);
    default:
      return of({ heading: details.holders[part].name, hint: details.holders[part].hint });
  }
}

function viewRow(
  item: RecordItem,
  entry: RecordEntry | null,
  at: { situation: Situation; today: string; wantedBy: string | null; shown: Shown },
  words: RecordWords,
): RecordRow {
  const { situation, today } = at;
  const { speaker } = situation;
  const wanted = { ...item, due: item.due ?? at.wantedBy };
  const standing = standingOfRecord(wanted, entry, situation.country, today);
  const title = titleOf(item.content, entry, words, speaker);
  const isOpen = item.status === "not-asked" || item.status === "asked";
  return {
    id: item.id,
    content: item.content,
    version: item.version,
    href: `/records/${item.id}${partAt(at.shown)}`,
    title,
    state: stateInWords(standing, entry, item, words),
    mark: markOf(item),
    // "Ask for it" under "Not asked for yet" says nothing more.
    next:
      saysItself.includes(standing.next) && standing.nextOn === null
        ? ""
        : stepInWords(standing, words, speaker),
    acts: viewActs(standing, item.content, entry, title, words),
    // Nobody is called for what is written at home.
    tick: isOpen && holderOf(item.content, entry) !== "you" ? tickOf(item) : null,
    tickLabel: words.page.bulk.tick(title),
    note: item.isListed || situation.group === null ? null : words.page.notListed,
    isPrivate: entry?.private ?? false,
  };
}

const saysItself: readonly RecordStep[] = ["none", "ask"];
const tickOf = ({ id, content, version }: RecordItem) =>
  content === null ? `i.${id}.${version}` : `c.${content}.${version}`;

/** What a record is called. */
export function titleOf(
  content: RecordItem["content"],
  entry: RecordEntry | null,
  { page, content: words }: RecordWords,
  speaker: Speaker,
): string {
  if (content !== null) return say(words.records[content].title, speaker);
  return entry?.value.title ?? page.ownTitle;
}

/** How it stands: "Late", "Asked on November 12", "by phone", "3 days late". */
export function stateInWords(
  standing: RecordStanding,
  entry: RecordEntry | null,
  mark: Pick<RecordItem, "content" | "askedOn" | "due" | "status">,
  { page, details, day }: RecordWords,
): readonly string[] {
  const { state, lateDays } = standing;
  const holder = holderOf(mark.content, entry);
  const atHome = holder === "you";
  const said = [atHome ? stateAtHome(state, page) : page.states[state]];
  const { receivedOn, sentOn, confirmedOn } = entry?.value ?? {};
  if (state === "received" && receivedOn && !atHome) said[0] = page.cameOn(day(receivedOn));
  if (state === "sent" && sentOn) said[0] = page.sentOnDay(day(sentOn));
  if (state === "confirmed" && confirmedOn) said[0] = page.confirmedOn(day(confirmedOn));
  if (mark.status === "asked" && mark.askedOn !== null) {
    said.push(page.askedOn(day(mark.askedOn)));
    const how = entry?.value.how;
    if (how) said.push(page.askedHow[how]);
  }
  if (lateDays > 0) said.push(page.lateBy(lateDays));
  const isOpen = mark.status === "not-asked" || mark.status === "asked";
  if (isOpen && mark.due !== null) said.push(page.wantedBy(day(mark.due)));
  const place = entry?.value.holderName;
  if (place) said.push(place);
  else if (mark.content === null && holder !== null) said.push(details.holders[holder].name);
  if (entry?.private) said.push(page.isPrivate);
  return said;
}

function stateAtHome(state: RecordStanding["state"], { atHome, states }: RecordsPageWords): string {
  if (state === "not-asked") return atHome.notAsked;
  return state === "received" ? atHome.received : states[state];
}

/** The next step in words. */
export function stepInWords(
  { next, nextOn }: RecordStanding,
  { page, day }: RecordWords,
  speaker: Speaker,
): string {
  const step = page.steps[next];
  return nextOn === null ? say(step.now, speaker) : step.on(day(nextOn));
}

/** The buttons that fit now, each with its name. */
export function viewActs(
  standing: RecordStanding,
  content: RecordItem["content"],
  entry: RecordEntry | null,
  title: string,
  { page }: RecordWords,
): readonly ActView[] {
  const isAtHome = holderOf(content, entry) === "you";
  return actsOf(standing, content).map((act) => {
    const isFirst = act === "came" && standing.state === "not-asked";
    const label = isFirst ? (isAtHome ? page.isReady : page.alreadyHere) : page.acts[act];
    return { act, label, full: page.actOf(label, title) };
  });
}

/** The counts in words, in the order of the picture; nothing for what there is none of. */
export function viewProgress(progress: RecordProgress, { page }: Pick<RecordWords, "page">) {
  const { total, toAsk, onTheWay, late, inHand, sent } = progress;
  const words = page.progress;
  const there = inHand + sent;
  const shares = [
    { part: "sent", count: sent, text: words.sent(sent) },
    { part: "in-hand", count: inHand, text: words.inHand(inHand) },
    { part: "on-the-way", count: onTheWay, text: words.onTheWay(onTheWay) },
    { part: "late", count: late, text: words.late(late) },
    { part: "to-ask", count: toAsk, text: words.toAsk(toAsk) },
  ] as const;
  const isStarted = total > toAsk;
  return {
    sum: isStarted ? words.sum(there, total) : words.none,
    total,
    shares: shares.filter(({ count }) => count > 0),
  };
}
export type ProgressView = ReturnType<typeof viewProgress>;
