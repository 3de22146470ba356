import type { TimelineEvent } from "@/lib/engine/timeline";
import type { Course } from "@/lib/engine/timeline-bars";
import type { EventEntry, MedicineEntry } from "./queries";

/** What of an event is drawn, under its number in the list; nothing where it has no date. */
export function pointOf({ value }: EventEntry, index: number): readonly TimelineEvent[] {
  const { when, until = null, type = "milestone" } = value;
  return when === undefined ? [] : [{ number: index + 1, kind: type, when, until }];
}

/** What of a medicine is drawn; nothing where it is not known when it was begun or stopped. */
export function courseOf({ value, status }: MedicineEntry): readonly Course[] {
  const { name, start, stop } = value;
  if (start === undefined || (status === "stopped" && stop === undefined)) return [];
  return [{ label: name, from: start, to: stop ?? null }];
}
