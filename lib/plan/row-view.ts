import type { ContentWords } from "@/lib/content/every-word-shape";
import type { PlanWords } from "@/lib/content/plan-shape";
import { questions } from "@/lib/content/questionnaire";
import { type Speaker, say } from "@/lib/content/spoken";
import type { Question } from "@/lib/content/types";
import { addDays } from "@/lib/engine/days";
import { pageOf } from "@/lib/engine/pages";
import type { PlanItem } from "@/lib/engine/plan-items";
import type { KeptPlanTask } from "@/lib/kept/plan-queries";
import { answerInWords, viewQuestion } from "@/lib/kept/question-view";
import { viewWhy } from "@/lib/kept/reasons";
import type { Situation } from "@/lib/kept/situation-queries";

/** Why a task is on the plan: a line, and the answer it leans on with the page that tells more. */
export type WhyView = {
  /** It belongs to every second opinion, and no answer has to be named for it. */
  readonly isUsual: boolean;
  readonly label: string;
  readonly said: { readonly text: string; readonly href: string; readonly about: string } | null;
};

/** One row of the plan in words. */
export type RowView = {
  readonly id: string;
  readonly href: string;
  /** The task of the content, for the form; null for the person's own. */
  readonly content: string | null;
  readonly version: number;
  readonly title: string;
  readonly text: string | null;
  readonly why: WhyView;
  readonly due: { readonly text: string; readonly isLate: boolean } | null;
  readonly status: PlanItem["status"];
  readonly isOwn: boolean;
  readonly applies: boolean;
  readonly hasNote: boolean;
  readonly isPrivate: boolean;
};

/** What a view of the plan is drawn with. `day` writes a calendar day in the person's language. */
export type PlanSetting = {
  readonly situation: Situation;
  readonly today: string;
  readonly day: (day: string) => string;
  readonly words: PlanWords;
  readonly content: ContentWords;
};

/** One item of the plan as it is read: title, why, and when. */
export function viewRow(item: PlanItem<KeptPlanTask>, setting: PlanSetting): RowView {
  const { words, content, situation } = setting;
  const own = item.kept?.entry.value;
  const task = item.task && content.tasks[item.task];
  return {
    id: item.id,
    href: `/plan/${item.id}`,
    content: item.task,
    version: item.kept?.entry.version ?? 0,
    title: task ? say(task.title, situation.speaker) : (own?.title ?? words.retired),
    text: task ? say(task.text, situation.speaker) : null,
    why: whyOf(item, setting),
    due: item.due === null ? null : viewDue(item.due, item.status, setting),
    status: item.status,
    isOwn: item.isOwn,
    applies: item.applies,
    hasNote: own?.note !== undefined,
    isPrivate: item.kept?.entry.private ?? false,
  };
}

/** A due day in words; one that has passed is late only while the task is open. */
export function viewDue(
  due: string,
  status: PlanItem["status"],
  { today, day, words }: Pick<PlanSetting, "today" | "day" | "words">,
): { readonly text: string; readonly isLate: boolean } {
  const isLate = status === "open" && due < today;
  if (isLate) return { text: words.due.late(day(due)), isLate };
  if (due === today) return { text: words.due.today, isLate };
  if (due === addDays(today, 1)) return { text: words.due.tomorrow, isLate };
  return { text: words.due.on(day(due)), isLate };
}

function whyOf(item: PlanItem, { words, content, situation }: PlanSetting): WhyView {
  const { speaker } = situation;
  const plain = (label: PlanWords["because"]["wanted"]) => ({
    isUsual: false,
    label: say(label, speaker),
    said: null,
  });
  if (item.isOwn) return plain(words.because.own);
  if (!item.applies) return plain(words.because.gone);
  if (item.because === null) return plain(words.because.added);
  const [why] = viewWhy(item.because.rules, situation, content);
  const label = say(words.because.answer, speaker);
  if (why !== undefined) {
    const text = why.said[0] ?? why.title;
    return {
      isUsual: false,
      label,
      said: { text, href: why.href, about: words.because.rule(why.title) },
    };
  }
  const [answer] = item.because.answers;
  if (answer === undefined) return { ...plain(words.because.wanted), isUsual: true };
  const { question, options } = answer;
  const text = quote(question, options, situation.sheet, content, speaker);
  return {
    isUsual: false,
    label,
    said: { text, href: `/decide/${pageOf(question)}`, about: text },
  };
}

/** An answer as it reads alone: a yes or a no says nothing without its question. */
function quote(
  id: string,
  options: readonly string[],
  sheet: Situation["sheet"],
  content: ContentWords,
  speaker: Speaker,
): string {
  const said = answerInWords(id, options, sheet, content, speaker)[0] ?? "";
  const isYesOrNo = (questions as readonly Question[]).some(
    (one) => one.id === id && one.notSureIsNo,
  );
  return isYesOrNo ? `${viewQuestion(id, sheet, content, speaker).legend} ${said}` : said;
}
