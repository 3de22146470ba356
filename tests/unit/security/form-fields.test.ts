import { describe, expect, it } from "vitest";
import { oneField, readFormFields } from "@/lib/security/form-fields";

function read(text: string): Record<string, readonly string[]> | null {
  const result = readFormFields(text);
  return result.ok ? Object.fromEntries(result.fields) : null;
}

describe("a plain form", () => {
  it("keeps every value of a tick list, in order", () => {
    expect(read("a=1&b=2&a=3")).toEqual({ a: ["1", "3"], b: ["2"] });
  });

  it("reads what browsers send for spaces, accents and lines", () => {
    expect(read("note=one+two%0D%0Athree%2B%C3%A9&empty=&bare")).toEqual({
      note: ["one two\nthree+é"],
      empty: [""],
      bare: [""],
    });
  });

  it("reads an empty body as no fields", () => {
    expect(read("")).toEqual({});
  });

  it.each(["a=%00", "%00=a", "a=%FF", "a=%ED%A0%80", "a=%zz", "=a"])("refuses %s", (text) => {
    expect(readFormFields(text).ok).toBe(false);
  });

  it("refuses more fields than any page has", () => {
    expect(readFormFields("a=1&".repeat(400)).ok).toBe(false);
  });

  it("gives one value only where one was sent", () => {
    const result = readFormFields("a=1&b=1&b=2");
    if (!result.ok) throw new Error("not read");
    expect(oneField(result.fields, "a")).toBe("1");
    expect(oneField(result.fields, "b")).toBeUndefined();
    expect(oneField(result.fields, "c")).toBeUndefined();
  });
});
