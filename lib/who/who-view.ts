import { directories } from "@/lib/content/directories";
import type { Directory, Group } from "@/lib/content/directory-shape";
import type { ContentWords } from "@/lib/content/every-word-shape";
import { questions } from "@/lib/content/questionnaire";
import { type ListUse, listUses, type Route, routes } from "@/lib/content/routes";
import { sources } from "@/lib/content/sources";
import { type Speaker, say } from "@/lib/content/spoken";
import type { AnswerSheet } from "@/lib/content/types";
import type { WhoWords } from "@/lib/content/who-shape";
import { findDirectories } from "@/lib/engine/directories";
import { rankRoutes } from "@/lib/engine/routes";

/** One way to find a second doctor, in words. */
export type WayView = {
  readonly id: string;
  readonly title: string;
  readonly goodFor: string;
  readonly lookFor: readonly string[];
  readonly time: string;
  readonly watchOut: string;
  readonly firstStep: string;
  readonly why: readonly string[];
  readonly lists: readonly { readonly href: string; readonly title: string }[];
  readonly sources: readonly string[];
  readonly reviewedOn: string;
};

export type ListItem = {
  readonly id: string;
  readonly name: string;
  readonly keeper: string | null;
  readonly address: string;
  /** The address as a person reads it: without "https://www.". */
  readonly shown: string;
  readonly lists: string;
  readonly find: string | null;
};
export type ListView = {
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  readonly items: readonly ListItem[];
};

/** Lists in a fold: those of another health problem, or of another country. */
export type FoldView = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ListItem[];
};

type About = {
  readonly sheet: AnswerSheet;
  readonly group: Group | null;
  readonly country: string | null;
  readonly speaker: Speaker;
};

const byProblem: readonly ListUse[] = ["find", "people"];
const groups = questions.find(({ id }) => id === "group")?.options as readonly Group[];

/** The eight ways in the order for this person. In: what they said, the words, the lists shown. */
export function viewWays(
  { sheet, group, speaker }: About,
  lists: readonly ListView[],
  words: WhoWords,
): readonly WayView[] {
  return rankRoutes(sheet, group).map(({ id, reasons }) => {
    const route = (routes as readonly Route[]).find((one) => one.id === id) as Route;
    const own = words.routes[id];
    return {
      id,
      title: say(own.title, speaker),
      goodFor: say(own.goodFor, speaker),
      lookFor: own.lookFor.map((text) => say(text, speaker)),
      time: say(own.time, speaker),
      watchOut: say(own.watchOut, speaker),
      firstStep: say(own.firstStep, speaker),
      why: reasons.map((reason) => say(words.reasons[reason], speaker)),
      lists: lists
        .filter((list) => (route.lists as readonly string[]).includes(list.id))
        .map((list) => ({ href: `#list-${list.id}`, title: list.title })),
      sources: route.sources.map((source) => sources[source].citation),
      reviewedOn: route.reviewedOn,
    };
  });
}

/**
 * The official lists for this person: those that fit, by what they are for, and folds with the
 * rest. Outside the United States the lists for it are a fold, and the page says so.
 * @param today YYYY-MM-DD; a list past its review is left out
 */
export function viewLists(
  { group, country, speaker }: About,
  today: string,
  words: WhoWords,
  content: ContentWords,
): {
  readonly lists: readonly ListView[];
  readonly folds: readonly FoldView[];
  readonly isAbroad: boolean;
} {
  const home = country ?? "us";
  const isAbroad = home !== "us";
  const itemsOf = (use: ListUse, of: Group | null, place: string) =>
    findDirectories(use, of, place, today).map((id) => viewItem(id, words, speaker));
  const lists = listUses.flatMap((use) => {
    const items = itemsOf(use, group, home);
    const { title, lede } = words.uses[use];
    return items.length === 0
      ? []
      : [{ id: use, title: say(title, speaker), lede: say(lede, speaker), items }];
  });
  const problem = (of: Group) => say(content.questions.group.options[of].label, speaker);
  const others = groups
    .filter((of) => of !== group)
    .map((of) => ({
      id: `for-${of}`,
      title: problem(of),
      items: byProblem.flatMap((use) => itemsOf(use, of, "us")),
    }));
  const folds = isAbroad ? [unitedStates(group, itemsOf, words), ...others] : others;
  return { lists, folds: folds.filter(({ items }) => items.length > 0), isAbroad };
}

function unitedStates(
  group: Group | null,
  itemsOf: (use: ListUse, of: Group | null, place: string) => readonly ListItem[],
  words: WhoWords,
): FoldView {
  const world = new Set(listUses.flatMap((use) => itemsOf(use, group, "")).map(({ id }) => id));
  const items = listUses.flatMap((use) => itemsOf(use, group, "us"));
  return {
    id: "for-us",
    title: words.lists.forUnitedStates,
    items: items.filter(({ id }) => !world.has(id)),
  };
}

function viewItem(id: keyof WhoWords["directories"], words: WhoWords, speaker: Speaker): ListItem {
  const { name, keeper, address } = (directories as readonly Directory[]).find(
    (one) => one.id === id,
  ) as Directory;
  const { lists, find } = words.directories[id];
  return {
    id,
    name,
    keeper: keeper ?? null,
    address,
    shown: address.replace(/^https:\/\/(?:www\.)?/, ""),
    lists: say(lists, speaker),
    find: find === undefined ? null : say(find, speaker),
  };
}
