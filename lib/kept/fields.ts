import { z } from "zod";
import { isDay } from "../engine/days";

/*
 * What a field of a kept thing may hold. Text or lists of text only, so that a plain form and
 * script send the same. The reasons are codes; a page has the words for them.
 */

/** Codes that a field is refused with; what a longest length is comes after a colon. */
export type FieldReason =
  | "missing"
  | "not-one-line"
  | "not-a-day"
  | "not-a-date"
  | "not-a-choice"
  | "not-text"
  | `too-long:${number}`;

const tooLong = (most: number) => ({ error: `too-long:${most}` satisfies FieldReason });
// A NUL and other control characters have no place in what a person writes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const plain = z
  .string({ error: "not-text" satisfies FieldReason })
  .refine((value) => !controls.test(value) && !loneSurrogate.test(value), {
    error: "not-text" satisfies FieldReason,
  });

/** One line of text, at most so many characters. */
export const line = (most: number) =>
  plain
    .refine((value) => !value.includes("\n") && !value.includes("\t"), {
      error: "not-one-line" satisfies FieldReason,
    })
    .transform((value) => value.trim())
    .pipe(z.string().max(most, tooLong(most)));

/** Several lines of text, at most so many characters. */
export const text = (most: number) =>
  plain.transform((value) => value.trim()).pipe(z.string().max(most, tooLong(most)));

/** A day of the calendar, YYYY-MM-DD. */
export const day = z
  .string({ error: "not-a-day" satisfies FieldReason })
  .refine(isDay, { error: "not-a-day" satisfies FieldReason });

const seasons = ["winter", "spring", "summer", "fall"] as const;
/** A season of a rough date. */
export type Season = (typeof seasons)[number];

/** A date as well as it is known: 2024, 2024-03, 2024-03-05 or 2024-spring. */
export const roughDay = z
  .string({ error: "not-a-date" satisfies FieldReason })
  .refine(isRoughDay, { error: "not-a-date" satisfies FieldReason });

/** Whether a text is a rough date in the form that is stored. */
export function isRoughDay(value: string): boolean {
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? [];
  if (year === undefined || !isDay(`${year}-01-01`)) return false;
  if (rest === undefined || (seasons as readonly string[]).includes(rest)) return true;
  return /^\d{2}$/.test(rest) ? isDay(`${year}-${rest}-01`) : isDay(value);
}

/** One of some codes. */
export const choice = <const C extends readonly [string, ...string[]]>(codes: C) =>
  z.enum(codes, { error: "not-a-choice" satisfies FieldReason });

/** Yes or no. */
export const yesNo = choice(["yes", "no"]);

/** Some of some codes, each once. */
export const many = <const C extends readonly [string, ...string[]]>(codes: C) =>
  z
    .array(choice(codes), { error: "not-a-choice" satisfies FieldReason })
    .max(codes.length)
    .refine((list) => new Set(list).size === list.length, {
      error: "not-a-choice" satisfies FieldReason,
    });

/** A list of ids in an order, each once; at most so many. */
export const orderOf = (most: number) =>
  z
    .array(line(64), { error: "not-text" satisfies FieldReason })
    .max(most)
    .refine((list) => new Set(list).size === list.length, {
      error: "not-a-choice" satisfies FieldReason,
    });
