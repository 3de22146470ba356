import { describe, expect, it } from "vitest";
import { decideChange } from "@/lib/kept/change";
import { task } from "@/lib/kept/kinds/task";

const over = (content: string) =>
  ({ kind: task, do: "save", ref: { content }, version: 0 }) as const;

describe("a task", () => {
  it("of the person’s own says what is to do", () => {
    const wrong = { ok: false, errors: [{ field: "title", reason: "missing" }] };
    expect(decideChange({ kind: task, do: "add", patch: {} }, null)).toEqual(wrong);
    expect(decideChange({ kind: task, do: "add", patch: { title: "  " } }, null)).toEqual(wrong);
    const good = decideChange({ kind: task, do: "add", patch: { title: " Ask Jo " } }, null);
    expect(good).toMatchObject({ ok: true, next: { status: "open", value: { title: "Ask Jo" } } });
  });

  it("of the plan has its words already", () => {
    const patch = { note: "Called at ten" };
    expect(decideChange({ ...over("check-cover"), patch }, null)).toMatchObject({ ok: true });
  });

  it("that does not exist is refused", () => {
    expect(decideChange({ ...over("no-such-task"), patch: { note: "x" } }, null)).toEqual({
      ok: false,
      errors: [{ field: "content", reason: "not-a-choice" }],
    });
  });
});
