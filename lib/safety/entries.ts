import { lineOfThought, type ThoughtAnswer, thoughtAnswers } from "@/lib/content/gate/thoughts";
import { type GateRecord, hasPrivateLine } from "@/lib/engine/gate";
import { keepAsked, linesAsked } from "@/lib/engine/gate-pages";
import type { GateForm, GateFormError } from "./schema";

/** What a form of the safety check says, ready to be kept. The time is set where it is kept. */
export type GateEntry = Omit<GateRecord, "at">;

/**
 * What is wrong with a form whose fields are all known.
 * nothing: no tick at all. both: "none" and a tick. no-way: nothing chosen.
 */
export type ProblemKind = "nothing" | "both" | "no-way";

type Judged =
  | { readonly ok: true; readonly entries: readonly GateEntry[] }
  | {
      readonly ok: false;
      readonly errors: readonly (GateFormError & { readonly reason: ProblemKind })[];
    };

/**
 * In: a parsed form. Out: what to keep of it, the private lines apart from the others, or what is
 * wrong and where. Lines of groups that were unticked again are left out. Nobody has to answer the
 * page of thoughts: there is nothing wrong with leaving it empty.
 */
export function judgeForm(form: GateForm): Judged {
  switch (form.step) {
    case "now":
      return judgeNow(form);
    case "you":
      return judgeYou(form);
    case "thoughts":
      return { ok: true, entries: [checked(form.intent === "skip" ? [] : thoughtLines(form))] };
    case "act":
      return judgeWaysOn(form);
    case "back":
      return { ok: true, entries: [{ kind: "nothing-new", lines: [], private: false }] };
  }
}

function judgeNow(form: GateForm): Judged {
  const asked = new Set<string>(linesAsked("now", [], "self").map((line) => line.id));
  const lines = form.lines.filter((id) => asked.has(id));
  const problem = listProblem(lines, form.noLine);
  if (problem) return { ok: false, errors: [{ field: "line", reason: problem }] };
  return { ok: true, entries: [checked(lines)] };
}

function judgeYou(form: GateForm): Judged {
  const everyone = new Set<string>(linesAsked("you", [], "self").map((line) => line.id));
  const general = form.lines.filter((id) => everyone.has(id));
  const problems = [
    { field: "line", reason: listProblem(general, form.noLine) },
    { field: "group", reason: listProblem(form.groups, form.noGroup) },
  ];
  const errors = problems.flatMap(({ field, reason }) => (reason ? [{ field, reason }] : []));
  if (errors.length > 0) return { ok: false, errors };
  const asked = new Set<string>(linesAsked("you", form.groups, "self").map((line) => line.id));
  const lines = form.lines.filter((id) => asked.has(id));
  return { ok: true, entries: [checked(keepAsked([...form.groups, ...lines]))] };
}

function judgeWaysOn({ waysOn }: GateForm): Judged {
  if (waysOn.length === 0) return { ok: false, errors: [{ field: "way", reason: "no-way" }] };
  const entries = new Map<string, GateEntry>();
  for (const { line, wayOn } of waysOn) {
    const isPrivate = hasPrivateLine([line]);
    const key = `${wayOn}/${isPrivate}`;
    const lines = [...(entries.get(key)?.lines ?? []), line];
    entries.set(key, { kind: "way-on", lines, wayOn, private: isPrivate });
  }
  return { ok: true, entries: [...entries.values()] };
}

function listProblem(ticked: readonly string[], none: boolean): ProblemKind | null {
  if (ticked.length === 0 && !none) return "nothing";
  return ticked.length > 0 && none ? "both" : null;
}

function thoughtLines({
  thoughts,
  ownThoughts,
}: Pick<GateForm, "thoughts" | "ownThoughts">): readonly string[] {
  const said = [
    thoughts && lineOfThought.patient[thoughts],
    ownThoughts && lineOfThought.carer[ownThoughts],
  ];
  return said.filter((line) => line !== null);
}

function checked(lines: readonly string[]): GateEntry {
  return { kind: "checked", lines, private: hasPrivateLine(lines) };
}

/**
 * The ticks of a form that could not be kept, read as records, so that what to do about them can be
 * said all the same. In: the fields as sent. Out: one record; ids that are none say nothing.
 */
export function recordsOfTicks(values: {
  readonly [field: string]: readonly string[] | undefined;
}): readonly GateRecord[] {
  const thought = (name: string): ThoughtAnswer | null =>
    thoughtAnswers.find((answer) => answer === values[name]?.[0]) ?? null;
  const thoughts = { thoughts: thought("thoughts"), ownThoughts: thought("own-thoughts") };
  const lines = [...(values.group ?? []), ...(values.line ?? []), ...thoughtLines(thoughts)];
  return [{ ...checked(keepAsked(lines)), at: new Date(0) }];
}
