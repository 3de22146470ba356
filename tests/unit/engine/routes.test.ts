import { describe, expect, it } from "vitest";
import { routes } from "@/lib/content/routes";
import { findDirectories } from "@/lib/engine/directories";
import { isPastReview } from "@/lib/engine/review-date";
import { rankRoutes } from "@/lib/engine/routes";

const plainOrder = routes.map(({ id }) => id);
const order = (...given: Parameters<typeof rankRoutes>) => rankRoutes(...given).map(({ id }) => id);

describe("the ways to find a second doctor", () => {
  it("stand in their plain order for someone who answered nothing, with no reasons", () => {
    expect(order({}, null)).toEqual(plainOrder);
    expect(rankRoutes({}, null).flatMap(({ reasons }) => reasons)).toEqual([]);
  });

  it("are all there, whatever was answered", () => {
    const sheet = { group: "rare", illness: ["rare"], timing: ["insurer-asks"] };
    expect([...order(sheet, "rare")].sort()).toEqual([...plainOrder].sort());
  });

  it.each([
    ["insurer", { timing: ["insurer-asks"] }, "insurer-asks"],
    ["academic-center", { tests: ["unusual-picture"] }, "rare-or-unclear"],
    ["society", { doctors: ["not-specialist"] }, "specialist-wanted"],
    ["online-service", { reader: "not-expert" }, "only-reread"],
    ["trial-center", { "plan-facts": ["want-trial"] }, "trial-in-mind"],
    ["trial-center", { plan: ["nothing-can-be-done"] }, "told-nothing-helps"],
  ] as const)("put %s first by an answer, and say why", (id, sheet, reason) => {
    const [first] = rankRoutes(sheet, null);
    expect(first).toMatchObject({ id });
    expect(first?.reasons).toContain(reason);
  });

  it("put a way that the answers speak against last, and say why", () => {
    const ranked = rankRoutes({ trust: ["reacted-badly"] }, "surgery");
    expect(ranked.at(-1)).toEqual({ id: "own-doctor", reasons: ["talk-is-hard"] });
  });

  it("start with those that are common for the health problem", () => {
    expect(order({}, "ms").slice(0, 2)).toEqual(["academic-center", "patient-group"]);
    expect(order({}, "spine-joint")[0]).toBe("society");
    expect(order({}, "other")[0]).toBe("own-doctor");
  });

  it("are not moved by not sure", () => {
    expect(order({ reader: "not-sure", doctors: ["not-sure"], plan: ["not-sure"] }, null)).toEqual(
      plainOrder,
    );
  });
});

describe("official lists", () => {
  const day = "2026-11-20";

  it("are those of the health problem and those for all", () => {
    expect(findDirectories("find", "ms", "us", day)).toContain("ms-society");
    expect(findDirectories("find", "ms", "us", day)).not.toContain("cancer-institute");
    expect(findDirectories("check", null, "us", day)).toContain("board-certified");
    expect(findDirectories("find", null, "us", day)).toEqual([]);
  });

  it("are those of the country and those that work in many", () => {
    expect(findDirectories("check", null, "gb", day)).toEqual(["register-gb"]);
    expect(findDirectories("people", "ms", "nz", day)).toEqual(["ms-world"]);
    expect(findDirectories("check", null, "us", day)).not.toContain("register-gb");
  });
});

describe("a review date", () => {
  it.each([
    ["2026-11-20", "2026-11-20", false],
    ["2026-11-20", "2027-11-20", false],
    ["2026-11-20", "2027-11-21", true],
    ["2024-02-29", "2025-02-28", false],
    ["2024-02-29", "2025-03-01", true],
  ])("of %s is past on %s: %s", (reviewedOn, today, past) => {
    expect(isPastReview(reviewedOn, today)).toBe(past);
  });
});
