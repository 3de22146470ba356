import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askableBank } from "@/lib/content/askables/bank";
import type { AskableId } from "@/lib/content/askables/ids";
import { assess } from "@/lib/engine/assess";
import {
  type KeptQuestion,
  listQuestions,
  pickedAtMost,
  type QuestionList,
  type QuestionStatus,
  topSize,
} from "@/lib/engine/question-list";
import { moveQuestion, type QuestionMove } from "@/lib/engine/question-moves";
import { rankQuestions } from "@/lib/engine/question-ranking";
import { arbitrarySheet as answerSheets } from "@/tests/support/arbitrary-sheets";
import { longer } from "@/tests/support/longer";

const bank = Object.keys(askableBank) as AskableId[];
const keyOf = (id: string) => `k-${id}`;
const rankedFor = (sheet: Parameters<typeof assess>[0]) =>
  rankQuestions(assess(sheet).findings, sheet);
const general = rankQuestions([], {});

const list = (
  kept: readonly KeptQuestion[] = [],
  order: readonly string[] = [],
  ranked = general,
) => listQuestions({ ranked, kept, order, keyOf });
const ofBank = (
  id: AskableId,
  status: QuestionStatus = "open",
  hasReply = false,
): KeptQuestion => ({ key: keyOf(id), content: id, status, hasReply });
const own = (key: string, status: QuestionStatus = "open"): KeptQuestion => ({
  key,
  content: null,
  status,
  hasReply: false,
});
const topOf = ({ top }: QuestionList) => top.map(({ key }) => key);
const everything = ({ top, sections, answered, hidden }: QuestionList) => [
  ...top,
  ...sections.flatMap(({ questions }) => questions),
  ...answered,
  ...hidden,
];

describe("without any answers", () => {
  it("gives a good general five, over three topics or more, with no reason made up", () => {
    const { top } = list();
    expect(top.map(({ content }) => content)).toEqual([
      "how-sure-are-you",
      "all-options",
      "with-and-without",
      "how-many-seen",
      "what-if-wait",
    ]);
    expect(top.every(({ reasons }) => reasons.length === 0)).toBe(true);
  });

  it("puts what is for the kind of problem on the list, after what everyone may ask", () => {
    const ranked = rankQuestions([], { group: "ms" });
    const keys = list([], [], ranked).active;
    expect(keys.slice(0, topSize)).toEqual(topOf(list()));
    expect(keys.some((key) => key === keyOf("ms-look-alikes"))).toBe(true);
  });
});

describe("ranking by the findings", () => {
  it("puts what the strongest findings name first, each with the rule behind it", () => {
    const sheet = { group: "ms", doctors: ["differ"], "differ-on": ["what-to-do"] };
    const ranked = rankedFor(sheet);
    const why = ranked.find(({ id }) => id === "why-differ");
    expect(why?.reasons).toContainEqual({ rule: "t21", because: "said" });
    expect(topOf(list([], [], ranked))).toContain(keyOf("why-differ"));
  });

  it("says that a rule is open only where the person said they were not sure", () => {
    const unsure = rankedFor({ group: "cancer", reader: "not-sure" });
    const silent = rankedFor({ group: "cancer" });
    const reasons = (ranked: typeof unsure) =>
      ranked.find(({ id }) => id === "who-read-it")?.reasons ?? [];
    expect(reasons(unsure).some(({ because }) => because === "open")).toBe(true);
    expect(silent.flatMap((one) => one.reasons).some(({ because }) => because === "open")).toBe(
      false,
    );
  });

  it("never takes more than two of one topic into the first five by itself", () => {
    fc.assert(
      fc.property(answerSheets, (sheet) => {
        const { top } = list([], [], rankedFor(sheet));
        expect(top).toHaveLength(topSize);
        for (const { topic } of top) {
          expect(top.filter((one) => one.topic === topic).length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: longer(200) },
    );
  });

  it("names only rules that are true, or open, for these answers", () => {
    fc.assert(
      fc.property(answerSheets, (sheet) => {
        const { findings } = assess(sheet);
        const value = new Map(findings.map((one) => [one.rule, one.value]));
        for (const { reasons } of rankQuestions(findings, sheet)) {
          for (const { rule, because } of reasons) {
            expect(value.get(rule)).toBe(because === "said" ? true : null);
          }
        }
      }),
      { numRuns: longer(200) },
    );
  });
});

describe("what a person did", () => {
  it("brings what was asked without an answer to the top, until it is answered", () => {
    const waiting = list([ofBank("habits", "asked")]);
    expect(waiting.top[0]).toMatchObject({ content: "habits", isUnresolved: true });
    const heard = list([ofBank("habits", "asked", true)]);
    expect(heard.top.map(({ content }) => content)).not.toContain("habits");
    expect(everything(heard).some(({ content }) => content === "habits")).toBe(true);
  });

  it("lets an answered or hidden one make room for the next", () => {
    const all = list([ofBank("how-sure-are-you", "answered"), ofBank("all-options", "hidden")]);
    expect(topOf(all)).not.toContain(keyOf("how-sure-are-you"));
    expect(all.top).toHaveLength(topSize);
    expect(all.answered.map(({ content }) => content)).toEqual(["how-sure-are-you"]);
    expect(all.hidden.map(({ content }) => content)).toEqual(["all-options"]);
  });

  it("keeps what was added although no answer brings it up, and what left the bank", () => {
    const gone: KeptQuestion = { ...own("x"), content: "not-in-the-bank" };
    const all = list([ofBank("closeness"), gone, own("mine")]);
    const [first] = all.sections;
    expect(first?.topic).toBe("own");
    expect(first?.questions.map(({ key }) => key)).toEqual(["x", "mine"]);
    expect(all.active).toContain(keyOf("closeness"));
  });

  it("keeps the person’s order over any new finding", () => {
    const order = ["mine", keyOf("habits"), keyOf("worry"), keyOf("travel"), keyOf("closeness")];
    const kept = [
      own("mine"),
      ofBank("habits"),
      ofBank("worry"),
      ofBank("travel"),
      ofBank("closeness"),
    ];
    const ranked = rankedFor({ group: "ms", doctors: ["differ"], "differ-on": ["what-to-do"] });
    expect(topOf(list(kept, order, ranked))).toEqual(order);
  });
});

describe("moving", () => {
  const moved = (
    from: QuestionList,
    key: string,
    move: QuestionMove,
    order: readonly string[] = [],
  ) => moveQuestion(from, order, key, move);

  it("goes past the neighbor that is seen, and stays at the ends", () => {
    const all = list();
    const [first, second] = topOf(all) as [string, string];
    expect(moved(all, second, { to: "up" }).slice(0, 2)).toEqual([second, first]);
    expect(moved(all, first, { to: "up" })).toEqual(all.active);
    const last = topOf(all).at(-1) as string;
    expect(moved(all, last, { to: "down" })).toEqual(all.active);
  });

  it("within a topic passes what is of that topic, and nothing else", () => {
    const all = list([own("a"), own("b")], []);
    const after = list([own("a"), own("b")], moved(all, "b", { to: "up" }));
    expect(after.sections[0]?.questions.map(({ key }) => key)).toEqual(["b", "a"]);
    expect(topOf(after)).toEqual(topOf(all));
  });

  it("takes one into the first five, and the fifth goes after them; and out again", () => {
    const all = list([own("mine")]);
    const order = moved(all, "mine", { to: "in" });
    const after = list([own("mine")], order);
    expect(topOf(after)).toEqual([...topOf(all).slice(0, 4), "mine"]);
    const back = list([own("mine")], moved(after, "mine", { to: "out" }, order));
    expect(topOf(back)).not.toContain("mine");
    expect(back.active[topSize]).toBe("mine");
  });

  it("drops one before or after another", () => {
    const all = list();
    const [a, b, c] = topOf(all) as [string, string, string];
    expect(moved(all, c, { to: "before", of: a }).slice(0, 3)).toEqual([c, a, b]);
    expect(moved(all, a, { to: "after", of: b }).slice(0, 3)).toEqual([b, a, c]);
    expect(moved(all, a, { to: "before", of: "gone" })).toEqual(all.active);
    expect(moved(all, "gone", { to: "up" })).toEqual(all.active);
  });

  it("keeps the place of what is hidden, for when it is put back", () => {
    const hidden = [ofBank("how-sure-are-you", "hidden")];
    const order = [keyOf("how-sure-are-you"), keyOf("all-options")];
    const all = list(hidden, order);
    expect(moved(all, keyOf("all-options"), { to: "down" }, order)).toContain(
      keyOf("how-sure-are-you"),
    );
  });
});

const statuses = fc.constantFrom<QuestionStatus>("open", "asked", "answered", "hidden");
const keptOfBank = fc
  .uniqueArray(fc.constantFrom(...bank), { maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.tuple(statuses, fc.boolean()).map(([s, r]) => ofBank(id, s, r))),
    ),
  );
const keptOwn = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 8 })
  .chain((keys) => fc.tuple(...keys.map((key) => statuses.map((s) => own(`o-${key}`, s)))));
const keptByAnyone = fc
  .tuple(keptOfBank, keptOwn)
  .map(([a, b]): readonly KeptQuestion[] => [...a, ...b]);
const orders = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(...bank).map(keyOf),
    fc.string({ minLength: 1, maxLength: 6 }).map((key) => `o-${key}`),
  ),
  { maxLength: 30 },
);
const moves = fc.oneof(
  fc.constantFrom<QuestionMove>({ to: "up" }, { to: "down" }, { to: "in" }, { to: "out" }),
  fc
    .tuple(fc.constantFrom("before" as const, "after" as const), fc.constantFrom(...bank))
    .map(([to, id]): QuestionMove => ({ to, of: keyOf(id) })),
);

describe("whatever was kept, answered and ordered", () => {
  it("nothing that was kept is lost, nothing is there twice, and its state is shown", () => {
    fc.assert(
      fc.property(answerSheets, keptByAnyone, orders, (sheet, kept, order) => {
        const all = everything(list(kept, order, rankedFor(sheet)));
        const keys = all.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { key, status } of kept) {
          expect(all.find((one) => one.key === key)?.status).toBe(status);
        }
      }),
      { numRuns: longer(300) },
    );
  });

  it("the list stays short by itself, and the first five are full while there is enough", () => {
    fc.assert(
      fc.property(answerSheets, keptByAnyone, orders, (sheet, kept, order) => {
        const all = list(kept, order, rankedFor(sheet));
        const byItself = all.active.filter((key) => !kept.some((one) => one.key === key));
        expect(byItself.length).toBeLessThanOrEqual(pickedAtMost);
        expect(all.top).toHaveLength(Math.min(topSize, all.active.length));
      }),
      { numRuns: longer(300) },
    );
  });

  it("the person’s order holds among what they ordered", () => {
    fc.assert(
      fc.property(answerSheets, keptByAnyone, orders, (sheet, kept, order) => {
        const { active } = list(kept, order, rankedFor(sheet));
        const wanted = order.filter((key) => active.includes(key));
        expect(active.slice(0, wanted.length)).toEqual(wanted);
      }),
      { numRuns: longer(300) },
    );
  });

  it("no run of moves loses a question or an order, and the next list is as it was moved", () => {
    fc.assert(
      fc.property(
        answerSheets,
        keptByAnyone,
        fc.array(fc.tuple(fc.nat(40), moves), { maxLength: 12 }),
        (sheet, kept, many) => {
          const ranked = rankedFor(sheet);
          let order: readonly string[] = [];
          const before = list(kept, order, ranked);
          for (const [at, move] of many) {
            const now = list(kept, order, ranked);
            const key = now.active[at % Math.max(1, now.active.length)];
            if (key === undefined) continue;
            const next = moveQuestion(now, order, key, move);
            expect(new Set(next).size).toBe(next.length);
            for (const one of order) expect(next).toContain(one);
            order = next;
            const { active } = list(kept, order, ranked);
            expect(active).toEqual(order.filter((one) => active.includes(one)));
          }
          const after = list(kept, order, ranked);
          expect(new Set(after.active)).toEqual(new Set(before.active));
        },
      ),
      { numRuns: longer(200) },
    );
  });

  it("an answer that changes takes away nothing the person touched", () => {
    fc.assert(
      fc.property(answerSheets, answerSheets, keptByAnyone, (one, other, kept) => {
        for (const sheet of [one, other]) {
          const keys = everything(list(kept, [], rankedFor(sheet))).map(({ key }) => key);
          for (const { key } of kept) expect(keys).toContain(key);
        }
      }),
      { numRuns: longer(200) },
    );
  });
});
