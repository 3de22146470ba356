import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countries, emergencyNumbers, fillPlaces } from "@/lib/content/emergency-numbers";
import { placeWords } from "@/lib/content/en/emergency-numbers";
import { medicineWords } from "@/lib/content/en/gate-medicines";
import {
  gateFile,
  gateLines,
  linesByOption,
  optionsThatOpenGate,
  tier4ByOption,
} from "@/lib/content/gate";
import { gateGroups, gateWays } from "@/lib/content/gate/line";
import { medicineGroups } from "@/lib/content/gate/medicines";
import { questions } from "@/lib/content/questionnaire";
import { sources } from "@/lib/content/sources";

const day = /^\d{4}-\d{2}-\d{2}$/;

describe("gate file", () => {
  it("is versioned and unsigned, and its page says both", () => {
    expect(gateFile.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(gateFile.unsigned).toBe(true);
    const page = readFileSync("docs/safety/gate.md", "utf8");
    expect(page).toContain(`Version ${gateFile.version}`);
    expect(page).toMatch(/no clinician has signed/i);
    for (const line of gateLines) expect(page, line.id).toContain(`\`${line.id}\``);
    for (const group of medicineGroups) expect(page, group.id).toContain(`\`${group.id}\``);
  });

  it("gives each line an id of its own, kebab-case", () => {
    const ids = [...gateLines.map((line) => line.id), ...gateGroups];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(gateLines.map((line) => [line.id, line] as const))("%s is whole", (_id, line) => {
    expect(line.background || line.inference || line.sources.length > 0).toBe(true);
    for (const source of line.sources) expect(Object.keys(sources)).toContain(source);
    // The 2.5-fold figure and its source are for designers only.
    expect(line.sources).not.toContain("s81");
    expect(line.reviewedOn).toMatch(day);
    expect(line.replaces).toBeNull();
    expect(line.way === null).toBe(line.tier === 4);
    expect(line.step === "questionnaire").toBe(line.tier === 4);
    expect(line.step === "thoughts").toBe(line.private);
    expect(line.tone === "calm").toBe(line.private);
    if (line.tier <= 2 && !line.private) expect(line.way).toBe("medical");
    if (line.tier === 3) expect(line.way).toBe("team");
    // A line for everyone stands under a heading, a line of a group under its group.
    const shownToAll = line.groups === null && (line.step === "now" || line.step === "you");
    expect(line.heading !== null).toBe(shownToAll);
    if (line.step === "now") expect([line.tier, line.groups]).toEqual([1, null]);
  });

  it("uses every group, and asks few lines at a time", () => {
    for (const group of gateGroups) {
      expect(
        gateLines.some((line) => line.groups?.includes(group)),
        group,
      ).toBe(true);
    }
    expect(gateLines.filter((line) => line.step === "now").length).toBeLessThanOrEqual(16);
    expect(
      new Set(gateLines.filter((line) => line.step === "now").map((l) => l.heading)).size,
    ).toBe(4);
  });

  it("lets only known MS ease a line, and never below the team today", () => {
    const eased = gateLines.filter((line) => line.eased !== undefined);
    expect(eased.map((line) => [line.id, line.eased])).toEqual([
      [
        "legs-growing-weak",
        { group: "group-ms", unless: ["group-cancer", "group-back"], tier: 3, way: "team" },
      ],
    ]);
  });

  it("never opens tiers 1 and 2 by a call alone, nor danger by “safe for now”", () => {
    expect(gateWays.medical.opens).toEqual([]);
    expect(gateWays.medical.clears).toEqual(["over", "checked"]);
    expect(gateWays.team.opens).toEqual(["called"]);
    expect(gateWays.talked.opens).toEqual(["talked"]);
    expect(gateWays.talked.needsOpening && gateWays["safe-for-now"].needsOpening).toBe(true);
  });

  it("ties every tier 4 line to one option, and every option to the questionnaire", () => {
    const tied = Object.values(tier4ByOption).flatMap((options) => Object.values(options));
    const tier4 = gateLines.filter((line) => line.tier === 4).map((line) => line.id);
    expect([...tied].sort()).toEqual([...tier4].sort());
    const named = [
      ...Object.entries(linesByOption).flatMap(([question, options]) =>
        Object.keys(options).map((option) => ({ question, option })),
      ),
      ...optionsThatOpenGate,
    ];
    for (const { question, option } of named) {
      const found = questions.find((one) => one.id === question);
      expect(found?.options, `${question}:${option}`).toContain(option);
    }
    for (const options of Object.values(tier4ByOption)) {
      for (const [option, id] of Object.entries(options)) expect(id).toBe(`wait-${option}`);
    }
  });

  it("reviews every drug row and gives it words", () => {
    for (const group of medicineGroups) {
      expect(group.reviewedOn).toMatch(day);
      expect(medicineWords[group.id].name.length).toBeGreaterThan(2);
      expect(group.background || group.sources.length > 0).toBe(true);
      const risk = JSON.stringify(medicineWords[group.id].risk);
      expect(risk.includes("Ask your team"), group.id).toBe(group.background);
    }
  });
});

describe("emergency numbers", () => {
  it("offers the countries of the questionnaire, United States first", () => {
    expect(countries[0]).toBe("us");
    expect(questions.find((one) => one.id === "country")?.options).toEqual([...countries]);
  });

  it.each([
    ["us", "911", "988", "988"],
    ["gb", "999", "116123", "85258"],
    ["ca", "911", "988", "988"],
    ["ie", "112", "116123", "50808"],
    ["au", "000", "131114", "0477131114"],
    ["nz", "111", "1737", "1737"],
    ["eu", "112", "116123", undefined],
    ["other", undefined, undefined, undefined],
  ] as const)(
    "%s: emergency %s, crisis call %s, crisis text %s",
    (country, emergency, call, text) => {
      const numbers = emergencyNumbers[country];
      expect(numbers.emergency[0]?.dial).toBe(emergency);
      expect(numbers.crisisCall?.dial).toBe(call);
      expect(numbers.crisisText?.dial).toBe(text);
      expect(numbers.source.length).toBeGreaterThan(10);
      expect(numbers.reviewedOn).toMatch(day);
      // What the sentence says is what the link dials.
      for (const number of numbers.emergency)
        expect(placeWords[country].emergency).toContain(number.show);
      if (numbers.crisisCall) expect(placeWords[country].crisis).toContain(numbers.crisisCall.show);
      if (numbers.crisisText) expect(placeWords[country].crisis).toContain(numbers.crisisText.show);
      if (numbers.crisisText?.send)
        expect(placeWords[country].crisis).toContain(numbers.crisisText.send);
    },
  );

  it("fills every place of a text and leaves the rest", () => {
    const text =
      "Call {emergency}, go to {department} or {urgent}, or {crisis}. {other} {emergency}";
    expect(fillPlaces(text, placeWords.us)).toBe(
      "Call 911, go to the emergency room (ER) or urgent care or the emergency room (ER), or call or text 988. {other} 911",
    );
  });
});
