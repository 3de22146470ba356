import type { CurrentSession } from "@/lib/auth/session";
import type { PacketWords } from "@/lib/content/packet-shape";
import type { RecordHolder } from "@/lib/content/record-details";
import type { RecordDetailsWords } from "@/lib/content/record-details-shape";
import type { RecordId } from "@/lib/content/suggestions";
import { record } from "@/lib/kept/kinds/record";
import type { Time } from "@/lib/kept/load-time";
import { loadEntriesById } from "@/lib/kept/queries";
import type { SourceRecord } from "@/lib/packet/source";
import { holderOf } from "@/lib/records/standing";

type Words = {
  readonly title: (id: RecordId) => string;
  readonly holders: RecordDetailsWords["holders"];
  readonly packet: PacketWords;
  readonly day: (day: string) => string;
};

/** The records to fetch, with how each stands, in words. What is not needed is left out. */
export async function recordsOf(
  patientId: CurrentSession["patientId"],
  listed: Time["records"],
  words: Words,
): Promise<readonly SourceRecord[]> {
  const wanted = listed.filter(({ status, isListed }) => status !== "not-needed" && isListed);
  const entries = await loadEntriesById(
    patientId,
    record,
    wanted.filter(({ version }) => version > 0).map(({ id }) => id),
  );
  return wanted.map(({ id, content, status, askedOn }) => {
    const entry = entries.get(id) ?? null;
    const holder: RecordHolder | null = holderOf(content, entry);
    const mark = status === "not-asked" ? "no" : status === "asked" ? "part" : "yes";
    const { here, onTheWay, missing } = words.packet.records;
    return {
      id: entry === null ? null : id,
      isPrivate: entry?.private ?? false,
      title: entry?.value.title ?? (content === null ? "" : words.title(content)),
      holder: entry?.value.holderName ?? (holder === null ? "" : words.holders[holder].name),
      place: entry?.value.holderName ?? null,
      mark,
      standing: { yes: here, part: onTheWay, no: missing }[mark],
      askedOn: askedOn === null ? null : words.day(askedOn),
    };
  });
}
