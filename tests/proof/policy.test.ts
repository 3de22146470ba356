import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerCodes } from "@/lib/content/word-shapes";
import { assess } from "@/lib/engine/assess";
import { type Counts, policy } from "@/lib/engine/policy";
import { printSheet } from "../support/print-sheet";
import {
  mostQuestionsShown,
  sheetForEachRow,
  whereGateLoses,
  whereItFalls,
  whereNoRowHolds,
  whereOneAnswerLowers,
} from "./claims-about-policy";
import { type Content, type PolicyRow, realContent } from "./content-under-proof";
import { countLimits } from "./policy-terms";
import { openProver, type Prover } from "./prover";

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

function withRow(why: string, holds: PolicyRow["holds"]): Content {
  const rows = policy.map((row) => (row.why === why ? { ...row, holds } : row));
  return { ...realContent, policy: rows };
}

function withRows(order: readonly string[]): Content {
  const rows = order.flatMap((why) => policy.filter((row) => row.why === why));
  return { ...realContent, policy: rows };
}

const order = policy.map(({ why }) => why);
const holdsOf = (why: string) => (policy.find((row) => row.why === why) as PolicyRow).holds;

describe("the table that is proved", () => {
  it("says the same for every count as for counts held at their limit", () => {
    const tiers = realContent.rules.map(({ tier }) => tier);
    const most = (tier: string) => tiers.filter((one) => one === tier).length;
    let read = 0;
    for (let bits = 0; bits < 32; bits += 1) {
      for (let strong = 0; strong <= most("S"); strong += 1) {
        for (let medium = 0; medium <= most("M"); medium += 1) {
          for (const beside of [medium - 1, medium].filter((one) => one >= 0)) {
            for (let light = 0; light <= most("L"); light += 1) {
              const whole = countsOf(bits, strong, medium, beside, light);
              const held = policy.map((row) => row.holds(whole));
              const capped = policy.map((row) => row.holds(atLimit(whole)));
              if (held.join() !== capped.join()) expect(whole).toEqual("the same when capped");
              read += 1;
            }
          }
        }
      }
    }
    expect(read).toBeGreaterThan(10_000);
  });
});

describe("adding a concern", () => {
  it("never lowers the answer, whatever else is found", async () => {
    expect(await whereItFalls(prover, realContent, "concern")).toBeNull();
  });

  it("nor does any rise, with what speaks against it no stronger", async () => {
    expect(await whereItFalls(prover, realContent, "any-rise")).toBeNull();
  });

  it("never lowers the answer where one answer of a real sheet brings it about", async () => {
    expect(await whereOneAnswerLowers(prover, realContent)).toBeNull();
  });

  it("is caught when a second strong reason counts for nothing", async () => {
    const faulty = withRow("strong", (c: Counts) => c.strong === 1);
    expect(await whereItFalls(prover, faulty, "concern")).toMatch(/: .*\n {2}->/s);
  });

  it("is caught when a light reason hides a strong one", async () => {
    const faulty = withRow("everyday", (c) => c.settled && c.light > 0);
    expect(await whereItFalls(prover, faulty, "concern")).toContain("->  no-clear-reason");
    const onSheets = await whereOneAnswerLowers(prover, faulty);
    expect(onSheets).toMatch(/-> {2}no-clear-reason\n {2}\w/);
  });

  it("is caught when agreement outweighs doctors who differ", async () => {
    const concordant = { ...realContent.situations, concordant: realContent.situations.settled };
    const faulty: Content = {
      ...withRow("concordant", (c) => c.concordant && c.strong !== 1),
      situations: concordant,
    };
    expect(await whereItFalls(prover, faulty, "concern")).toContain("concordant");
  });
});

describe("an unknown", () => {
  it("never lowers the answer", async () => {
    expect(await whereItFalls(prover, realContent, "unknown")).toBeNull();
  });

  it("is caught when doubt outranks a medium reason", async () => {
    const faulty = withRows([
      "gate",
      "concordant",
      "everyday",
      "open",
      "strong",
      "several",
      "one",
      "talk",
    ]);
    expect(await whereItFalls(prover, faulty, "unknown")).toContain("->  cannot-tell-yet");
  });

  it("is caught when doubt alone is no reason", async () => {
    const faulty = withRow("everyday", (c) => c.decisiveUnknown || holdsOf("everyday")(c));
    expect(await whereItFalls(prover, faulty, "unknown")).toContain("->  no-clear-reason");
  });
});

describe("the order of the policy", () => {
  it("leaves no findings without a row", async () => {
    expect(await whereNoRowHolds(prover, realContent)).toBeNull();
  });

  it("is caught when it has a gap", async () => {
    const faulty = withRow("talk", (c) => c.light > 0);
    expect(await whereNoRowHolds(prover, faulty)).toMatch(/^no row for: findings/);
  });

  it("takes every row for some real sheet, and the engine agrees", async () => {
    const rows = await sheetForEachRow(prover, realContent);
    for (const { row, sheet, gate } of rows) {
      expect(sheet, `no sheet takes the row ${row.why}`).not.toBeNull();
      const real = assess(sheet ?? {}, gate ? { tier: 3 } : null);
      expect(real, printSheet(sheet ?? {})).toMatchObject({ answer: row.answer, why: row.why });
    }
    expect(rows.map(({ row }) => row.why)).toEqual(order);
    const reached = new Set(rows.map(({ row }) => row.answer));
    expect([...reached].sort()).toEqual([...answerCodes].sort());
  });

  it("is caught when a row is never taken", async () => {
    const faulty = withRows(
      ["gate", "concordant", "everyday", "strong", "several", "open", "one", "talk"].flatMap(
        (why) => (why === "one" ? ["talk", "one"] : why === "talk" ? [] : [why]),
      ),
    );
    const rows = await sheetForEachRow(prover, faulty);
    expect(rows.filter(({ sheet }) => sheet === null).map(({ row }) => row.why)).toEqual(["one"]);
  });
});

describe("a red flag", () => {
  it("always wins", async () => {
    expect(await whereGateLoses(prover, realContent)).toBeNull();
  });

  it("is caught when it does not", async () => {
    const faulty = withRows(["concordant", "gate", ...order.slice(2)]);
    const lost = await whereGateLoses(prover, faulty);
    expect(lost).toMatch(/^no-clear-reason\n/);
    expect(lost).toContain("agreement: ");
  });
});

describe("the longest path", () => {
  it("shows 32 questions or fewer on any sheet", async () => {
    const { most, sheet } = await mostQuestionsShown(prover, realContent);
    expect(most, printSheet(sheet)).toBe(27);
    expect(most).toBeLessThanOrEqual(32);
  });
});

function countsOf(
  bits: number,
  strong: number,
  medium: number,
  mediumBesideTalk: number,
  light: number,
): Counts {
  const [gateHolds, concordant, decisiveUnknown, settled, carerDiffers] = [1, 2, 4, 8, 16].map(
    (bit) => (bits & bit) !== 0,
  ) as [boolean, boolean, boolean, boolean, boolean];
  return {
    strong,
    medium,
    mediumBesideTalk,
    light,
    gateHolds,
    concordant,
    decisiveUnknown,
    settled,
    carerDiffers,
  };
}

function atLimit(counts: Counts): Counts {
  const capped = Object.entries(countLimits).map(([name, limit]) => [
    name,
    Math.min(counts[name as keyof typeof countLimits], limit),
  ]);
  return { ...counts, ...Object.fromEntries(capped) };
}
