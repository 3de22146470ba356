import { describe, expect, it } from "vitest";
import { saveAnswers } from "@/lib/decide/commands";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { withDatabase } from "./database";
import { newGuest } from "./guest";

withDatabase();

const who = (value: string | null, version: number) => ({ question: "who", value, version });

describe("answers", () => {
  it("are there again after they were saved", async () => {
    const { patientId } = await newGuest();
    const changes = [
      who("self", 0),
      { question: "unsettled", value: ["test-booked", "that-is-all"], version: 0 },
    ];
    expect(await saveAnswers(patientId, { changes })).toEqual({
      ok: true,
      versions: { who: 1, unsettled: 1 },
    });
    const sheet = await loadSheet(patientId);
    expect(sheet.answers).toEqual({ who: "self", unsettled: ["test-booked", "that-is-all"] });
    expect(sheet.versions).toEqual({ who: 1, unsettled: 1 });
    expect(sheet.changedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it("can be changed, cleared and given again, each a version further", async () => {
    const { patientId } = await newGuest();
    await saveAnswers(patientId, { changes: [who("self", 0)] });
    await saveAnswers(patientId, { changes: [who("carer-adult", 1)] });
    await saveAnswers(patientId, { changes: [who(null, 2)] });
    const cleared = await loadSheet(patientId);
    expect(cleared.answers).toEqual({});
    expect(cleared.versions).toEqual({ who: 3 });
    await saveAnswers(patientId, { changes: [who("self", 3)] });
    expect((await loadSheet(patientId)).answers).toEqual({ who: "self" });
  });

  it("of one person are not seen by another", async () => {
    const [mine, other] = [await newGuest(), await newGuest()];
    await saveAnswers(mine.patientId, { changes: [who("self", 0)] });
    expect((await loadSheet(other.patientId)).answers).toEqual({});
  });
});

describe("two tabs", () => {
  it("keep both texts when they changed the same answer, and neither is lost in silence", async () => {
    const { patientId } = await newGuest();
    await saveAnswers(patientId, { changes: [who("self", 0)] });
    await saveAnswers(patientId, { changes: [who("carer-adult", 1)] });
    const late = await saveAnswers(patientId, { changes: [who("carer-child", 1)] });
    expect(late).toEqual({
      ok: false,
      reason: "conflict",
      conflicts: [{ question: "who", mine: "carer-child", theirs: "carer-adult", version: 2 }],
    });
    expect((await loadSheet(patientId)).answers).toEqual({ who: "carer-adult" });
  });

  it("that gave the same answer are both told it is saved", async () => {
    const { patientId } = await newGuest();
    await saveAnswers(patientId, { changes: [who("self", 0)] });
    const same = await saveAnswers(patientId, { changes: [who("self", 0)] });
    expect(same).toEqual({ ok: true, versions: { who: 1 } });
  });

  it("save a page wholly or not at all", async () => {
    const { patientId } = await newGuest();
    await saveAnswers(patientId, { changes: [who("self", 0)] });
    const page = [{ question: "country", value: "us", version: 0 }, who("carer-adult", 0)];
    expect(await saveAnswers(patientId, { changes: page })).toMatchObject({ reason: "conflict" });
    const { answers, versions } = await loadSheet(patientId);
    expect(answers).toEqual({ who: "self" });
    expect(versions).toEqual({ who: 1 });
  });

  it("at the very same moment have one winner", async () => {
    const { patientId } = await newGuest();
    const values = ["self", "carer-adult", "carer-decides", "carer-child"];
    const results = await Promise.all(
      values.map((value) => saveAnswers(patientId, { changes: [who(value, 0)] })),
    );
    const winners = values.filter((_, index) => results[index]?.ok);
    expect(winners).toHaveLength(1);
    expect(await loadSheet(patientId)).toMatchObject({
      answers: { who: winners[0] },
      versions: { who: 1 },
    });
  });
});

describe("a request that is sent again", () => {
  const once = (actorId: string, bodyHash: string) => ({ actorId, key: "k".repeat(16), bodyHash });

  it("has one effect and one result, also in twenty copies at once", async () => {
    const { patientId, actorId } = await newGuest();
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        saveAnswers(patientId, { changes: [who("self", 0)] }, once(actorId, "same")),
      ),
    );
    for (const result of results) expect(result).toEqual({ ok: true, versions: { who: 1 } });
    expect((await loadSheet(patientId)).versions).toEqual({ who: 1 });
  });

  it("gets its first result even when the answer was changed since", async () => {
    const { patientId, actorId } = await newGuest();
    await saveAnswers(patientId, { changes: [who("self", 0)] }, once(actorId, "same"));
    await saveAnswers(patientId, { changes: [who("carer-adult", 1)] });
    const again = await saveAnswers(
      patientId,
      { changes: [who("self", 0)] },
      once(actorId, "same"),
    );
    expect(again).toEqual({ ok: true, versions: { who: 1 } });
    expect((await loadSheet(patientId)).answers).toEqual({ who: "carer-adult" });
  });

  it("is refused when its key was used for something else", async () => {
    const { patientId, actorId } = await newGuest();
    await saveAnswers(patientId, { changes: [who("self", 0)] }, once(actorId, "one"));
    const other = await saveAnswers(
      patientId,
      { changes: [{ question: "country", value: "us", version: 0 }] },
      once(actorId, "another"),
    );
    expect(other).toEqual({ ok: false, reason: "reused-key" });
    expect((await loadSheet(patientId)).answers).toEqual({ who: "self" });
  });

  it("may carry the same key as another person's", async () => {
    const [mine, other] = [await newGuest(), await newGuest()];
    await saveAnswers(mine.patientId, { changes: [who("self", 0)] }, once(mine.actorId, "one"));
    const result = await saveAnswers(
      other.patientId,
      { changes: [who("carer-adult", 0)] },
      once(other.actorId, "two"),
    );
    expect(result).toEqual({ ok: true, versions: { who: 1 } });
  });
});
