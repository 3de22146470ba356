import { expect, it } from "vitest";
import { linesByOption } from "@/lib/content/gate";
import { assess } from "@/lib/engine/assess";
import { factIndex, holdsCode, readFacts } from "@/lib/engine/facts";
import { answersOpenGate, linesFromAnswers } from "@/lib/engine/gate-pages";
import { shownAnswers } from "@/lib/engine/pages";
import { printSheet } from "../support/print-sheet";
import { randomSheets } from "../support/random-sheets";
import { type AssessmentTerms, assessmentTerms } from "./assessment-terms";
import { type Content, realContent } from "./content-under-proof";
import { booleans } from "./logic";

/*
 * The terms that are proved are built by the same code as this plain reading of them: where it
 * agrees with the engine on sheets of every kind, what is proved is proved of the engine.
 */
const sheets = [
  ...randomSheets(500, 11, { unknown: 0.15 }),
  ...randomSheets(500, 12, { unknown: 0.5 }),
  ...randomSheets(500, 13, { unknown: 0 }),
  ...randomSheets(500, 14, { unknown: 0.2, calm: 0.9 }),
];

type Sheet = (typeof sheets)[number];

function readTwin(content: Content, sheet: Sheet, gateHolds: boolean): AssessmentTerms<boolean> {
  const given = (question: string, code: string) => holdsCode(sheet[question], code);
  return assessmentTerms(booleans, content, given, gateHolds);
}

/** What differs between the encoding and the engine on one sheet, as names. */
function differences(content: Content, sheet: Sheet, gateHolds: boolean): readonly string[] {
  const twin = readTwin(content, sheet, gateHolds);
  const facts = readFacts(sheet);
  const real = assess(sheet, gateHolds ? { tier: 3 } : null);
  const wrong: string[] = [];
  content.questions.forEach(({ id, options }, at) => {
    const terms = twin.facts.get(id);
    if ((facts.shown[at] === 1) !== terms?.shown) wrong.push(`shown ${id}`);
    for (const option of options) {
      const rail = terms?.options.get(option);
      const value = facts.values[factIndex(id, option)] as number;
      if (value !== Number(rail?.sure) + Number(rail?.possible)) wrong.push(`${id}/${option}`);
    }
  });
  for (const { rule, value } of real.findings) {
    const rail = twin.findings.get(rule);
    const truth = rail?.sure ? true : rail?.possible ? null : false;
    if (truth !== value) wrong.push(rule);
  }
  const held = (map: ReadonlyMap<string, boolean>) =>
    [...map].filter(([, on]) => on).map(([id]) => id);
  if (held(twin.overlays).join() !== real.overlays.join()) wrong.push("overlays");
  if (held(twin.counters).join() !== real.counters.join()) wrong.push("counters");
  const row = content.policy[twin.taken.indexOf(true)];
  if (row?.answer !== real.answer || row.why !== real.why) wrong.push(`answer ${row?.why}`);
  if (twin.taken.filter((one) => one).length !== 1) wrong.push("more than one row");
  const said = content.gate.filter(({ question, option }) => {
    return twin.facts.get(question)?.options.get(option)?.sure;
  });
  const lines = said.flatMap(({ question, option }) => linesByOption[question]?.[option] ?? []);
  const opens = said.some(
    ({ question, option }) => linesByOption[question]?.[option] === undefined,
  );
  const shown = shownAnswers(sheet);
  if (lines.sort().join() !== [...linesFromAnswers(shown)].sort().join()) wrong.push("gate lines");
  if (opens !== answersOpenGate(shown)) wrong.push("opens the gate");
  if (twin.couldRise !== real.couldRise) wrong.push("could rise");
  return wrong;
}

it("agrees with the engine on 2,000 random sheets", () => {
  for (const [at, sheet] of sheets.entries()) {
    const wrong = differences(realContent, sheet, at % 10 === 0);
    expect(wrong, `the encoding differs on\n${printSheet(sheet)}`).toEqual([]);
  }
  expect(sheets).toHaveLength(2000);
});

it("meets every row of the policy but the gate's among those sheets", () => {
  const seen = new Set(sheets.map((sheet) => assess(sheet).why));
  const rows = realContent.policy.map(({ why }) => why).filter((why) => why !== "gate");
  expect([...seen].sort()).toEqual(rows.sort());
});

it("is noticed when it drops a pending test", () => {
  const faulty: Content = {
    ...realContent,
    rules: realContent.rules.map((rule) =>
      rule.id === "t5" && rule.when.kind === "while" ? { ...rule, when: rule.when.then } : rule,
    ),
  };
  const caught = sheets.filter((sheet) => differences(faulty, sheet, false).includes("t5"));
  expect(caught.length).toBeGreaterThan(0);
});

it("is noticed when a branch never closes", () => {
  const faulty: Content = {
    ...realContent,
    questions: realContent.questions.map((one) =>
      one.id === "side-effects" ? { ...one, showWhen: undefined } : one,
    ),
  };
  const caught = sheets.filter((sheet) =>
    differences(faulty, sheet, false).includes("shown side-effects"),
  );
  expect(caught.length).toBeGreaterThan(0);
});
