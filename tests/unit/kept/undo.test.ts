import { describe, expect, it } from "vitest";
import { readUndo, readUndoSeveral, writeUndo } from "@/lib/kept/undo";

const changed = (id: string, was: string) => ({ id, kind: "record", version: 2, was });

describe("what an address says can be undone", () => {
  it("is one entry, with the status to go back to", () => {
    const undo = writeUndo([changed("a_1", "not-asked")], false);
    expect(readUndo(undo)).toEqual({ kind: "record", id: "a_1", version: 2, how: "not-asked" });
    expect(readUndoSeveral(undo)).toBeNull();
  });

  it("is that one which was removed comes back", () => {
    expect(readUndo(writeUndo([changed("a", "asked")], true))?.how).toBe("restore");
  });

  it("is several, each with a status of its own", () => {
    const undo = writeUndo([changed("a", "not-asked"), changed("b-c", "asked")], false);
    expect(readUndoSeveral(undo)).toEqual({
      kind: "record",
      items: ["i.a.2.not-asked", "i.b-c.2.asked"],
    });
    expect(readUndo(undo)).toBeNull();
    expect(encodeURIComponent(undo)).toBe(undo);
  });

  it("is nothing where nothing changed, or more than an address can say", () => {
    const many = Array.from({ length: 61 }, (_, at) => changed(`e${at}`, "asked"));
    expect(writeUndo([], false)).toBe("");
    expect(writeUndo(many, false)).toBe("");
    expect(readUndoSeveral(writeUndo(many.slice(1), false))?.items).toHaveLength(60);
  });

  it.each(["record~", "record~a.2", "~a.2.asked", "record~a.2.asked~", "re cord~a.2.asked", ""])(
    "is nothing for %j",
    (text) => expect([readUndo(text), readUndoSeveral(text)]).toEqual([null, null]),
  );
});
