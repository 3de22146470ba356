import type { PacketPreset } from "@/lib/content/packet-parts";
import type { PatientId } from "@/lib/db/patient-id";
import { packet } from "@/lib/kept/kinds/packet";
import { factsContent, packetFacts } from "@/lib/kept/kinds/packet-facts";
import { entryIdFor, loadEntries, loadEntry, loadMarks } from "@/lib/kept/queries";
import type { PacketModel } from "./model";

/** A packet as it was issued. */
export type IssuedPacket = {
  readonly id: string;
  readonly version: number;
  readonly preset: PacketPreset;
  readonly issuedAt: Date;
  readonly model: PacketModel;
  /** Something in it was marked private since; only asked of a packet for somebody else. */
  readonly isPrivateSince: boolean;
};

/** What stands at the head of the packet, with its version; nothing where it was never filled in. */
export async function loadPacketFacts(patientId: PatientId) {
  const entry = await loadEntry(
    patientId,
    packetFacts,
    await entryIdFor(patientId, packetFacts, factsContent),
  );
  return {
    value: entry?.value ?? {},
    version: entry?.version ?? 0,
    isPrivate: entry?.private ?? false,
  };
}

/** The packets issued before, the latest first. */
export async function loadPackets(patientId: PatientId) {
  const { entries } = await loadEntries(patientId, packet, { order: "changed" });
  return entries.map(({ id, version, createdAt, value }) => ({
    id,
    version,
    issuedAt: createdAt,
    preset: value.preset,
  }));
}

/** One packet as it was issued; null when this person has no such packet. */
export async function loadPacket(patientId: PatientId, id: string): Promise<IssuedPacket | null> {
  const entry = await loadEntry(patientId, packet, id);
  if (entry === null || entry.isRemoved) return null;
  const { preset, model, sources = [] } = entry.value;
  const marks = preset === "me" ? new Map() : await loadMarks(patientId, sources);
  return {
    id,
    version: entry.version,
    preset,
    issuedAt: entry.createdAt,
    model: JSON.parse(model) as PacketModel,
    isPrivateSince: [...marks.values()].some(({ private: isPrivate }) => isPrivate),
  };
}
