import { describe, expect, it } from "vitest";
import { parseAnswer } from "@/lib/decide/schema";
import { demoPeople, demoPersonIds } from "@/lib/demo/people";
import { shownPages } from "@/lib/engine/pages";

describe.each(demoPersonIds)("the made-up person %s", (id) => {
  const { answers } = demoPeople[id];

  it("gives answers that the questions offer, in the form in which they are kept", () => {
    for (const [question, value] of Object.entries(answers)) {
      expect(parseAnswer(question, value), question).toEqual({ ok: true, value });
    }
  });

  it("answers what their answers bring up, and nothing else", () => {
    const asked = shownPages(answers).flatMap(({ questions }) => questions.map((one) => one.id));
    expect(Object.keys(answers).sort()).toEqual([...asked].sort());
  });
});
