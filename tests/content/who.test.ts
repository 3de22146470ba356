import readability from "text-readability";
import { describe, expect, it } from "vitest";
import { criteria, independenceChecks } from "@/lib/content/candidate-criteria";
import { directories } from "@/lib/content/directories";
import type { Directory, Group } from "@/lib/content/directory-shape";
import { whoWords } from "@/lib/content/en/who";
import { questions } from "@/lib/content/questionnaire";
import { listUses, type Route, routeReasons, routes } from "@/lib/content/routes";
import { type SourceId, sources } from "@/lib/content/sources";
import { findDirectories } from "@/lib/engine/directories";
import { isPastReview } from "@/lib/engine/review-date";
import { candidate } from "@/lib/kept/kinds/candidate";
import { explainedTerms } from "./explained-terms";
import { aim, screensAboveAim } from "./reading-report";
import { forms, textsOf } from "./words-texts";

const everyRoute: readonly Route[] = routes;
const everyDirectory: readonly Directory[] = directories;
const groups = questions.find(({ id }) => id === "group")?.options as readonly Group[];
const today = new Date().toISOString().slice(0, 10);
const every = textsOf(whoWords);
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

/** The items of this part that carry their own sources and review date. */
const reviewed: readonly {
  id: string;
  sources: readonly SourceId[];
  reviewedOn: string;
}[] = [...everyRoute, ...everyDirectory, ...criteria, ...independenceChecks];

describe("who to ask", () => {
  it.each(reviewed.map((item) => [item.id, item] as const))(
    "%s has sources that exist and a review date that is good today",
    (_id, item) => {
      expect(item.sources).not.toEqual([]);
      expect(repeated(item.sources)).toEqual([]);
      for (const source of item.sources) expect(sources).toHaveProperty(source);
      expect(item.reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(item.reviewedOn <= today).toBe(true);
      expect(isPastReview(item.reviewedOn, today)).toBe(false);
    },
  );

  it("names eight ways, each with words, a first step and a list that serves it", () => {
    expect(everyRoute.map(({ id }) => id)).toHaveLength(8);
    expect(repeated(everyRoute.map(({ id }) => id))).toEqual([]);
    for (const { id, lists } of everyRoute) {
      const words = whoWords.routes[id as keyof typeof whoWords.routes];
      expect(words.lookFor.length, id).toBeGreaterThanOrEqual(2);
      for (const use of lists) {
        expect(findDirectories(use, "cancer", "us", today), `${id}: ${use}`).not.toEqual([]);
      }
    }
  });

  it("uses every reason and every kind of list", () => {
    const used = everyRoute.flatMap(({ up, down }) => [
      ...up.map(({ reason }) => reason),
      ...(down ? [down.reason] : []),
    ]);
    expect(routeReasons.filter((one) => one !== "common-start" && !used.includes(one))).toEqual([]);
    const lists = everyRoute.flatMap((route) => route.lists);
    expect(listUses.filter((use) => !lists.includes(use))).toEqual([]);
  });

  it.each(groups)("has a common first way and official lists for %s", (group) => {
    expect(everyRoute.some((route) => route.groups.includes(group))).toBe(true);
    for (const use of ["find", "people"] as const) {
      expect(
        everyDirectory.filter((one) => one.use === use && one.groups.includes(group as never)),
        use,
      ).not.toEqual([]);
    }
  });

  it("says of no text more than twenty words in a sentence", () => {
    const long = every.flatMap(({ path, text }) =>
      text
        .split(/(?<=[.?!]”?)\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > 20)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it("never tells a person what to do with a medicine, or that they need something", () => {
    const bad = every.filter(({ text }) =>
      /\byou (?:need|must|should)\b|stop taking|you should take|click here/i.test(text),
    );
    expect(bad).toEqual([]);
  });

  it("is read at grade 8 or less text by text, and at 6 or less screen by screen", () => {
    const plain = (text: string) =>
      explainedTerms.reduce(
        (all, term) => all.replace(new RegExp(`\\b${term}\\b`, "gi"), "word"),
        text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      );
    // What a list holds is left to the screens: it quotes names that are not ours to make plainer.
    const hard = every
      .filter(
        ({ text, path }) => !path.startsWith("/directories/") && text.split(/\s+/).length > 12,
      )
      .map(({ path, text }) => ({ path, text, grade: readability.fleschKincaidGrade(plain(text)) }))
      .filter(({ grade }) => grade > 8);
    expect(hard).toEqual([]);
    for (const at of [0, 1] as const) {
      const screens = Object.entries(whoWords.routes).map(([screen, words]) => ({
        screen,
        text: [
          words.title,
          words.goodFor,
          ...words.lookFor,
          words.time,
          words.watchOut,
          words.firstStep,
        ]
          .map((text) => forms(text)[at])
          .join("\n"),
      }));
      const ask = Object.values(whoWords.criteria).flatMap(({ name, why, ask }) => [
        name,
        forms(why)[at],
        forms(ask)[at],
      ]);
      const apart = Object.values(whoWords.apart).flatMap((words) =>
        [words.ask, words.help ?? "", words.finding].map((text) => forms(text)[at]),
      );
      expect(
        screensAboveAim([
          ...screens,
          { screen: "criteria", text: ask.join("\n") },
          { screen: "independence", text: apart.join("\n") },
        ]),
        `aim ${aim}`,
      ).toEqual([]);
    }
  });
});

describe("the official lists", () => {
  it("have ids used once, and addresses that are plain, secure and well formed", () => {
    expect(repeated(everyDirectory.map(({ id }) => id))).toEqual([]);
    for (const { id, address } of everyDirectory) {
      const url = new URL(address);
      expect(url.protocol, id).toBe("https:");
      expect([url.username, url.password, url.port, url.search, url.hash].join(""), id).toBe("");
      expect(url.hostname, id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      // Deep links rot: a home page, or one step below it.
      expect(url.pathname.split("/").filter(Boolean).length, id).toBeLessThanOrEqual(1);
    }
  });

  it("name a place to start for every country of the questionnaire or in many countries", () => {
    const countries = questions.find(({ id }) => id === "country")?.options ?? [];
    for (const country of countries) {
      expect(findDirectories("trials", null, country, today), country).toContain("trial-register");
    }
  });

  it("that are past their review are not shown", () => {
    const day = everyDirectory[0]?.reviewedOn as string;
    const lastGood = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
    expect(findDirectories("find", "ms", "us", lastGood)).not.toEqual([]);
    for (const use of listUses) {
      expect(findDirectories(use, "ms", "us", `${Number(day.slice(0, 4)) + 2}-01-01`)).toEqual([]);
    }
  });
});

describe("what is kept of a candidate", () => {
  it("has a field for every criterion and every independence check, with the same answers", () => {
    const { shape } = candidate.fields;
    for (const { id } of [...criteria, ...independenceChecks]) {
      expect(shape, id).toHaveProperty(id);
    }
    for (const { id, options } of independenceChecks) {
      for (const option of options) {
        expect(shape[id].safeParse(option).success, `${id}: ${option}`).toBe(true);
      }
      expect(shape[id].safeParse("perhaps").success, id).toBe(false);
    }
  });

  it("has room for six, and starts as a thought", () => {
    expect(candidate.atMost).toBe(6);
    expect(candidate.statuses[0]).toBe("thinking");
    expect(Object.keys(whoWords.edit.statuses)).toEqual([...candidate.statuses]);
  });
});
