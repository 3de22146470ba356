import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStrictJson } from "@/lib/kept/strict-json";
import { longer } from "../../support/longer";

const parse = (text: string) => parseStrictJson(text, 10);

describe("strict JSON", () => {
  it("gives what JSON.parse gives for anything that JSON.stringify writes", () => {
    const plain = fc
      .jsonValue({ maxDepth: 6, stringUnit: "binary" })
      .filter((value) => !/\\u0000|__proto__|toString|valueOf/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(plain, (value) => {
        const text = JSON.stringify(value);
        expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: longer(2000) },
    );
  });

  it("finds a doubled key wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "[0]", "list"), { maxLength: 6 }), (path) => {
        const inner = path.reduceRight(
          (text, step) =>
            step === "list" ? `[1,${text}]` : `{"x":{},${JSON.stringify(step)}:${text}}`,
          '{"k":1,"k":2}',
        );
        expect(parse(inner)).toMatchObject({ ok: false, error: { reason: "given twice" } });
      }),
    );
  });

  it.each([
    ['{"a":{"b":1},"c":{"b":1}}', true],
    ['[{"a":1},{"a":1}]', true],
    ['{"a":"{\\"a\\":1,\\"a\\":2}"}', true],
    ['{"a":["a","a"]}', true],
    ['{"a":1,"\\u0061":2}', false],
    ['{"a":[{"b":1,"b":1}]}', false],
  ])("takes or refuses %s", (text, ok) => {
    expect(parse(text).ok).toBe(ok);
  });

  it("counts depth outside strings only", () => {
    expect(parse(`${"[".repeat(10)}${"]".repeat(10)}`).ok).toBe(true);
    expect(parse(`${"[".repeat(11)}${"]".repeat(11)}`).ok).toBe(false);
    expect(parse('"[[[[[[[[[[[[[[[[{{{{{{{"').ok).toBe(true);
    expect(parse('["\\"[[[[[[[[[[[[[["]').ok).toBe(true);
  });

  it("names the place of a fault", () => {
    expect(parse('{"a":[{"b":1},{"b":"\\u0000"}]}')).toMatchObject({ error: { field: "a[1].b" } });
    expect(parse('{"a":[[],[1,"\\ud800"]]}')).toMatchObject({ error: { field: "a[1][1]" } });
  });
});
