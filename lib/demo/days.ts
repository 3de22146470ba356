import { addDays } from "@/lib/engine/days";

/** Days counted from one day: `shiftedFrom(today)(-3)` was three days ago. */
export const shiftedFrom =
  (today: string) =>
  (count: number): string =>
    addDays(today, count);
