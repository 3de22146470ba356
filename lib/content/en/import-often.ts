import type { ImportWords } from "../import-shape";

const moments: { readonly [moment: string]: string } = {
  morning: "in the morning",
  noon: "at noon",
  afternoon: "in the afternoon",
  evening: "in the evening",
  night: "at night",
  bedtime: "at bedtime",
  waking: "on waking",
  "before-meals": "before meals",
  "with-meals": "with meals",
  "after-meals": "after meals",
};

const counts = ["", "once", "twice"];

/** How often a medicine is taken: "2 times a day, with meals, when needed". */
export const oftenInWords: ImportWords["fields"]["often"] = (often) => {
  const parts: string[] = [];
  const { times = 1, every, unit, asNeeded } = often;
  if (every !== undefined && unit !== undefined) {
    const count = counts[times] || `${times} times`;
    if (every === 1)
      parts.push(times === 1 && unit === "hour" ? "every hour" : `${count} a ${unit}`);
    else parts.push(times === 1 ? `every ${every} ${unit}s` : `${count} every ${every} ${unit}s`);
  }
  for (const moment of often.moments ?? []) {
    const said = moments[moment];
    if (said) parts.push(said);
  }
  if (asNeeded) parts.push("when needed");
  return parts.join(", ");
};
