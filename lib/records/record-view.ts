import { recordDetails, recordHolders } from "@/lib/content/record-details";
import type { RecordStatus } from "@/lib/content/record-ways";
import { recordHows } from "@/lib/content/record-ways";
import { type RecordField, recordFields } from "@/lib/content/records-page-shape";
import { type Source, sources } from "@/lib/content/sources";
import { say } from "@/lib/content/spoken";
import { listRecords } from "@/lib/engine/record-list";
import type { RecordStanding } from "@/lib/engine/record-status";
import { viewWhy, type Why } from "@/lib/kept/reasons";
import type { Situation } from "@/lib/kept/situation-queries";
import {
  type ActView,
  type RecordWords,
  stateInWords,
  stepInWords,
  titleOf,
  viewActs,
} from "./list-view";
import type { OneRecord } from "./queries";
import { holderOf, standingOfRecord } from "./standing";

type Named = { readonly id: string; readonly title: string; readonly text: string };

/** One record in words: what to ask for, who holds it, the days that count, where it stands. */
export type RecordView = {
  readonly title: string;
  readonly status: RecordStatus;
  readonly state: readonly string[];
  readonly next: string;
  readonly acts: readonly ActView[];
  /** Exactly what to ask for; empty for an own one. */
  readonly ask: readonly string[];
  readonly isAtHome: boolean;
  readonly holder: { readonly name: string; readonly hint: string } | null;
  readonly orFrom: string | null;
  readonly separateForm: boolean;
  /** The days to plan for, and what they rest on; empty for an own one. */
  readonly planFor: readonly string[];
  readonly rules: readonly Named[];
  readonly days: readonly string[];
  readonly comesAsImages: boolean;
  /** The answers that brought it up; null where most second doctors ask for it. */
  readonly why: readonly Why[];
  /** In place of an answer: that it is usual, or that the answers do not call for it. */
  readonly whyNot: string | null;
  readonly sources: readonly string[];
  readonly reviewed: string | null;
};

/** In: a record, the situation, today, the words. */
export function viewRecord(
  one: OneRecord,
  situation: Situation,
  today: string,
  words: RecordWords,
): RecordView {
  const { content, entry } = one;
  const { speaker, country } = situation;
  const { page, details } = words;
  const detail = content === null ? null : recordDetails[content];
  const holder = holderOf(content, entry);
  const mark = {
    content,
    status: entry?.status ?? ("not-asked" as const),
    askedOn: entry?.happenedOn ?? null,
    due: entry?.due ?? null,
  };
  const wanted = { ...mark, due: mark.due ?? one.wantedBy };
  const standing = standingOfRecord(wanted, entry, country, today);
  const title = titleOf(content, entry, words, speaker);
  return {
    title,
    status: mark.status,
    state: stateInWords(standing, entry, mark, words),
    next: stepInWords(standing, words, speaker),
    acts: viewActs(standing, content, entry, title, words),
    ask: content === null ? [] : details.ask[content].map((line) => say(line, speaker)),
    isAtHome: holder === "you",
    holder:
      holder === null
        ? null
        : {
            name: details.holders[holder].name,
            hint: say(details.holders[holder].hint, speaker),
          },
    orFrom:
      detail === null || detail.orFrom.length === 0
        ? null
        : page.one.orFrom(detail.orFrom.map((id) => details.holders[id].inSentence).join(", ")),
    separateForm: detail?.separateForm ?? false,
    planFor: detail === null || holder === "you" ? [] : planInWords(detail.planFor, words),
    rules: (detail?.rules ?? []).map((id) => ({
      id,
      title: say(details.rules[id].title, speaker),
      text: say(details.rules[id].text, speaker),
    })),
    days: daysInWords(standing, words),
    ...whyOf(one, situation, words),
    comesAsImages: detail?.comesAs === "images" || (detail === null && holder === "radiology-desk"),
    sources: (detail?.sources ?? []).map((id) => (sources[id] as Source).citation),
    reviewed: detail === null ? null : page.one.reviewed(words.fullDay(detail.reviewedOn)),
  };
}

function whyOf(
  { content }: OneRecord,
  situation: Situation,
  { page, content: words }: RecordWords,
) {
  if (content === null) return { why: [], whyNot: null };
  const listed = listRecords(situation.sheet, situation.suggested.records);
  const found = listed.find(({ id }) => id === content);
  const why = viewWhy(found?.rules ?? [], situation, words);
  if (why.length > 0) return { why, whyNot: null };
  if (found) return { why, whyNot: page.usual };
  return { why, whyNot: situation.group === null ? null : page.notListed };
}

function planInWords(
  planFor: (typeof recordDetails)["timeline"]["planFor"],
  { page, details }: RecordWords,
): readonly string[] {
  const { from, to, basis } = planFor;
  const days = from === to ? page.one.planForExactly(to) : page.one.planFor(from, to);
  return [days, details.basis[basis]];
}

/** The days that count from now on; none before it was asked for. */
function daysInWords(standing: RecordStanding, { page, day }: RecordWords): readonly string[] {
  const { expectBy, imageCheckOn, lawDay, isExtended, keptUntil } = standing;
  const { one } = page;
  const lawLine = isExtended ? one.extendedDay : one.lawDay;
  return [
    keptUntil && one.keptUntil(day(keptUntil)),
    imageCheckOn && one.imageCheckOn(day(imageCheckOn)),
    expectBy && one.expectBy(day(expectBy)),
    lawDay && lawLine(day(lawDay)),
  ].filter((line) => line !== null);
}

/** What each list of the form offers. */
export function viewChoices({ page, details }: Pick<RecordWords, "page" | "details">) {
  const none = { value: "", label: page.pickOne };
  return {
    holder: [
      none,
      ...recordHolders.map((value) => ({ value, label: details.holders[value].name })),
    ],
    how: [none, ...recordHows.map((value) => ({ value, label: page.hows[value] }))],
    discOpens: [
      none,
      { value: "yes", label: page.yesNo.discOpens.yes },
      { value: "no", label: page.yesNo.discOpens.no },
    ],
    checked: [
      none,
      { value: "yes", label: page.yesNo.checked.yes },
      { value: "no", label: page.yesNo.checked.no },
    ],
  };
}

/** What stands in each field: what was noted, or what was typed before the form failed. */
export function viewFields(
  one: OneRecord,
  typed: ((field: string) => string) | null,
): { readonly [F in RecordField]: string } {
  const { entry } = one;
  const kept: { readonly [field: string]: unknown } = {
    ...entry?.value,
    happenedOn: entry?.happenedOn,
    due: entry?.due,
  };
  const textOf = (value: unknown) => (typeof value === "string" ? value : "");
  return Object.fromEntries(
    recordFields.map((field) => [field, typed ? typed(field) : textOf(kept[field])]),
  ) as { [F in RecordField]: string };
}
