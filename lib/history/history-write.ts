import type { Once } from "@/lib/db/once";
import type { PatientId } from "@/lib/db/patient-id";
import type { Reader } from "@/lib/engine/fast-entry";
import { type ChangeResult, changeEntries } from "@/lib/kept/commands";
import { mergeFields } from "@/lib/kept/define-kind";
import { type EntryWriteOptions, type Fields, readEntryForm, type Special } from "@/lib/kept/form";
import { allergy } from "@/lib/kept/kinds/allergy";
import { condition } from "@/lib/kept/kinds/condition";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { operation } from "@/lib/kept/kinds/operation";
import { relative } from "@/lib/kept/kinds/relative";
import type { FieldError, Parsed } from "@/lib/kept/outcome";
import { type FieldTexts, fieldsOfLine, lineKinds, longestLine } from "./line-fields";
import { isDateField, readTypedFields } from "./typed-fields";

/** How the person who writes would read a date; asked for once the form is known to be whole. */
export type LoadReader = (patientId: PatientId) => Promise<Reader>;

const grammar: EntryWriteOptions = {
  name: "history",
  kinds: [event, medicine, allergy, condition, operation, relative],
  pages: /^\/prepare(?:\/(?:history|medicines|health)(?:\/[\w-]{1,64})?)?$/,
};

/**
 * The writes of this stage. Beside the common ones: "note" adds what one line says, and "keep"
 * saves a form whose dates are written as people write them.
 */
export function historyWrite(loadReader: LoadReader): EntryWriteOptions {
  const special: { readonly [name: string]: Special<Fields> } = {
    note: {
      read: (fields) => checkLine(fields),
      run: async (patientId, fields, once) => {
        const reader = await loadReader(patientId);
        const kind = lineKinds.find((one) => one === oneOf(fields, "kind"));
        const line = oneOf(fields, "line") ?? "";
        const said = kind ? fieldsOfLine(kind, line, reader) : {};
        const result = await change(patientId, "add", fields, said, once);
        return result.ok || result.reason !== "invalid" ? result : onTheLine(result);
      },
    },
    keep: {
      read: (fields) => {
        const read = readEntryForm(withDo(fields, "save"), grammar);
        return read.ok ? { ok: true, value: fields } : read;
      },
      run: async (patientId, fields, once) => {
        const sent = Object.fromEntries([...fields].map(([name, all]) => [name, all.at(-1) ?? ""]));
        const reader = await loadReader(patientId);
        const typed = readTypedFields(sent.kind ?? "", sent, reader);
        if (!typed.ok) {
          const errors = [...otherErrors(sent, typed.errors), ...typed.errors];
          return { ok: false, reason: "invalid", errors };
        }
        return change(patientId, "save", fields, typed.fields, once);
      },
    },
  };
  return { ...grammar, special };
}

function checkLine(fields: Fields): Parsed<Fields> {
  const wrong = (reason: string) => ({ ok: false, errors: [{ field: "line", reason }] }) as const;
  const line = oneOf(fields, "line")?.trim() ?? "";
  if (!/[\p{L}\p{N}]/u.test(line)) return wrong("missing");
  if (line.length > longestLine) return wrong(`too-long:${longestLine}`);
  if (line.includes("\n")) return wrong("not-one-line");
  return { ok: true, value: fields };
}

const ofTheForm = ["kind", "page", "next", "id", "version", "private"];

/** The same form with what was understood of it, as the common grammar reads it. */
async function change(
  patientId: PatientId,
  does: "add" | "save",
  fields: Fields,
  said: FieldTexts,
  once?: Once,
): Promise<ChangeResult> {
  const plain = new Map(Object.entries(said).map(([name, value]) => [name, [value]] as const));
  const kept = [...fields].filter(([name]) => ofTheForm.includes(name));
  const read = readEntryForm(new Map([...plain, ...kept, ["do", [does]]]), grammar);
  if (!read.ok) return { ok: false, reason: "invalid", errors: read.errors };
  return changeEntries(patientId, read.value.changes, once);
}

/** What is wrong beside the dates, so that everything is told at once. */
function otherErrors(sent: FieldTexts, wrong: readonly FieldError[]): readonly FieldError[] {
  const kind = grammar.kinds.find(({ name }) => name === sent.kind);
  if (kind === undefined) return [];
  const known = Object.keys(kind.fields.shape).filter(
    (name) => name in sent && wrong.every(({ field }) => field !== name),
  );
  const dates = known.filter((name) => isDateField(kind.name, name));
  const patch = Object.fromEntries(
    known.filter((name) => !dates.includes(name)).map((name) => [name, sent[name] ?? ""]),
  );
  const merged = mergeFields(kind, null, patch);
  return merged.ok ? [] : merged.errors.filter(({ field }) => field in sent);
}

/** A line has one field on the page, whatever field of its kind is wrong. */
function onTheLine(result: Extract<ChangeResult, { reason: "invalid" }>): ChangeResult {
  return { ...result, errors: result.errors.map(({ reason }) => ({ field: "line", reason })) };
}

function withDo(fields: Fields, does: string): Fields {
  return new Map([...fields, ["do", [does]]]);
}

function oneOf(fields: Fields, name: string): string | undefined {
  const values = fields.get(name);
  return values?.length === 1 ? values[0] : undefined;
}
