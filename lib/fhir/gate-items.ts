import { type GateLineId, gateLines, linesByOption } from "../content/gate";
import { type GateGroupId, gateGroups } from "../content/gate/line";
import { say } from "../content/spoken";
import { gateSystem, systemOf } from "./identity";
import type { AnswerOption, EnableWhen, QuestionnaireItem } from "./types";
import type { FhirWords } from "./words";

/** The boolean items of the safety check, as the reader takes them. */
export const gateFlags = ["called", "safe", "talked"] as const;
export type GateFlag = (typeof gateFlags)[number];

/** The items whose codes are lines or groups of the gate. */
export const gateLinkIds: ReadonlySet<string> = new Set([
  "gate",
  "gate-groups",
  "thoughts",
  ...gateGroups.map(linesOfGroup),
]);

/** Of the thoughts item alone: says that there are none. Never a line. */
export const noThoughts = "no";

function linesOfGroup(group: GateGroupId): string {
  return `gate-${group.replace("group-", "")}`;
}

/**
 * The safety check as FHIR items: what is asked of everyone, the groups, the lines of each group
 * where the group was ticked, thoughts of suicide on their own, and the ways on. Tier 4 lines
 * are options of the questions themselves.
 */
export function gateItems(words: FhirWords): readonly QuestionnaireItem[] {
  const asked = gateLines.filter((line) => line.tier < 4);
  const forAll = asked.filter((line) => line.groups === null && line.step !== "thoughts");
  const thoughts = asked.filter((line) => line.step === "thoughts" && line.about === "patient");
  const byGroup = gateGroups.map((group) => ({
    group,
    lines: asked.filter((line) => line.groups?.includes(group)),
  }));
  return [
    list(
      "gate",
      words.own.gate,
      forAll.map((line) => lineOption(line.id, words)),
    ),
    list(
      "gate-groups",
      words.own.groups,
      gateGroups.map((group) => option(group, say(words.gate.groups[group].label, "self"))),
    ),
    ...byGroup
      .filter(({ lines }) => lines.length > 0)
      .map(({ group, lines }) => ({
        ...list(
          linesOfGroup(group),
          words.own.groupLines(say(words.gate.groups[group].label, "self")),
          lines.map((line) => lineOption(line.id, words)),
        ),
        ...when([saysGate("gate-groups", group)]),
      })),
    {
      ...list("thoughts", words.own.thoughts, [
        option(noThoughts, words.own.thoughtsNo),
        ...thoughts.map((line) => lineOption(line.id, words)),
      ]),
      repeats: false,
    },
    flag("called", words.own.called, [
      ...byWay("team").flatMap((id) => whereSaid(id)),
      ...optionsSaying(byWay("team")),
    ]),
    flag("safe", words.own.safe, byWay("safe-for-now").flatMap(whereSaid)),
    flag("talked", words.own.talked, byWay("talked").flatMap(whereSaid)),
  ];
}

function option(code: string, display: string): AnswerOption {
  return { valueCoding: { system: gateSystem, code, display } };
}

function lineOption(id: GateLineId, words: FhirWords): AnswerOption {
  return option(id, say(words.gate.lines[id].tick, "self"));
}

function list(
  linkId: string,
  text: string,
  answerOption: readonly AnswerOption[],
): QuestionnaireItem {
  return { linkId, text, type: "choice", repeats: true, required: false, answerOption };
}

function flag(
  linkId: GateFlag,
  text: string,
  conditions: readonly EnableWhen[],
): QuestionnaireItem {
  return { linkId, text, type: "boolean", required: false, ...when(conditions) };
}

function when(conditions: readonly EnableWhen[]) {
  return { enableWhen: conditions, enableBehavior: "any" } as const;
}

function saysGate(question: string, code: string): EnableWhen {
  return { question, operator: "=", answerCoding: { system: gateSystem, code } };
}

/** The lines that this way on is for, the eased ones among them. A carer's own are not asked here. */
function byWay(way: "team" | "safe-for-now" | "talked"): readonly GateLineId[] {
  return gateLines
    .filter((line) => line.about === "patient" && (line.way === way || line.eased?.way === way))
    .map(({ id }) => id);
}

/** Every item in which a line can be ticked. */
function whereSaid(id: GateLineId): readonly EnableWhen[] {
  const line = gateLines.find((one) => one.id === id);
  if (line?.step === "thoughts") return [saysGate("thoughts", id)];
  return line?.groups?.map((group) => saysGate(linesOfGroup(group), id)) ?? [saysGate("gate", id)];
}

/** Answers of the questionnaire that say one of these lines. */
function optionsSaying(lines: readonly GateLineId[]): readonly EnableWhen[] {
  return Object.entries(linesByOption).flatMap(([question, options]) =>
    Object.entries(options)
      .filter(([, line]) => lines.includes(line))
      .map(([code]) => ({
        question,
        operator: "=" as const,
        answerCoding: { system: systemOf(question), code },
      })),
  );
}
