import type { GiveFileWords } from "@/lib/content/en/give";
import { type GateLineId, gateLines } from "@/lib/content/gate";
import { say } from "@/lib/content/spoken";
import type { KindName } from "../../kept/all-kinds";
import { keptOf } from "../../kept/whole";
import type { Speaks } from "./fields";
import { inTimeOrder } from "./health";
import type { Said } from "./narrative";
import type { BundleSource } from "./source";

export type SectionId = keyof GiveFileWords["sections"];

/** Which part of the file tells each kind; null for what only puts others in order. */
export const sectionOf: { readonly [K in KindName]: SectionId | null } = {
  "packet-facts": "about",
  "plan-choice": "plan",
  values: "matters",
  "sure-now": "matters",
  quiz: "matters",
  wait: "time",
  medicine: "medicines",
  allergy: "allergies",
  condition: "conditions",
  operation: "operations",
  relative: "family",
  event: "events",
  question: "questions",
  "own-question": "questions",
  "question-order": null,
  task: "plan",
  "task-order": null,
  record: "records",
  candidate: "doctors",
  "insurer-call": "calls",
  "companion-notes": "companion",
  letter: "letters",
  packet: "packets",
};

const kindsIn = (section: SectionId) =>
  (Object.keys(sectionOf) as KindName[]).filter((kind) => sectionOf[kind] === section);

/** What a part of the file says, thing by thing, in the order in which the person has it. */
export function saySection(source: BundleSource, section: SectionId, speaks: Speaks): Said[] {
  const { whole } = source;
  if (section === "events") return inTimeOrder(whole).map(speaks.sayEntry);
  if (section === "plan") return sayPlan(source, speaks);
  if (section === "records") return sayRecords(source, speaks);
  const entries = kindsIn(section).flatMap((kind) => [...keptOf(whole, kind)]);
  const places = keptOf(whole, "question-order").flatMap(({ value }) => value.ids ?? []);
  const place = (id: string) => (places.includes(id) ? places.indexOf(id) : places.length);
  const ordered =
    section === "questions" ? entries.toSorted((a, b) => place(a.id) - place(b.id)) : entries;
  const said = ordered.map(speaks.sayEntry);
  return section === "packets" ? said.map((one, at) => withDay(one, ordered[at], source)) : said;
}

function withDay(said: Said, entry: { createdAt: Date } | undefined, source: BundleSource): Said {
  const day = entry?.createdAt.toISOString().slice(0, 10);
  if (day === undefined) return said;
  const line = { label: source.words.happenedOn, text: source.say(day) };
  return { ...said, lines: [...said.lines, line] };
}

/** The plan as it is listed, also what was not touched, and whether it was asked for. */
function sayPlan({ whole, plan, words }: BundleSource, speaks: Speaks): Said[] {
  const kept = new Map(keptOf(whole, "task").map((entry) => [entry.id, entry]));
  const listed = plan.map(({ id, task, status }): Said => {
    const entry = kept.get(id);
    if (entry !== undefined) return speaks.sayEntry(entry);
    const title = speaks.contentTitle("task", task) ?? words.kinds.task;
    return { title, lines: [{ label: words.status, text: words.statuses[status] }] };
  });
  const shown = new Set(plan.map(({ id }) => id));
  const rest = [...kept.values()].filter(({ id }) => !shown.has(id)).map(speaks.sayEntry);
  return [...keptOf(whole, "plan-choice").map(speaks.sayEntry), ...listed, ...rest];
}

function sayRecords({ whole, records, words }: BundleSource, speaks: Speaks): Said[] {
  const kept = keptOf(whole, "record");
  const touched = new Set(kept.map(({ id }) => id));
  const rest = records
    .filter(({ id, isListed }) => isListed && !touched.has(id))
    .map(({ content }): Said => {
      const title = speaks.contentTitle("record", content) ?? words.kinds.record;
      return { title, lines: [{ label: words.status, text: words.statuses["not-asked"] }] };
    });
  return [...kept.map(speaks.sayEntry), ...rest];
}

const known = new Set<string>(gateLines.map(({ id }) => id));

/** What was said at the safety check, as far as it goes into a copy. */
export function saySafety(source: BundleSource, { speaker }: Speaks): Said[] {
  const { whole, words, content } = source;
  return whole.gate.map(({ at, kind, lines }): Said => {
    const said = lines
      .filter((id) => known.has(id))
      .map((id) => say(content.gate.lines[id as GateLineId].tick, speaker));
    const none = kind === "checked" && said.length === 0 ? [words.safety.nothing] : said;
    const day = source.say(at.toISOString().slice(0, 10));
    const told = words.safety[kind as "checked"] ?? words.sections.safety;
    return {
      title: `${told}${words.colon}${day}`,
      lines: none.map((text) => ({ label: "", text })),
    };
  });
}
