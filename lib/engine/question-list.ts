import { topicOf } from "../content/askables/bank";
import { type AskableId, type AskableTopic, askableTopics } from "../content/askables/ids";
import type { QuestionReason, RankedQuestion } from "./question-ranking";

/** So many are marked to be asked first: what a visit has room for. */
export const topSize = 5;
/** So many are put on the list by themselves; the rest waits in the bank. */
export const pickedAtMost = 15;
/** In the first five, at most so many of one topic. */
const ofOneTopic = 2;

export type QuestionStatus = "open" | "asked" | "answered" | "hidden";

/** What a person did with one question. */
export type KeptQuestion = {
  /** The id of its entry. */
  readonly key: string;
  /** The question of the bank that it lies over; null for their own. */
  readonly content: string | null;
  readonly status: QuestionStatus;
  /** Whether any doctor's answer is noted. */
  readonly hasReply: boolean;
};

/** "own": the person's, or one that is no longer in the bank. */
export type QuestionTopic = AskableTopic | "own";

export type ListedQuestion = {
  readonly key: string;
  /** The question of the bank; null for one of their own. */
  readonly content: AskableId | null;
  readonly topic: QuestionTopic;
  readonly status: QuestionStatus;
  /** Asked, and no answer yet. */
  readonly isUnresolved: boolean;
  readonly reasons: readonly QuestionReason[];
};

export type QuestionList = {
  /** At most five, to be asked first. */
  readonly top: readonly ListedQuestion[];
  /** The rest of the list by topic, the person's own first. No topic is empty. */
  readonly sections: readonly {
    readonly topic: QuestionTopic;
    readonly questions: readonly ListedQuestion[];
  }[];
  readonly answered: readonly ListedQuestion[];
  readonly hidden: readonly ListedQuestion[];
  /** The keys of what is on the list, the first five and the rest, in one row. */
  readonly active: readonly string[];
};

export type QuestionListInput = {
  /** From `rankQuestions`, the strongest first. */
  readonly ranked: readonly RankedQuestion[];
  readonly kept: readonly KeptQuestion[];
  /** The person's order: keys, some of which may be gone. */
  readonly order: readonly string[];
  /** The key that a question of the bank has, whether or not its entry is there yet. */
  readonly keyOf: (id: AskableId) => string;
};

/**
 * The list as a person sees it: what their answers bring up, with what they wrote, added, moved, hid
 * and heard laid over it. Everything kept is in it once; nothing is in it twice. Pure.
 */
export function listQuestions(input: QuestionListInput): QuestionList {
  const all = inDefaultOrder(input);
  const place = new Map(input.order.map((key, at) => [key, at]));
  const placeOf = ({ key }: ListedQuestion) => place.get(key) ?? Number.POSITIVE_INFINITY;
  const ordered = all
    .map((question, at) => ({ question, at }))
    .sort((a, b) => compare(placeOf(a.question), placeOf(b.question)) || a.at - b.at)
    .map(({ question }) => question);
  const active = ordered.filter(({ status }) => status === "open" || status === "asked");
  const rest = active.slice(topSize);
  return {
    top: active.slice(0, topSize),
    sections: topicOrder
      .map((topic) => ({ topic, questions: rest.filter((one) => one.topic === topic) }))
      .filter(({ questions }) => questions.length > 0),
    answered: ordered.filter(({ status }) => status === "answered"),
    hidden: ordered.filter(({ status }) => status === "hidden"),
    active: active.map(({ key }) => key),
  };
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

const topicOrder: readonly QuestionTopic[] = ["own", ...askableTopics];

/**
 * Before the person ordered anything: asked without an answer, then the five that stand out, then
 * their own, then what else was added or picked.
 */
function inDefaultOrder(input: QuestionListInput): readonly ListedQuestion[] {
  const listed = new Map<string, ListedQuestion>();
  const reasons = new Map(input.ranked.map((one) => [input.keyOf(one.id), one.reasons]));
  for (const one of input.kept) {
    const topic = one.content === null ? null : topicOf(one.content);
    listed.set(one.key, {
      key: one.key,
      content: topic === null ? null : (one.content as AskableId),
      topic: topic ?? "own",
      status: one.status,
      isUnresolved: one.status === "asked" && !one.hasReply,
      reasons: reasons.get(one.key) ?? [],
    });
  }
  const isOff = (key: string) => {
    const status = listed.get(key)?.status;
    return status === "hidden" || status === "answered";
  };
  const free = input.ranked.filter(({ id }) => !isOff(input.keyOf(id)));
  const first = pickSpread(free);
  const picks = [...first, ...free.filter((one) => !first.includes(one))].slice(0, pickedAtMost);
  for (const { id, topic, reasons: why } of picks) {
    const key = input.keyOf(id);
    if (listed.has(key)) continue;
    const status = "open";
    listed.set(key, { key, content: id, topic, status, isUnresolved: false, reasons: why });
  }
  const firstKeys = new Set(first.map(({ id }) => input.keyOf(id)));
  const pickKeys = picks.map(({ id }) => input.keyOf(id));
  const all = [...listed.values()];
  const keys = [
    ...all.filter(({ isUnresolved }) => isUnresolved).map(({ key }) => key),
    ...pickKeys.filter((key) => firstKeys.has(key)),
    ...all.filter(({ topic }) => topic === "own").map(({ key }) => key),
    ...pickKeys,
    ...all.map(({ key }) => key),
  ];
  return [...new Set(keys)].flatMap((key) => listed.get(key) ?? []);
}

/** The strongest five, not more than two of a topic while there is another topic to take. */
function pickSpread(ranked: readonly RankedQuestion[]): readonly RankedQuestion[] {
  const picked: RankedQuestion[] = [];
  for (const one of ranked) {
    if (picked.length === topSize) return picked;
    if (picked.filter(({ topic }) => topic === one.topic).length < ofOneTopic) picked.push(one);
  }
  const left = ranked.filter((one) => !picked.includes(one));
  return [...picked, ...left.slice(0, topSize - picked.length)];
}
