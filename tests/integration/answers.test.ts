import { describe, expect, it } from "vitest";
import { startGuest } from "@/lib/auth/guest";
import { type CurrentSession, resolveSession } from "@/lib/auth/session";
import { saveAnswers } from "@/lib/decide/commands";
import { loadSheet } from "@/lib/decide/queries";
import { withDatabase } from "./database";

withDatabase();

async function newGuest(): Promise<CurrentSession> {
  const { cookie } = await startGuest({ device: "own" });
  const value = cookie.slice(cookie.indexOf("=") + 1, cookie.indexOf(";"));
  const session = await resolveSession(value);
  if (!session) throw new Error("a new guest has no session");
  return session;
}

describe("answers", () => {
  it("are there again after they were saved", async () => {
    const { patientId } = await newGuest();
    const changes = [
      { question: "who", value: "self", version: 0 },
      { question: "unsettled", value: ["test-booked", "that-is-all"], version: 0 },
    ];
    expect(await saveAnswers(patientId, { changes })).toEqual({
      ok: true,
      versions: { who: 1, unsettled: 1 },
    });
    const sheet = await loadSheet(patientId);
    expect(sheet.answers).toEqual({ who: "self", unsettled: ["test-booked", "that-is-all"] });
    expect(sheet.versions).toEqual({ who: 1, unsettled: 1 });
    expect(sheet.changedAt).toBeInstanceOf(Date);
  });
});
