import type { DateNames, RoughDateWords, Season } from "../rough-date-shape";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const seasonNames: { readonly [S in Season]: string } = {
  spring: "spring",
  summer: "summer",
  fall: "fall",
  winter: "winter",
};

const monthName = (month: number): string => months[month - 1] ?? "";

/** How a rough date is said: "spring 2024", "March 2024", "March 5, 2024". */
export const roughDateWords: RoughDateWords = {
  year: (year) => String(year),
  month: (month, year) => `${monthName(month)} ${year}`,
  day: (day, month, year) => `${monthName(month)} ${day}, ${year}`,
  season: (season, year, until) =>
    until === null
      ? `${seasonNames[season]} ${year}`
      : `${seasonNames[season]} ${year}–${String(until % 100).padStart(2, "0")}`,
  shortMonth: (month) => monthName(month).slice(0, 3),
};

/** What people type for the parts of a date. */
export const dateNames: DateNames = {
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  seasons: {
    spring: ["spring"],
    summer: ["summer"],
    fall: ["fall", "autumn"],
    winter: ["winter"],
  },
  dayEndings: ["st", "nd", "rd", "th"],
  of: ["of"],
  the: ["the"],
  to: ["to", "until", "till", "through", "thru"],
  at: ["in", "on", "from", "during"],
  near: [
    "since",
    "about",
    "around",
    "circa",
    "roughly",
    "early",
    "mid",
    "late",
    "before",
    "after",
    "by",
    "until",
    "till",
  ],
};
