import type { CountryId } from "../content/emergency-numbers";
import type { Calendar } from "./typed-dates";

const monthFirst: readonly (CountryId | null)[] = [null, "us"];
const southern: readonly (CountryId | null)[] = ["au", "nz"];

/**
 * How dates are written and seasons fall where a person lives. In: their country as answered, null
 * before that; today, YYYY-MM-DD. Without a country it is as in the United States.
 */
export function calendarOf(country: string | null, today: string): Calendar {
  return {
    order: monthFirst.some((one) => one === country) ? "month-first" : "day-first",
    hemisphere: southern.some((one) => one === country) ? "south" : "north",
    today,
  };
}
