import type { Drawing } from "@/lib/content/drawing-shape";
import type { PrepareWords } from "@/lib/content/prepare-shape";
import type { Calendar } from "@/lib/engine/typed-dates";
import { courseOf, pointOf } from "./picture-entries";
import { shapesOf } from "./picture-shapes";
import { viewPicture } from "./picture-view";
import type { EventEntry, MedicineEntry } from "./queries";

/**
 * A history drawn for a packet, in normal and in large print. In: the events as the packet lists
 * them, so that the numbers are the same, and the medicines. Out: null where nothing has a date.
 */
export function drawOnPaper(
  events: readonly EventEntry[],
  medicines: readonly MedicineEntry[],
  calendar: Calendar,
  words: PrepareWords,
): { readonly normal: Drawing; readonly large: Drawing } | null {
  const draw = (layout: "packet" | "packetLarge") =>
    viewPicture(events.flatMap(pointOf), medicines.flatMap(courseOf), layout, calendar, words);
  const [normal, large] = [draw("packet"), draw("packetLarge")];
  return normal && large && { normal: shapesOf(normal), large: shapesOf(large) };
}
