import type { ContentWords } from "@/lib/content/every-word-shape";
import { type HomeStage, type HomeWords, homeStages } from "@/lib/content/home-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { NextStepId } from "@/lib/engine/next-step";
import { nameJob } from "./job-names";
import type { Here } from "./where-you-are";

export type HomeView = {
  readonly heading: string;
  readonly next: {
    readonly title: string;
    readonly text: string;
    readonly button: { readonly label: string; readonly href: string } | null;
    readonly isUrgent: boolean;
  };
  readonly datesNone: string;
  readonly records: {
    readonly lines: readonly string[];
    readonly here: string;
    readonly done: number;
    readonly of: number;
  };
  readonly stages: readonly {
    readonly id: HomeStage;
    readonly name: string;
    readonly href: string;
    readonly lines: readonly string[];
  }[];
};

const places: { readonly [N in NextStepId]: string | null } = {
  "call-doctor": "/plan/dates",
  start: "/decide",
  "finish-questions": "/decide",
  "after-visit": "/prepare/questions",
  "get-ready": "/prepare",
  "chase-record": null,
  "late-task": null,
  "ask-how-long": "/plan/dates",
  "choose-who": "/plan/who",
  "ask-records": "/records",
  "set-visit": "/plan/dates#known",
  "task-soon": null,
  "pick-questions": "/prepare/questions",
  "write-history": "/prepare/history",
  "next-task": null,
  wait: null,
  rest: null,
};

/** The home page in words. In: where the person is, the words, who reads. */
export function viewHome(here: Here, words: HomeWords, content: ContentWords): HomeView {
  const { speaker } = here.time.situation;
  const tell = (text: Parameters<typeof say>[0]) => say(text, speaker);
  return {
    heading: tell(words.heading),
    next: viewNext(here, words, content, speaker),
    datesNone: tell(words.dates.none),
    records: viewRecords(here, words, tell),
    stages: homeStages.map((id) => {
      const lines = linesOf(id, here, words);
      const { name, none } = words.way.stages[id];
      return { id, name, href: `/${id}`, lines: lines.length > 0 ? lines : [none] };
    }),
  };
}

function viewNext(
  { next, time }: Here,
  words: HomeWords,
  content: ContentWords,
  speaker: Speaker,
): HomeView["next"] {
  const { title, text, button } = words.next[next.id];
  const named = next.job === null ? null : nameOf(next.job, time, content, speaker);
  const href = places[next.id] ?? named?.href ?? null;
  const own = say(title, speaker);
  const more = say(text, speaker);
  return {
    // The thing itself is the headline; why it is next stands under it.
    title: named?.title || own,
    text: named?.title ? `${own}. ${more}` : more,
    button: button && href ? { label: say(button, speaker), href } : null,
    isUrgent: next.id === "call-doctor",
  };
}

/** A task or a record by the id of its entry. */
function nameOf(id: string, time: Here["time"], content: ContentWords, speaker: Speaker) {
  const job = time.jobs.get(id);
  if (job) return nameJob(job, content, speaker);
  const task = time.tasks.find((item) => item.id === id);
  if (task === undefined) return null;
  const title = task.task
    ? say(content.tasks[task.task].title, speaker)
    : (task.kept?.value.title ?? "");
  return { id, title, href: `/plan/${id}` };
}

function viewRecords(
  { records }: Here,
  words: HomeWords,
  tell: (text: Parameters<typeof say>[0]) => string,
): HomeView["records"] {
  const { total, late, onTheWay, toAsk, inHand, sent } = records;
  const done = inHand + sent;
  const isUntouched = toAsk === total;
  const lines = isUntouched
    ? [tell(words.records.none)]
    : [
        late > 0 && words.records.late(late),
        onTheWay > 0 && words.records.asked(onTheWay),
        toAsk > 0 && words.records.toAsk(toAsk),
      ].filter((line) => line !== false);
  return { lines, here: words.records.here(done, total), done, of: total };
}

function linesOf(stage: HomeStage, here: Here, { way }: HomeWords): readonly string[] {
  const { records, tasks, candidates, questions, history, medicines, answers } = here;
  switch (stage) {
    case "decide":
      return answers === "none" ? [] : [way.decide[answers]];
    case "plan":
      return [
        tasks.open + tasks.done > 0 && way.tasks(tasks.open, tasks.done),
        candidates > 0 && way.candidates(candidates),
      ].filter((line) => line !== false);
    case "records":
      return records.toAsk === records.total
        ? []
        : [way.records(records.inHand + records.sent, records.total)];
    case "prepare":
      return [
        questions > 0 && way.questions(questions),
        history > 0 && way.history(history),
        medicines > 0 && way.medicines(medicines),
      ].filter((line) => line !== false);
  }
}
