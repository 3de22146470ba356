import { describe, expect, it } from "vitest";
import { formMark, isOfSomebodyElse, takeMark } from "@/lib/security/form-mark";

process.env.NEXTAUTH_SECRET ??= Buffer.alloc(32, 7).toString("base64");

describe("the mark of a form", () => {
  it("is one person's own, the same on every page, and tells nothing of them", () => {
    expect(formMark("patient-one")).toBe(formMark("patient-one"));
    expect(formMark("patient-one")).not.toBe(formMark("patient-two"));
    expect(formMark("patient-one")).toMatch(/^[\w-]{43}$/);
  });

  it("is held against who is here; a form without one is taken as before", () => {
    expect(isOfSomebodyElse(formMark("one"), "one")).toBe(false);
    expect(isOfSomebodyElse(undefined, "one")).toBe(false);
    for (const mark of [formMark("two"), "", "one", `${formMark("one")}x`, "é".repeat(43)]) {
      expect(isOfSomebodyElse(mark, "one"), mark).toBe(true);
    }
  });

  it("is taken off before the form is read, and sent twice it is nobody's", () => {
    const sent = new Map([
      ["mark", [formMark("one")]],
      ["title", ["MRI"]],
    ]);
    const { fields, mark } = takeMark(sent);
    expect([...fields.keys()]).toEqual(["title"]);
    expect(mark).toBe(formMark("one"));
    const twice = takeMark(new Map([["mark", [formMark("one"), formMark("one")]]]));
    expect(isOfSomebodyElse(twice.mark, "one")).toBe(true);
    expect(takeMark(new Map([["title", ["MRI"]]])).mark).toBeUndefined();
  });
});
