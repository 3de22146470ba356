import { describe, expect, it } from "vitest";
import { directories } from "@/lib/content/directories";
import { whoWords } from "@/lib/content/en/who";
import { routes } from "@/lib/content/routes";
import { contentWords } from "@/lib/content/words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import {
  type CandidateEntry,
  fieldInWords,
  pickTwo,
  viewCandidates,
  viewCompare,
} from "@/lib/who/candidate-view";
import { conflictRows, fieldsOf, viewForm } from "@/lib/who/form-view";
import { viewLists, viewWays } from "@/lib/who/who-view";

const words = contentWords("en");
const day = "2026-11-20";
const dayText = (one: string) => `day ${one}`;

const entry = (id: string, value: Partial<CandidateEntry["value"]>): CandidateEntry => ({
  id,
  kind: "candidate",
  content: null,
  status: "thinking",
  due: null,
  happenedOn: null,
  private: false,
  version: 3,
  createdAt: new Date(0),
  updatedAt: new Date(0),
  isRemoved: false,
  value: { name: `Dr. ${id}`, ...value },
});

const about = (group: "ms" | null, country: string | null) => ({
  sheet: {},
  group,
  country,
  speaker: "self" as const,
});
const listsOf = (group: "ms" | null, country: string | null) =>
  viewLists(about(group, country), day, whoWords, words);

describe("the ways on the page", () => {
  it("are eight, each with its lists that are on the page", () => {
    const { lists } = listsOf("ms", "us");
    const ways = viewWays(about("ms", "us"), lists, whoWords);
    expect(ways).toHaveLength(routes.length);
    const there = lists.map(({ id }) => `#list-${id}`);
    for (const way of ways) {
      expect(way.sources.length).toBeGreaterThan(0);
      for (const { href } of way.lists) expect(there).toContain(href);
    }
  });

  it("lead to no list that is not there", () => {
    const { lists } = listsOf(null, "nz");
    const hrefs = viewWays(about(null, "nz"), lists, whoWords).flatMap((way) => way.lists);
    expect(hrefs.map(({ href }) => href)).not.toContain("#list-online");
  });
});

describe("the lists on the page", () => {
  it("hold every current list once for a person of the United States", () => {
    for (const group of ["ms", null] as const) {
      const { lists, folds, isAbroad } = listsOf(group, "us");
      expect(isAbroad).toBe(false);
      const own = lists.flatMap(({ items }) => items.map(({ id }) => id));
      expect(new Set(own).size).toBe(own.length);
      const all = new Set([...own, ...folds.flatMap(({ items }) => items.map(({ id }) => id))]);
      const wanted = directories
        .filter(({ country, use }) => (country === "us" || country === "world") && use !== "trials")
        .filter(({ use, groups }) => groups === "all" || use === "find" || use === "people");
      expect(wanted.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([]);
    }
  });

  it("abroad are those of the country, with those of the United States in a fold", () => {
    const { lists, folds, isAbroad } = listsOf("ms", "gb");
    expect(isAbroad).toBe(true);
    const own = lists.flatMap(({ items }) => items.map(({ id }) => id));
    expect(own).toContain("register-gb");
    expect(own).not.toContain("ms-society");
    expect(folds[0]?.id).toBe("for-us");
    const folded = folds[0]?.items.map(({ id }) => id) ?? [];
    expect(folded).toContain("ms-society");
    expect(folded.filter((id) => own.includes(id))).toEqual([]);
  });

  it("are none once all are past their review", () => {
    const late = viewLists(about("ms", "us"), "2029-01-01", whoWords, words);
    expect([...late.lists, ...late.folds]).toEqual([]);
  });
});

describe("the names on the page", () => {
  it("say where each stands and how much is left to ask", () => {
    const [line] = viewCandidates(
      [entry("a", { specialty: "Surgeon", place: "Town", "same-practice": "yes" })],
      whoWords,
    );
    expect(line).toMatchObject({
      about: "Surgeon · Town",
      marks: "Thinking about it · 11 things left to ask",
      independence: "Not independent",
      href: "/plan/who/a",
    });
  });

  it("side by side mark what differs, and have words to ask for the rest", () => {
    const { heads, rows, calls } = viewCompare(
      [
        entry("a", { cost: "$1", certified: "yes", place: "A", phone: "(206) 555-0101" }),
        entry("b", {
          cost: "$2",
          certified: "yes",
          place: "B",
          "first-date": "2026-12-14",
          phone: "ask Jo",
        }),
        { ...entry("c", {}), status: "not-this-one" },
      ],
      "self",
      whoWords,
      dayText,
    );
    expect(heads.map(({ name }) => name)).toEqual(["Dr. a", "Dr. b", "Dr. c"]);
    const marked = rows.filter(({ differs }) => differs).map(({ id }) => id);
    expect(marked).toEqual(["cost"]);
    const dates = rows.find(({ id }) => id === "first-date")?.cells.map(({ text }) => text);
    expect(dates).toEqual([null, "day 2026-12-14", null]);
    expect(calls.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(calls.map(({ phone }) => phone?.href)).toEqual(["tel:2065550101", null]);
    expect(calls[1]?.questions.map(({ id }) => id)).not.toContain("first-date");
  });

  it("side by side mark that one is independent and another is not", () => {
    const ties = { "same-institution": "no", "named-by": "doctor", "same-field": "no" } as const;
    const { rows } = viewCompare(
      [
        entry("a", { ...ties, "same-practice": "yes" }),
        entry("b", { ...ties, "same-practice": "no" }),
      ],
      "self",
      whoWords,
      dayText,
    );
    expect(rows.find(({ id }) => id === "independence")).toMatchObject({
      differs: true,
      cells: [{ text: "Not independent" }, { text: "Independent" }],
    });
  });

  it("are two when two are picked, and all when the pick is no pair of them", () => {
    const all = ["a", "b", "c"].map((id) => entry(id, {}));
    const ids = (one?: string, two?: string) => pickTwo(all, one, two).map(({ id }) => id);
    expect(ids("c", "a")).toEqual(["c", "a"]);
    for (const [one, two] of [["a", "a"], ["a", "x"], [undefined, "b"], []]) {
      expect(ids(one, two)).toEqual(["a", "b", "c"]);
    }
  });

  it("tell a code that they do not know as it is, and never as nothing", () => {
    const tell = (field: string, value: string | string[]) =>
      fieldInWords(field, value, whoWords, "self", dayText);
    expect(tell("named-by", "a-stranger")).toBe("a-stranger");
    expect(tell("visit-mode", ["video", "by-owl"])).toBe("By video · by-owl");
    expect(tell("certified", "no")).toBe("No");
    expect(tell("visit-mode", [])).toBeNull();
  });
});

describe("the form on one name", () => {
  const stored = entry("a", { notes: "kept", "visit-mode": ["video"] });
  const kept = (values: Record<string, string[]>, conflicts: readonly object[] = []) =>
    readEntryDraft({
      values: { id: ["a"], do: ["save"], kind: ["candidate"], version: ["2"], ...values },
      reason: conflicts.length > 0 ? "conflict" : "invalid",
      errors: [],
      conflicts: conflicts as never,
    });

  it("holds what is kept, every field of the kind once", () => {
    const form = viewForm(stored, null, "self", whoWords);
    expect(form.version).toBe(3);
    expect(form.notes.value).toBe("kept");
    const names = fieldsOf(form).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(22);
    expect(form.ask.find(({ name }) => name === "visit-mode")?.values).toEqual(["video"]);
  });

  it("holds what was typed when it could not be saved, over the version that was seen", () => {
    const form = viewForm(
      stored,
      kept({ notes: ["typed"], private: ["no", "yes"] }),
      "self",
      whoWords,
    );
    expect([form.notes.value, form.version, form.private]).toEqual(["typed", 2, true]);
    expect(form.ask.find(({ name }) => name === "visit-mode")?.values).toEqual([]);
  });

  it("after a conflict shows both texts of what differs, and saves over what is there now", () => {
    const theirs = { name: "Dr. a", notes: "theirs", "visit-mode": ["video"], status: "asked" };
    const draft = kept(
      { name: ["Dr. a"], notes: ["mine"], "visit-mode": ["", "video"], status: ["thinking"] },
      [{ question: "a", mine: {}, theirs, version: 7 }],
    );
    const form = viewForm(stored, draft, "self", whoWords);
    expect(form.version).toBe(7);
    const rows = conflictRows(
      form,
      draft?.theirs as NonNullable<typeof draft>["theirs"] & object,
      "self",
      whoWords,
      "Nothing",
      dayText,
    );
    expect(rows.map(({ id, mine, theirs: other }) => [id, mine, other])).toEqual([
      ["status", "Thinking about it", "Asked"],
      ["notes", "mine", "theirs"],
    ]);
  });

  it("does not take what was typed into another form", () => {
    const form = viewForm(stored, kept({ id: ["b"], notes: ["elsewhere"] }), "self", whoWords);
    expect(form.notes.value).toBe("kept");
  });
});
