import { describe, expect, it } from "vitest";
import { recordActs } from "@/lib/content/record-ways";
import { readRecordForm } from "@/lib/records/schema";

const today = "2026-11-20";
const fields = (given: Record<string, string | readonly string[]>) =>
  new Map(
    Object.entries({ kind: "record", page: "/records", ...given }).map(([name, value]) => [
      name,
      typeof value === "string" ? [value] : value,
    ]),
  );
const read = (given: Record<string, string | readonly string[]>) => {
  const parsed = readRecordForm(fields(given));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
};
const errorsOf = (given: Record<string, string | readonly string[]>) => {
  const parsed = readRecordForm(fields(given));
  return parsed.ok ? [] : parsed.errors;
};
const press = { content: "ecg", version: "3", day: today, undo: "yes" };

describe("a press of a button", () => {
  it.each(recordActs)("%s is one change of the record it stands beside", (act) => {
    const { changes } = read({ ...press, act });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ do: "save", ref: { content: "ecg" }, version: 3 });
  });

  it("offers to undo what changes how far it is, and nothing else", () => {
    const undone = recordActs.filter((act) => read({ ...press, act }).withUndo);
    expect(undone).toEqual(["asked", "came", "sent", "arrived", "aside"]);
  });

  it.each([
    ["no such act", { ...press, act: "gone" }, "act"],
    ["two acts", { ...press, act: ["asked", "came"] }, "act"],
    ["no day", { content: "ecg", version: "0", act: "asked" }, "day"],
    ["no real day", { ...press, act: "asked", day: "2026-02-29" }, "day"],
    ["a day without an act", { content: "ecg", version: "0", do: "save", day: today }, "day"],
    ["no record of ours", { ...press, act: "asked", content: "notes-of-mine" }, "content"],
    ["nothing it is about", { act: "asked", day: today }, "item"],
  ] as const)("refuses %s", (_, given, field) => {
    expect(errorsOf(given).map((error) => error.field)).toContain(field);
  });
});

describe("the form of a record", () => {
  it.each([
    [{}, "not-asked"],
    [{ happenedOn: today }, "asked"],
    [{ happenedOn: today, receivedOn: today }, "received"],
    [{ sentOn: today }, "sent"],
    [{ happenedOn: "", confirmedOn: today }, "confirmed"],
  ])("%j: it is %s", (dates, status) => {
    const given = { do: "save", way: "by-dates", content: "ecg", version: "0", ...dates };
    expect(read(given).changes[0]).toMatchObject({ status });
  });

  it("cannot say a status against its dates", () => {
    const given = { do: "save", way: "by-dates", content: "ecg", version: "0", status: "sent" };
    expect(read(given).changes[0]).toMatchObject({ status: "not-asked" });
  });
});

describe("going back", () => {
  it.each([
    ["not-asked", { happenedOn: null, patch: { receivedOn: "", sentOn: "", confirmedOn: "" } }],
    ["asked", { patch: { receivedOn: "", sentOn: "", confirmedOn: "" } }],
    ["received", { patch: { sentOn: "", confirmedOn: "" } }],
    ["sent", { patch: { confirmedOn: "" } }],
    ["not-needed", { patch: {} }],
  ])("to %s takes the days past it along", (status, rest) => {
    const { changes } = read({ do: "save", content: "ecg", version: "4", status });
    expect(changes[0]).toEqual(expect.objectContaining({ status, ...rest }));
  });
});

describe("an own record", () => {
  it("has a name", () => {
    expect(read({ do: "add", title: "Letter" }).changes[0]).toMatchObject({ do: "add" });
    expect(errorsOf({ do: "add" })).toEqual([{ field: "title", reason: "missing" }]);
    expect(errorsOf({ do: "save", id: "own", version: "1", title: " " })).toEqual([
      { field: "title", reason: "missing" },
    ]);
  });

  it("can be removed; one of the content cannot", () => {
    expect(read({ do: "remove", id: "own", version: "1" }).changes[0]).toMatchObject({
      do: "remove",
    });
    expect(errorsOf({ do: "remove", content: "ecg", version: "1" })).not.toEqual([]);
  });
});
