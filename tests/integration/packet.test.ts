import { describe, expect, it } from "vitest";
import { changeEntries } from "@/lib/kept/commands";
import { event } from "@/lib/kept/kinds/event";
import { factsContent, packetFacts } from "@/lib/kept/kinds/packet-facts";
import { loadMoment } from "@/lib/kept/queries";
import { issuePacket } from "@/lib/packet/commands";
import { loadPacket, loadPacketFacts, loadPackets } from "@/lib/packet/queries";
import { aPacket, section } from "../unit/packet/a-packet";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();

const model = aPacket([section("a", "Canary part", [{ kind: "text", text: "canary text" }])]);
type Guest = Awaited<ReturnType<typeof newGuest>>;

async function keepEvent({ patientId }: Guest): Promise<string> {
  const added = await changeEntries(patientId, [
    { kind: event, do: "add", patch: { title: "an event" } },
  ]);
  if (!added.ok) throw new Error(added.reason);
  return added.entries[0]?.id ?? "";
}

async function issue(guest: Guest, sources: readonly string[], preset: "doctor" | "me" = "doctor") {
  const issued = await issuePacket(guest.patientId, model, { preset }, sources);
  if (!issued.ok) throw new Error(issued.reason);
  return issued.entries[0]?.id ?? "";
}

describe("an issued packet", () => {
  it("is there again as it was, and not readable in the database", async () => {
    const guest = await newGuest();
    const id = await issue(guest, []);
    const again = await loadPacket(guest.patientId, id);
    expect(again?.model).toEqual(model);
    expect(again?.preset).toBe("doctor");
    expect((await loadPackets(guest.patientId)).map((one) => one.id)).toEqual([id]);
    expect(JSON.stringify(await runOn(url(), 'SELECT * FROM "Entry"'))).not.toMatch(/canary/i);
  });

  it("is not there for anybody else", async () => {
    const [one, two] = [await newGuest(), await newGuest()];
    expect(await loadPacket(two.patientId, await issue(one, []))).toBeNull();
  });

  it("warns when something in it was marked private since, except in the person's own", async () => {
    const guest = await newGuest();
    const source = await keepEvent(guest);
    const [forDoctor, forMe] = [await issue(guest, [source]), await issue(guest, [source], "me")];
    expect((await loadPacket(guest.patientId, forDoctor))?.isPrivateSince).toBe(false);
    await changeEntries(guest.patientId, [
      { kind: event, do: "save", ref: { id: source }, version: 1, patch: {}, private: true },
    ]);
    expect((await loadPacket(guest.patientId, forDoctor))?.isPrivateSince).toBe(true);
    expect((await loadPacket(guest.patientId, forMe))?.isPrivateSince).toBe(false);
    expect((await loadPacket(guest.patientId, forDoctor))?.model).toEqual(model);
  });

  it("has its head from what the person wrote, with the version to change it", async () => {
    const { patientId } = await newGuest();
    expect(await loadPacketFacts(patientId)).toEqual({ value: {}, version: 0, isPrivate: false });
    const ref = { content: factsContent };
    const patch = { decision: "Now or later?" };
    await changeEntries(patientId, [{ kind: packetFacts, do: "save", ref, version: 0, patch }]);
    expect(await loadPacketFacts(patientId)).toEqual({
      value: patch,
      version: 1,
      isPrivate: false,
    });
  });

  it("is told when anything a person keeps has changed while it was read", async () => {
    const guest = await newGuest();
    const before = await loadMoment(guest.patientId);
    expect(await loadMoment(guest.patientId)).toBe(before);
    await keepEvent(guest);
    expect(await loadMoment(guest.patientId)).not.toBe(before);
  });
});
