import { askableBank } from "@/lib/content/askables/bank";
import { type AskableId, askableIds, askableTopics } from "@/lib/content/askables/ids";
import { askFor } from "@/lib/content/askables/wording";
import type { ContentWords } from "@/lib/content/every-word-shape";
import type { QuestionPagesWords } from "@/lib/content/question-pages-shape";
import type { QuestionMoveTo, QuestionTopicId } from "@/lib/content/question-topics";
import { say } from "@/lib/content/spoken";
import type { ListedQuestion } from "@/lib/engine/question-list";
import { rankQuestions } from "@/lib/engine/question-ranking";
import { ownQuestion, question, replySlots } from "@/lib/kept/kinds/question";
import { firstOf, pageSize, partAt, readPage, rowsOf, type Shown } from "@/lib/kept/paging";
import { viewWhy } from "@/lib/kept/reasons";
import type { Situation } from "@/lib/kept/situation-queries";
import type { LoadedQuestions, QuestionEntry } from "./queries";

/** The answer or the gap that brought a question up, with the page of its rule. */
export type Because = {
  readonly label: string | null;
  readonly text: string;
  readonly href: string;
};

/** One question as the list shows it. */
export type QuestionRow = {
  readonly key: string;
  readonly href: string;
  readonly text: string;
  /** Why it is worth asking; null for one of their own. */
  readonly why: string | null;
  readonly because: Because | null;
  /** What is said where no answer brought it up. */
  readonly otherwise: string | null;
  /** Where it stands, when that is worth saying. */
  readonly mark: string | null;
  readonly isPrivate: boolean;
  readonly replies: readonly {
    readonly id: string;
    readonly doctor: string;
    readonly text: string;
  }[];
  readonly moves: readonly QuestionMoveTo[];
  /** Told aloud after a move. */
  readonly place: string;
  readonly status: string;
  readonly ref: {
    readonly kind: string;
    readonly id: string;
    readonly content: AskableId | null;
    readonly version: number;
  };
};

export type BankTopic = {
  readonly topic: string;
  readonly label: string;
  readonly questions: readonly {
    readonly item: string;
    readonly text: string;
    readonly why: string;
  }[];
};

export type ViewInput = {
  readonly loaded: LoadedQuestions;
  readonly situation: Situation;
  readonly words: QuestionPagesWords;
  readonly content: ContentWords;
  readonly because: string;
  readonly dayText: (day: string) => string;
};

/**
 * Everything that the page of the list shows. The first five are on every page; of the rest, and of
 * what is answered or hidden, as many as a page has.
 * @param asked `page` as it came in the address
 */
export function viewQuestions(input: ViewInput, asked?: string | string[]) {
  const { list } = input.loaded;
  const { words, situation } = input;
  const { answered, hidden } = list;
  const rest = list.active.length - list.top.length;
  const shown = readPage(asked, Math.max(rest, answered.length, hidden.length));
  const canLeave = list.active.length > list.top.length;
  const top = list.top.map((one, at, all) => {
    const moves: QuestionMoveTo[] = [
      ...upDown(at, all.length),
      ...(canLeave ? ["out" as const] : []),
    ];
    return viewRow(one, moves, words.placeFirst(at + 1, all.length), shown, input);
  });
  const plain = (one: ListedQuestion) => viewRow(one, [], "", shown, input);
  return {
    top,
    sections: viewSections(shown, input),
    shown,
    answered: rowsOf(answered, shown).map(plain),
    answeredCount: answered.length,
    hidden: rowsOf(hidden, shown).map(plain),
    hiddenCount: hidden.length,
    isGeneral: !situation.hasAnswers,
    ...viewBank(input),
  };
}

/** The rest by topic: what of it is on this page, each with its place in the whole topic. */
function viewSections(shown: Shown, input: ViewInput) {
  const { list } = input.loaded;
  const [from, to] = shown.all
    ? [0, Number.POSITIVE_INFINITY]
    : [firstOf(shown), firstOf(shown) + pageSize];
  let before = 0;
  return list.sections.flatMap(({ topic, questions }) => {
    const start = before;
    before += questions.length;
    const label = topicLabel(topic, input);
    const rows = questions.flatMap((one, at) => {
      if (start + at < from || start + at >= to) return [];
      const moves: QuestionMoveTo[] = ["in", ...upDown(at, questions.length)];
      const place = input.words.placeRest(label, at + 1, questions.length);
      return [viewRow(one, moves, place, shown, input)];
    });
    return rows.length === 0 ? [] : [{ topic, label, rows }];
  });
}

function upDown(at: number, count: number): readonly QuestionMoveTo[] {
  return [...(at > 0 ? (["up"] as const) : []), ...(at < count - 1 ? (["down"] as const) : [])];
}

function topicLabel(topic: QuestionTopicId, { words, situation }: ViewInput): string {
  return say(words.topics[topic], situation.speaker);
}

function viewRow(
  one: ListedQuestion,
  moves: readonly QuestionMoveTo[],
  place: string,
  shown: Shown,
  input: ViewInput,
): QuestionRow {
  const { words, content, situation, loaded } = input;
  const entry = loaded.entries.get(one.key) ?? null;
  const because = viewBecause(one, input);
  const asked = one.content === null ? null : content.askables[one.content];
  return {
    key: one.key,
    href: `/prepare/questions/${one.key}${partAt(shown)}`,
    text: textOf(one.content, entry, input),
    why: asked && say(asked.why, situation.speaker),
    because,
    otherwise: because ? null : otherwise(one, input),
    mark: markOf(one, entry, input),
    isPrivate: entry?.private ?? false,
    replies: viewReplies(entry, words),
    moves,
    place,
    status: one.status,
    ref: {
      kind: entry?.kind ?? question.name,
      id: one.key,
      content: entry?.kind === ownQuestion.name ? null : one.content,
      version: entry?.version ?? 0,
    },
  };
}

/** The words of a question: the person's own, or the bank's that come closest. */
export function textOf(
  id: AskableId | null,
  entry: QuestionEntry | null,
  { words, content, situation }: Pick<ViewInput, "words" | "content" | "situation">,
): string {
  const own = entry?.value.wording;
  if (own) return own;
  if (id === null) return words.row.retired;
  return say(askFor(content.askables[id], situation.group), situation.speaker);
}

/** The first reason: an answer, or what could not be told. */
function viewBecause(one: ListedQuestion, input: ViewInput): Because | null {
  const [said] = allReasons(one, input);
  return said ?? null;
}

/** Every reason behind a question, the strongest first. */
export function allReasons(
  { reasons }: Pick<ListedQuestion, "reasons">,
  { situation, content, because }: Pick<ViewInput, "situation" | "content" | "because">,
): readonly Because[] {
  return reasons.flatMap(({ rule, because: how }): readonly Because[] => {
    if (how === "open") {
      const text = say(content.rules[rule].open, situation.speaker);
      return [{ label: null, text, href: `/rules/${rule}` }];
    }
    return viewWhy([rule], situation, content).map(({ said, title, href }) => ({
      label: because,
      text: said[0] ?? title,
      href,
    }));
  });
}

function otherwise(one: ListedQuestion, { words, situation }: ViewInput): string | null {
  if (one.content === null) return say(words.row.own, situation.speaker);
  const isGeneral = askableBank[one.content].general !== undefined;
  return isGeneral && situation.hasAnswers ? words.row.forEveryone : null;
}

function markOf(
  one: ListedQuestion,
  entry: QuestionEntry | null,
  { words, dayText }: ViewInput,
): string | null {
  if (one.isUnresolved) return words.row.unresolved;
  if (one.status !== "asked") return null;
  return entry?.happenedOn ? words.row.askedOn(dayText(entry.happenedOn)) : words.row.asked;
}

function viewReplies(entry: QuestionEntry | null, words: QuestionPagesWords) {
  return replySlots.flatMap((slot) => {
    const text = entry?.value[`answer${slot}`];
    if (!text) return [];
    const doctor = entry?.value[`doctor${slot}`] ?? words.one.doctorName(slot);
    return [{ id: `${slot}`, doctor, text }];
  });
}

/** What of the bank is not on the list: by topic, and last what is for other health problems. */
function viewBank(input: ViewInput) {
  const { loaded, situation, words, content } = input;
  const { list, keys, entries } = loaded;
  const there = new Set([
    ...list.active,
    ...list.answered.map(({ key }) => key),
    ...list.hidden.map(({ key }) => key),
  ]);
  const isFor = (id: AskableId) => {
    const groups: readonly string[] | undefined = askableBank[id].groups;
    const { group } = situation;
    return groups === undefined || group === null || groups.includes(group);
  };
  const left = (ids: readonly AskableId[]) => ids.filter((id) => !there.has(keys.get(id) ?? ""));
  const view = (id: AskableId) => ({
    item: `c.${id}.${entries.get(keys.get(id) ?? "")?.version ?? 0}`,
    text: say(askFor(content.askables[id], situation.group), situation.speaker),
    why: say(content.askables[id].why, situation.speaker),
  });
  const topics = askableTopics.map((topic) => ({ topic, ids: left(askableIds[topic]) }));
  const others = topics.flatMap(({ ids }) => ids).filter((id) => !isFor(id));
  const bank: BankTopic[] = topics.map(({ topic, ids }) => {
    const questions = ids.filter(isFor).map(view);
    return {
      topic,
      label: words.bank.topic(topicLabel(topic, input), questions.length),
      questions,
    };
  });
  if (others.length > 0) {
    const label = words.bank.topic(words.bank.others, others.length);
    bank.push({ topic: "others", label, questions: others.map(view) });
  }
  return { bank, bankCount: topics.reduce((sum, { ids }) => sum + ids.length, 0) };
}

/** One question on a page of its own: its words, why it is worth asking, every reason for it. */
export function viewOneQuestion(
  {
    content: id,
    entry,
  }: { readonly content: AskableId | null; readonly entry: QuestionEntry | null },
  input: Omit<ViewInput, "loaded">,
) {
  const { situation, content } = input;
  const { findings, sheet, hasAnswers, speaker } = situation;
  const ranked = id === null ? [] : rankQuestions(hasAnswers ? findings : [], sheet);
  const reasons = ranked.find((one) => one.id === id)?.reasons ?? [];
  return {
    text: textOf(id, entry, input),
    why: id === null ? null : say(content.askables[id].why, speaker),
    reasons: allReasons({ reasons }, input),
  };
}

/** The words of the first five, for the sheet of the one who comes along; private ones stay off it. */
export function viewTopTexts(
  { list, entries }: LoadedQuestions,
  input: Pick<ViewInput, "words" | "content" | "situation">,
): readonly { readonly key: string; readonly text: string }[] {
  return list.top
    .filter(({ key }) => !entries.get(key)?.private)
    .map(({ key, content }) => ({ key, text: textOf(content, entries.get(key) ?? null, input) }));
}
