import type { CurrentSession } from "@/lib/auth/session";
import type { CompanionWords } from "@/lib/content/companion-shape";
import type { ContentWords } from "@/lib/content/every-word-shape";
import type { Speaker } from "@/lib/content/spoken";
import type { Spoken } from "@/lib/content/types";
import type { WhoWords } from "@/lib/content/who-shape";
import { viewReasons } from "@/lib/decide/reasons-view";
import { candidate } from "@/lib/kept/kinds/candidate";
import { companionNotes } from "@/lib/kept/kinds/companion-notes";
import { loadEntries } from "@/lib/kept/queries";
import type { Situation } from "@/lib/kept/situation-queries";
import type { PacketSource } from "@/lib/packet/source";
import { fieldInWords } from "@/lib/who/candidate-view";

const candidateFields = ["name", "specialty", "phone", "first-date", "cost", "notes"] as const;

/** The doctors in mind, one row each. */
export async function candidatesOf(
  patientId: CurrentSession["patientId"],
  words: WhoWords,
  speaker: Speaker,
  day: (date: string) => string,
): Promise<PacketSource["candidates"]> {
  const { entries } = await loadEntries(patientId, candidate);
  return entries.map(({ id, private: isPrivate, value }) => ({
    id,
    isPrivate,
    cells: candidateFields.map(
      (field) => fieldInWords(field, value[field], words, speaker, day) ?? "",
    ),
  }));
}

/** Who comes along and what they do. */
export async function companionOf(
  patientId: CurrentSession["patientId"],
  words: CompanionWords,
  tell: (text: Spoken) => string,
): Promise<PacketSource["companion"]> {
  const [entry] = (await loadEntries(patientId, companionNotes)).entries;
  const roles = entry?.value.roles ?? Object.keys(words.roles.each);
  return {
    id: entry?.id ?? null,
    isPrivate: entry?.private ?? false,
    who: entry?.value.who ?? null,
    roles: roles.map((role) => {
      const { title, text } = words.roles.each[role as keyof typeof words.roles.each];
      return `${title}: ${tell(text)}`;
    }),
    before: entry?.value.before ?? null,
  };
}

/** The reasons that the answers came to, by part, with the person's own answers and a source. */
export function reasonsOf(
  { findings, sheet, speaker }: Situation,
  content: ContentWords,
): PacketSource["reasons"] {
  return viewReasons(findings, sheet, content, speaker).flatMap(({ domain, name, reasons }) =>
    reasons.map(({ title, said, source }) => ({
      part: name,
      isTrust: domain === "trust",
      title,
      said,
      source,
    })),
  );
}
