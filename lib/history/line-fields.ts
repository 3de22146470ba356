import { type Reader, readEventLine, readMedicineLine } from "@/lib/engine/fast-entry";
import { readPairLine } from "@/lib/engine/pair-line";
import { earliestDay } from "@/lib/engine/rough-dates";

/** The kinds that can be added with one line. */
export const lineKinds = [
  "event",
  "medicine",
  "allergy",
  "condition",
  "operation",
  "relative",
] as const;

export type LineKind = (typeof lineKinds)[number];

/** Fields of a form, one value each. What is not there is left out. */
export type FieldTexts = { readonly [field: string]: string };

/** The longest line that is read; a field of the same length holds it even when nothing is understood. */
export const longestLine = 300;

/**
 * What one typed line says, as the fields of its kind. Nothing that is typed is lost: what is not
 * understood stays in the first field or in the note.
 */
export function fieldsOfLine(kind: LineKind, line: string, reader: Reader): FieldTexts {
  switch (kind) {
    case "event": {
      const { title, kind: type, when, until, note } = readEventLine(line, reader);
      return given({ title, type, when, until, note, happenedOn: dayOf(when, reader) });
    }
    case "medicine": {
      const { name, dose, often, start, stop, note } = readMedicineLine(line, reader);
      const status = stop !== null && isPast(stop, reader) ? "stopped" : "taking";
      const happenedOn = dayOf(start, reader);
      return given({ name, dose, often, start, stop, note, status, happenedOn });
    }
    case "allergy": {
      const { first, second } = readPairLine(line);
      return given({ what: first, reaction: second });
    }
    case "relative": {
      const { first, second } = readPairLine(line);
      return given({ who: first, what: second });
    }
    case "condition": {
      const { title, when, note, until } = readEventLine(line, reader);
      const rest = until === null ? note : line.trim();
      return given({ name: title, since: when, note: rest, happenedOn: dayOf(when, reader) });
    }
    case "operation": {
      const { title, when, note, until } = readEventLine(line, reader);
      const rest = until === null ? note : line.trim();
      return given({ name: title, when, note: rest, happenedOn: dayOf(when, reader) });
    }
  }
}

function dayOf(date: string | null, { calendar }: Reader): string | null {
  return date === null ? null : earliestDay(date, calendar.hemisphere);
}

/** Whether a date has begun: a stop that is planned for next year is not one yet. */
export function isPast(date: string, { calendar }: Reader): boolean {
  return earliestDay(date, calendar.hemisphere) <= calendar.today;
}

function given(fields: { readonly [field: string]: string | null }): FieldTexts {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
