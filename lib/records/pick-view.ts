import type { ContentWords } from "@/lib/content/every-word-shape";
import type { RecordsPageWords } from "@/lib/content/records-page-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { RecordPage } from "./queries";

/** The records that could be added, by shelf, in words. */
export function viewShelves(
  unlisted: RecordPage["unlisted"],
  page: RecordsPageWords,
  content: ContentWords,
  speaker: Speaker,
) {
  return unlisted.map(({ shelf, records }) => ({
    shelf,
    name: page.pick.shelves[shelf],
    records: records.map((id) => ({ id, title: say(content.records[id].title, speaker) })),
  }));
}
