import { describe, expect, it } from "vitest";
import { judgeForm, recordsOfTicks } from "@/lib/safety/entries";
import { type GateForm, parseGateForm } from "@/lib/safety/schema";

function parse(fields: { [name: string]: string[] }) {
  return parseGateForm(new Map(Object.entries(fields)));
}

function form(fields: { [name: string]: string[] }): GateForm {
  const parsed = parse(fields);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
}

const judged = (fields: { [name: string]: string[] }) => judgeForm(form(fields));

describe("a form of the safety check", () => {
  it.each([
    ["no step", {}, "step"],
    ["two steps", { step: ["now", "you"] }, "step"],
    ["an unknown step", { step: ["later"] }, "step"],
    ["an unknown field", { step: ["now"], admin: ["1"] }, "admin"],
    ["an unknown line", { step: ["now"], line: ["no-such-line"] }, "line"],
    ["a line of the questionnaire", { step: ["now"], line: ["wait-apl"] }, "line"],
    ["an unknown group", { step: ["you"], group: ["group-x"] }, "group"],
    ["a name of every object", { step: ["now"], toString: ["1"] }, "toString"],
    ["two countries", { step: ["now"], country: ["us", "gb"] }, "country"],
    ["an unknown country", { step: ["now"], country: ["xx"] }, "country"],
    ["an unknown answer", { step: ["thoughts"], thoughts: ["maybe"] }, "thoughts"],
    ["an unknown way on", { step: ["act"], "way:chest-pain": ["later"] }, "way:chest-pain"],
    ["a way on twice", { step: ["act"], "way:chest-pain": ["over", "over"] }, "way:chest-pain"],
    ["a way on from no line", { step: ["act"], "way:nothing": ["over"] }, "way:nothing"],
    ["a long list", { step: ["now"], line: Array(500).fill("none") }, "line"],
  ])("is refused with %s, by the name of the field", (_, fields, field) => {
    const parsed = parse(fields as { [name: string]: string[] });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.errors.map((error) => error.field)).toContain(field);
  });

  it("takes an address from outside for none", () => {
    expect(form({ step: ["now"], to: ["//evil.example"], line: ["none"] }).to).toBeNull();
    expect(form({ step: ["now"], to: ["answer"], line: ["none"] }).to).toBe("answer");
  });
});

describe("step 1", () => {
  it("asks for a tick, and for one thing or the other", () => {
    expect(judged({ step: ["now"] })).toEqual({
      ok: false,
      errors: [{ field: "line", reason: "nothing" }],
    });
    expect(judged({ step: ["now"], line: ["none", "chest-pain"] })).toEqual({
      ok: false,
      errors: [{ field: "line", reason: "both" }],
    });
  });

  it("keeps what was ticked, and that nothing was", () => {
    expect(judged({ step: ["now"], line: ["chest-pain", "chest-pain"] })).toEqual({
      ok: true,
      entries: [{ kind: "checked", lines: ["chest-pain"], private: false }],
    });
    expect(judged({ step: ["now"], line: ["none"] })).toEqual({
      ok: true,
      entries: [{ kind: "checked", lines: [], private: false }],
    });
  });

  it("does not take a line that another step asks", () => {
    expect(judged({ step: ["now"], line: ["self-harm-danger"] }).ok).toBe(false);
  });
});

describe("step 2", () => {
  it("asks for both lists", () => {
    expect(judged({ step: ["you"] })).toEqual({
      ok: false,
      errors: [
        { field: "line", reason: "nothing" },
        { field: "group", reason: "nothing" },
      ],
    });
  });

  it("leaves out the lines of groups that are not ticked", () => {
    const fields = { step: ["you"], line: ["none", "chemo-fever"], group: ["none"] };
    expect(judged(fields)).toMatchObject({ entries: [{ lines: [] }] });
  });

  it("keeps a group with its lines, beside none of the lines for everyone", () => {
    const fields = { step: ["you"], line: ["none", "chemo-fever"], group: ["group-chemo"] };
    expect(judged(fields)).toMatchObject({ entries: [{ lines: ["group-chemo", "chemo-fever"] }] });
  });

  it("refuses a group together with none of the groups", () => {
    const fields = { step: ["you"], line: ["none"], group: ["none", "group-chemo"] };
    expect(judged(fields)).toMatchObject({ errors: [{ field: "group", reason: "both" }] });
  });
});

describe("the page of thoughts", () => {
  it.each([
    ["left empty", {}],
    ["no", { thoughts: ["no"] }],
    ["rather not say", { thoughts: ["rather-not-say"] }],
    ["go on without answering, whatever was picked", { thoughts: ["yes"], intent: ["skip"] }],
  ])("holds nothing: %s", (_, fields) => {
    expect(judged({ step: ["thoughts"], ...fields })).toEqual({
      ok: true,
      entries: [{ kind: "checked", lines: [], private: false }],
    });
  });

  it("keeps the patient's and the carer's own apart, and private", () => {
    const fields = { step: ["thoughts"], thoughts: ["yes"], "own-thoughts": ["yes-danger"] };
    expect(judged(fields)).toEqual({
      ok: true,
      entries: [
        {
          kind: "checked",
          lines: ["self-harm-thoughts", "carer-self-harm-danger"],
          private: true,
        },
      ],
    });
  });
});

describe("ways on", () => {
  it("are asked for", () => {
    expect(judged({ step: ["act"] })).toEqual({
      ok: false,
      errors: [{ field: "way", reason: "no-way" }],
    });
  });

  it("are kept one record a kind, private ones apart", () => {
    const fields = {
      step: ["act"],
      "way:chest-pain": ["checked"],
      "way:heavy-bleeding": ["checked"],
      "way:self-harm-thoughts": ["safe-for-now"],
    };
    expect(judged(fields)).toEqual({
      ok: true,
      entries: [
        {
          kind: "way-on",
          lines: ["chest-pain", "heavy-bleeding"],
          wayOn: "checked",
          private: false,
        },
        { kind: "way-on", lines: ["self-harm-thoughts"], wayOn: "safe-for-now", private: true },
      ],
    });
  });
});

describe("ticks that could not be kept", () => {
  it("say what to do all the same", () => {
    expect(recordsOfTicks({ line: ["chest-pain", "none"], thoughts: ["yes"] })[0]?.lines).toEqual([
      "chest-pain",
      "self-harm-thoughts",
    ]);
  });

  it("say nothing where they are no ids of ours", () => {
    expect(recordsOfTicks({ line: ["x", "chemo-fever"], thoughts: ["x"] })[0]?.lines).toEqual([]);
  });
});
