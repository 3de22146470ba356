import type { PrepareWords } from "@/lib/content/prepare-shape";
import { sayRoughDate } from "@/lib/engine/rough-dates";
import type { Calendar } from "@/lib/engine/typed-dates";
import { readPage, rowsOf, type Shown } from "@/lib/kept/paging";
import type { MedicineEntry } from "./queries";
import { type RowView, sayTime, viewRow } from "./row-view";

const page = "/prepare/medicines";

export type MedicinesView = {
  readonly now: readonly RowView[];
  readonly stopped: readonly RowView[];
  /** Whether any medicine is taken now, on whichever page. */
  readonly hasNow: boolean;
  readonly shown: Shown;
};

/** What the page of the medicines shows. In: those still taken first, as they are loaded. */
export function viewMedicines(
  medicines: readonly MedicineEntry[],
  asked: string | string[] | undefined,
  calendar: Calendar,
  words: PrepareWords,
): MedicinesView {
  const shown = readPage(asked, medicines.length);
  const rows = (status: MedicineEntry["status"]) =>
    rowsOf(medicines, shown)
      .filter((entry) => entry.status === status)
      .map((entry) => viewMedicine(entry, shown, calendar, words));
  return {
    now: rows("taking"),
    stopped: rows("stopped"),
    hasNow: medicines.some(({ status }) => status === "taking"),
    shown,
  };
}

function viewMedicine(
  entry: MedicineEntry,
  shown: Shown,
  { hemisphere }: Calendar,
  words: PrepareWords,
): RowView {
  const { name, dose, often, start, stop, note } = entry.value;
  const { medicines } = words;
  return viewRow(
    entry,
    { page, shown },
    name,
    {
      facts: [dose, often, timeOf(start, stop, words, hemisphere)],
      lines: [
        entry.value["side-effects"] && medicines.sideEffects(entry.value["side-effects"]),
        entry.value["why-stopped"] && medicines.whyStopped(entry.value["why-stopped"]),
        note,
      ],
    },
    words,
  );
}

function timeOf(
  start: string | undefined,
  stop: string | undefined,
  words: PrepareWords,
  where: Calendar["hemisphere"],
): string | undefined {
  if (stop === undefined) {
    return start && words.since(sayRoughDate(start, words.dates, where));
  }
  return (
    sayTime(start, stop, words, where) ??
    words.medicines.stoppedWhen(sayRoughDate(stop, words.dates, where))
  );
}
