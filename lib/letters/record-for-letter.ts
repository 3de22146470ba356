import type { ContentWords } from "@/lib/content/every-word-shape";
import { recordDetails } from "@/lib/content/record-details";
import type { RecordDetailsWords } from "@/lib/content/record-details-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { RecordId } from "@/lib/content/suggestions";
import type { LetterRecord } from "@/lib/engine/letter-records";
import type { Entry } from "@/lib/kept/entry";
import type { record } from "@/lib/kept/kinds/record";

/** What records are called, and exactly what to ask for. */
export type RecordNames = {
  readonly content: ContentWords;
  readonly details: RecordDetailsWords;
};

/** A record as a letter sees it: what is known of it by its content, and what was noted of it. */
export function recordForLetter(
  id: string,
  content: RecordId | null,
  entry: Entry<typeof record> | null,
  { content: words, details }: RecordNames,
  speaker: Speaker,
): LetterRecord {
  const detail = content === null ? null : recordDetails[content];
  const noted = entry?.value;
  const holder = noted?.holder ?? detail?.holder ?? null;
  return {
    id,
    title: content === null ? (noted?.title ?? "") : say(words.records[content].title, speaker),
    ask: content === null ? [] : details.ask[content].map((line) => say(line, speaker)),
    status: entry?.status ?? "not-asked",
    comesAs: detail?.comesAs ?? (holder === "radiology-desk" ? "images" : "paper"),
    onlyIfWanted: detail?.rules.includes("only-if-asked") ?? false,
    holder,
    holderName: noted?.holderName ?? null,
    contact: noted?.contact ?? null,
    takenOn: noted?.takenOn ?? null,
    askedOn: entry?.happenedOn ?? null,
    calledOn: noted?.calledOn ?? null,
    extensionToldOn: noted?.extensionToldOn ?? null,
  };
}
