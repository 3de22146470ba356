import type { CurrentSession } from "@/lib/auth/session";
import type { EventEntry, MedicineEntry } from "@/lib/history/queries";
import { allergy } from "@/lib/kept/kinds/allergy";
import { condition } from "@/lib/kept/kinds/condition";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { operation } from "@/lib/kept/kinds/operation";
import { relative } from "@/lib/kept/kinds/relative";
import { loadEntries } from "@/lib/kept/queries";
import type { Drawings, PacketSource } from "@/lib/packet/source";

type Health = Pick<
  PacketSource,
  "events" | "picture" | "medicines" | "allergies" | "conditions" | "operations" | "family"
>;

const joined = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(", ");

/** The history, medicines and health background of a person, in words. */
export async function loadHealth(
  patientId: CurrentSession["patientId"],
  say: (date: string) => string,
  draw: (events: readonly EventEntry[], medicines: readonly MedicineEntry[]) => Drawings | null,
): Promise<Health> {
  const [events, medicines, allergies, conditions, operations, relatives] = await Promise.all([
    loadEntries(patientId, event, { order: "happened" }),
    loadEntries(patientId, medicine, { order: "happened" }),
    loadEntries(patientId, allergy),
    loadEntries(patientId, condition),
    loadEntries(patientId, operation),
    loadEntries(patientId, relative),
  ]);
  const date = (rough: string | undefined) => (rough === undefined ? undefined : say(rough));
  const open = <E extends { readonly private: boolean }>(list: readonly E[]) =>
    list.filter((entry) => !entry.private);
  return {
    picture: {
      all: draw(events.entries, medicines.entries),
      open: draw(open(events.entries), open(medicines.entries)),
    },
    events: events.entries.map(({ id, private: isPrivate, value }) => ({
      id,
      isPrivate,
      when: value.when === undefined ? null : span(say(value.when), date(value.until)),
      text: value.effect ? `${value.title}. ${value.effect}` : value.title,
    })),
    medicines: medicines.entries.map(({ id, private: isPrivate, status, value }) => ({
      id,
      isPrivate,
      name: value.name,
      dose: joined([value.dose, value.often]),
      since: date(value.start) ?? "",
      until: status === "stopped" ? (date(value.stop) ?? "") : null,
      trouble: value["side-effects"] ?? "",
      whyStopped: value["why-stopped"] ?? "",
    })),
    allergies: allergies.entries.map(({ id, private: isPrivate, value }) => ({
      id,
      isPrivate,
      text: value.reaction ? `${value.what} (${value.reaction})` : value.what,
    })),
    conditions: conditions.entries.map(({ id, private: isPrivate, value }) => ({
      id,
      isPrivate,
      text: joined([value.name, date(value.since)]),
    })),
    operations: operations.entries.map(({ id, private: isPrivate, value }) => ({
      id,
      isPrivate,
      text: joined([value.name, date(value.when), value.where]),
    })),
    family: relatives.entries.map(({ id, private: isPrivate, value }) => ({
      id,
      isPrivate,
      text: joined([value.who, value.what, value.age]),
    })),
  };
}

function span(from: string, to: string | undefined): string {
  return to === undefined ? from : `${from} – ${to}`;
}
