import { Fhir } from "fhir/fhir";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as listRules } from "@/app/api/rules/route";
import { rulesWords } from "@/lib/content/en/rules";
import { gateLines } from "@/lib/content/gate";
import { ruleSetVersion } from "@/lib/content/rule-set";
import { rules } from "@/lib/content/rules/all";
import { sources } from "@/lib/content/sources";
import { domains } from "@/lib/content/triggers";
import { answerCodes } from "@/lib/content/word-shapes";
import type { FhirQuestionnaire } from "@/lib/fhir/types";
import { fill, seeded } from "./fill-questionnaire";
import { assess, fetchQuestionnaire, send } from "./public-api-client";

let questionnaire: FhirQuestionnaire;

beforeAll(async () => {
  ({ questionnaire } = await fetchQuestionnaire());
});

function isValidFhir(resource: unknown): boolean {
  return new Fhir().validate(structuredClone(resource) as never).valid;
}

describe("GET /api/questionnaire", () => {
  it("answers with FHIR JSON that any site's cache asks for again", async () => {
    const { response } = await fetchQuestionnaire();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/fhir+json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("is a valid Questionnaire of this rule set", () => {
    expect(isValidFhir(questionnaire)).toBe(true);
    expect(questionnaire.version).toBe(ruleSetVersion);
  });
});

describe("GET /api/rules", () => {
  it("answers with every rule in force, in the language that was asked for", async () => {
    const request = new Request("http://localhost:3000/api/rules");
    const response = listRules(request);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("vary")).toBe("accept-language");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    const body = (await response.json()) as { ruleSet: string; rules: Record<string, unknown>[] };
    expect(body.ruleSet).toBe(ruleSetVersion);
    expect(body.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const one of body.rules) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(
          "id trigger domain tier when words suggests sources reviewedOn".split(" "),
        ),
      );
    }
  });
});

describe("POST /api/assess", () => {
  it("has every rule among the findings, fired or not, and nothing else in the shape", async () => {
    const { status, headers, body } = await assess({
      answers: { group: "cancer", diagnosis: "sure" },
    });
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
    expect(Object.keys(body).sort()).toEqual(
      ["answer", "findings", "gate", "overlays", "ruleSet", "scores"].sort(),
    );
    expect(body.ruleSet).toBe(ruleSetVersion);
    expect(body.gate).toBeNull();
    expect(body.findings.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    for (const finding of body.findings) {
      expect(Object.keys(finding).sort()).toEqual([
        "answeredBy",
        "because",
        "domain",
        "rule",
        "score",
        "settledBy",
        "sources",
        "tier",
        "trigger",
        "value",
      ]);
      expect([true, false, null]).toContain(finding.value);
      expect(finding.sources.every((id) => id in sources)).toBe(true);
      expect(finding.settledBy.length > 0).toBe(finding.value === null);
    }
    expect(Object.keys(body.scores.byDomain)).toEqual([...domains]);
  });

  it("says why, by which answers and with how many points", async () => {
    const { body } = await assess({ answers: { group: "cancer", diagnosis: "sure" } });
    const cancer = body.findings.find(({ rule }) => rule === "t1");
    expect(cancer).toMatchObject({
      value: true,
      tier: "S",
      score: 4,
      answeredBy: [
        { question: "group", options: ["cancer"] },
        { question: "diagnosis", options: ["sure"] },
      ],
      settledBy: [],
    });
    expect(body.answer).toBe("well-supported");
    expect(body.scores.byDomain.diagnosis.score).toBeGreaterThanOrEqual(4);
  });

  it("speaks to whoever fills in", async () => {
    const spoken = rules.map(({ id }) => [id, rulesWords[id].because] as const);
    const differs = spoken.find(([, because]) => typeof because !== "string");
    if (differs === undefined) throw new Error("no rule speaks differently to a carer");
    const [rule, because] = differs;
    const self = await assess({ answers: { who: "self" } });
    const carer = await assess({ answers: { who: "carer-adult" } });
    const wordsIn = (all: typeof self) =>
      all.body.findings.find((one) => one.rule === rule)?.because;
    expect([wordsIn(self), wordsIn(carer)]).toEqual(
      typeof because === "string" ? [] : [because.self, because.carer],
    );
  });

  it.each(gateLines.filter(({ tier }) => tier < 3).map(({ id, tier }) => ({ id, tier })))(
    "scores nothing under $id",
    async ({ id, tier }) => {
      const answers = { group: "cancer", diagnosis: "sure" };
      const { status, body } = await assess({ answers, gate: [id], called: true });
      expect(status).toBe(200);
      expect(body).toMatchObject({ gate: { tier, id, open: false }, answer: "emergency-first" });
      expect(body.findings).toEqual([]);
      expect(body.scores).toMatchObject({ total: 0, atMost: 0 });
    },
  );

  it.each(gateLines.filter(({ tier }) => tier === 3).map(({ id }) => ({ id })))(
    "opens $id once the team was called, with the line still there",
    async ({ id }) => {
      const answers = { group: "cancer", diagnosis: "sure" };
      const before = await assess({ answers, gate: [id] });
      expect(before.body).toMatchObject({
        gate: { tier: 3, id, open: false },
        answer: "emergency-first",
      });
      const after = await assess({ answers, gate: [id], called: true });
      expect(after.body).toMatchObject({
        gate: { tier: 3, id, open: true },
        answer: "well-supported",
      });
    },
  );

  it.each(gateLines.filter(({ tier }) => tier === 4).map(({ id }) => ({ id })))(
    "lays $id over the answer",
    async ({ id }) => {
      const { body } = await assess({
        answers: { group: "cancer", diagnosis: "sure" },
        gate: [id],
      });
      expect(body).toMatchObject({ gate: { tier: 4, id, open: true }, answer: "well-supported" });
      expect(body.overlays).toContain(
        id === "wait-test-booked" ? "keep-booked-test" : "do-not-pause",
      );
    },
  );

  it("hears a line that only an answer says", async () => {
    const answers = { plan: ["stopped-self", "that-is-all"] };
    const { body } = await assess({ answers });
    expect(body).toMatchObject({
      gate: { tier: 3, id: "drug-stopped" },
      answer: "emergency-first",
    });
    const called = await assess({ answers, called: true });
    expect(called.body.answer).not.toBe("emergency-first");
  });

  it("takes the worst of several lines", async () => {
    const { body } = await assess({
      answers: {},
      gate: ["wait-apl", "swollen-leg", "no-urine"],
      called: true,
    });
    expect(body).toMatchObject({ gate: { tier: 2, id: "no-urine" }, answer: "emergency-first" });
  });

  it("does not open on thoughts of suicide by a call to the team, but once someone is safe for now", async () => {
    const gate = ["self-harm-thoughts"];
    expect((await assess({ answers: {}, gate, called: true })).body.answer).toBe("emergency-first");
    const safe = await assess({ answers: {}, gate, safe: true });
    expect(safe.body).toMatchObject({ gate: { tier: 1, open: true } });
    expect(safe.body.findings).toHaveLength(rules.length);
    const danger = await assess({ answers: {}, gate: ["self-harm-danger"], safe: true });
    expect(danger.body.answer).toBe("emergency-first");
    const talked = await assess({ answers: {}, gate: ["self-harm-danger"], talked: true });
    expect(talked.body.gate?.open).toBe(true);
  });

  it("takes an answer on a branch that is not shown, and does not count it", async () => {
    const shown = { who: "self", group: "heart", diagnosis: "sure", plan: ["none"] };
    const plain = await assess({ answers: shown });
    const stale = await assess({
      answers: {
        ...shown,
        "side-effects": "severe-unchecked",
        "fast-cancer": ["apl", "that-is-all"],
        operation: ["hysterectomy", "that-is-all"],
        "carer-view": "more-worried",
      },
    });
    expect(stale.status).toBe(200);
    expect(stale.body).toEqual(plain.body);
  });

  it("gives the same result whatever the order of ticks and of answers", async () => {
    const one = await assess({
      answers: { group: "ms", illness: ["rare", "lasting", "that-is-all"] },
    });
    const other = await assess({
      answers: { illness: ["that-is-all", "lasting", "rare"], group: "ms" },
    });
    expect(other.body).toEqual(one.body);
  });

  it("takes FHIR under its own media type too, in chunks without a length", async () => {
    const { response } = fill(questionnaire, seeded(7), false);
    const bytes = new TextEncoder().encode(JSON.stringify(response));
    const chunks = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 97) controller.enqueue(bytes.slice(at, at + 97));
        controller.close();
      },
    });
    const { status } = await send(chunks, {
      "content-type": "application/fhir+json; charset=UTF-8",
    });
    expect(status).toBe(200);
  });
});

describe("FHIR and plain answers", () => {
  const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

  it("come to the same result on 300 random sheets", async () => {
    const seen = new Set<string>();
    for (const seed of seeds) {
      const { response, plain } = fill(questionnaire, seeded(seed), seed % 3 === 0);
      const [fromFhir, fromPlain] = [await assess(response), await assess(plain)];
      expect(fromFhir.status, `seed ${seed}: ${fromFhir.text.slice(0, 300)}`).toBe(200);
      expect(fromFhir.body, `seed ${seed}`).toEqual(fromPlain.body);
      expect(answerCodes).toContain(fromFhir.body.answer);
      seen.add(fromFhir.body.answer);
    }
    expect(seen.size).toBeGreaterThanOrEqual(4);
  });

  it("the filled responses are valid FHIR", () => {
    for (const seed of seeds.slice(0, 25)) {
      const { response } = fill(questionnaire, seeded(seed), true);
      expect(isValidFhir(response), `seed ${seed}`).toBe(true);
    }
  });

  it("differ when one answer differs", async () => {
    const { response, plain } = fill(questionnaire, seeded(11), false);
    const answers = { ...(plain.answers as object), group: "cancer", diagnosis: "sure" };
    const other = await assess({ ...plain, answers });
    expect((await assess(response)).body).not.toEqual(other.body);
  });
});
