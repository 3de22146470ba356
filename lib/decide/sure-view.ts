import type { DecisionAidWords } from "@/lib/content/decision-aid-shape";
import type { ContentWords } from "@/lib/content/every-word-shape";
import { sureItems } from "@/lib/content/quiz";
import { type Speaker, say } from "@/lib/content/spoken";
import type { AnswerSheet } from "@/lib/content/types";
import { compareSure, type SureChange } from "@/lib/engine/sure-change";
import type { Entry } from "@/lib/kept/entry";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { sureNow, sureNowContent } from "@/lib/kept/kinds/sure-now";

type Kept = Entry<typeof sureNow> | null;

/** The four items as they are asked again, and how they stand against before. */
export function viewSure(
  before: AnswerSheet,
  entry: Kept,
  draft: EntryDraft | null,
  words: { readonly aid: DecisionAidWords; readonly content: ContentWords },
  speaker: Speaker,
) {
  const kept = entry === null || entry.isRemoved ? {} : entry.value;
  const page = words.aid.pages.sure;
  const ask = (id: (typeof sureItems)[number]["id"]) =>
    say(words.content.questions[id].label, speaker);
  const inWords = (code: unknown) =>
    code === "yes" ? page.yes : code === "no" ? page.no : page.notSaid;
  const theirs = draft?.theirs ?? null;
  return {
    kind: sureNow.name,
    content: sureNowContent,
    version: theirs?.version ?? entry?.version ?? 0,
    items: sureItems.map(({ id }) => ({
      id,
      ask: ask(id),
      chosen: draft ? draft.typed(id) : (kept[id] ?? ""),
    })),
    changes: compareSure(before, kept).map(({ id, helps, change }) => ({
      id,
      ask: ask(id),
      text: say(page[changeWords[change]], speaker),
      help: unsure.has(change) ? { href: helps, label: page.helps[helps] ?? "" } : null,
    })),
    both:
      theirs === null
        ? []
        : sureItems
            .map(({ id }) => ({
              id,
              label: ask(id),
              mine: inWords(draft?.typed(id)),
              theirs: inWords(theirs.value[id]),
            }))
            .filter((row) => row.mine !== row.theirs),
  };
}

const changeWords = {
  settled: "settled",
  "still-unsure": "stillUnsure",
  "newly-unsure": "newlyUnsure",
  "still-sure": "stillSure",
  "now-sure": "nowSure",
  "now-unsure": "nowUnsure",
} as const satisfies { readonly [C in SureChange]: string };

const unsure: ReadonlySet<SureChange> = new Set(["still-unsure", "newly-unsure", "now-unsure"]);

export type SureView = ReturnType<typeof viewSure>;
