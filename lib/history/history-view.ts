import type { PrepareWords } from "@/lib/content/prepare-shape";
import type { Calendar } from "@/lib/engine/typed-dates";
import { firstOf, readPage, rowsOf, type Shown } from "@/lib/kept/paging";
import { courseOf, pointOf } from "./picture-entries";
import { type layouts, type PictureView, viewPicture } from "./picture-view";
import type { EventEntry, MedicineEntry } from "./queries";
import { type RowView, sayTime, viewRow } from "./row-view";

const page = "/prepare/history";

export type HistoryView = {
  readonly rows: readonly RowView[];
  readonly shown: Shown;
  /** What was added last, so that a wrong guess is one tap from right. */
  readonly lastAdded: RowView | null;
  /** The same picture for a phone, for a desk, and for paper, where what is private is left out. */
  readonly picture: {
    readonly narrow: PictureView;
    readonly wide: PictureView;
    readonly print: PictureView | null;
  } | null;
};

/**
 * What the page of the history shows. In: events in the order they happened, those without a date
 * last; all medicines; `page` as it came in the address.
 */
export function viewHistory(
  events: readonly EventEntry[],
  medicines: readonly MedicineEntry[],
  asked: string | string[] | undefined,
  calendar: Calendar,
  words: PrepareWords,
): HistoryView {
  const shown = readPage(asked, events.length);
  const row = (entry: EventEntry, index: number) => viewEvent(entry, index, shown, calendar, words);
  const last = events.reduce<number>(
    (latest, entry, index) =>
      entry.createdAt > (events[latest]?.createdAt ?? entry.createdAt) ? index : latest,
    0,
  );
  const lastEntry = events[last];
  const draw = (layout: keyof typeof layouts) => {
    const goesThere = <E extends { readonly private: boolean }>(entry: E) =>
      layout !== "print" || !entry.private;
    return viewPicture(
      events.flatMap((entry, index) => (goesThere(entry) ? pointOf(entry, index) : [])),
      medicines.flatMap((entry) => (goesThere(entry) ? courseOf(entry) : [])),
      layout,
      calendar,
      words,
    );
  };
  const [narrow, wide] = [draw("narrow"), draw("wide")];
  return {
    rows: rowsOf(events, shown).map((entry, index) => row(entry, firstOf(shown) + index)),
    shown,
    lastAdded: lastEntry && events.length > 1 ? row(lastEntry, last) : null,
    picture: narrow && wide && { narrow, wide, print: draw("print") },
  };
}

function viewEvent(
  entry: EventEntry,
  index: number,
  shown: Shown,
  { hemisphere }: Calendar,
  words: PrepareWords,
): RowView {
  const { title, type, when, until, effect, note } = entry.value;
  const { history } = words;
  const time = sayTime(when, until, words, hemisphere) ?? words.noDate;
  return viewRow(
    entry,
    { page, shown },
    title,
    {
      number: String(index + 1),
      facts: [time, type && history.kinds[type]],
      lines: [effect && history.effect(effect), note],
    },
    words,
  );
}
