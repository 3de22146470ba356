import { z } from "zod";
import type { FieldError, Parsed } from "./outcome";

/** The values of a field: text, a list of texts, or nothing. */
export type FieldValue = string | readonly string[] | undefined;
type FieldSchema = z.ZodType<FieldValue>;
type Shape = { readonly [field: string]: FieldSchema };

/**
 * A kind of thing that a person keeps. "person": it belongs to them, as a medicine does; "matter":
 * to one second-opinion question, as a doctor to ask does.
 */
export type Kind<
  Name extends string = string,
  S extends Shape = Shape,
  St extends string = string,
> = {
  readonly name: Name;
  readonly scope: "person" | "matter";
  /** The first is what a new one has. They stand in clear in the database: nothing of health. */
  readonly statuses: readonly [St, ...St[]];
  /** How many a person can keep; the page says so before. */
  readonly atMost: number;
  readonly fields: z.ZodObject<S>;
  /** The field without which an entry of the person's own, over no item of the content, says nothing. */
  readonly ownNeeds?: string;
  /** The items of the content that an entry may lie over; any where it is left out. */
  readonly contents?: readonly string[];
};

/** The fields of a kind, as they are kept. */
export type FieldsOf<K extends Kind> = z.output<K["fields"]>;
/** The statuses of a kind. */
export type StatusOf<K extends Kind> = K["statuses"][number];

/** A kind, typed by its fields. In: its name, to whom it belongs, its statuses, limit and fields. */
export function defineKind<
  const Name extends string,
  const S extends Shape,
  const St extends string,
>(kind: Kind<Name, S, St>): Kind<Name, S, St> {
  return kind;
}

/** What a change says of a field: a value, or null to clear it. */
export type Patch = { readonly [field: string]: string | readonly string[] | null };

/**
 * Lays a patch over what is kept and holds it against the kind. Empty text clears a field. Out: the
 * fields as they are to be kept, or every field that is wrong with a code of FieldReason.
 */
export function mergeFields<K extends Kind>(
  kind: K,
  before: FieldsOf<K> | null,
  patch: Patch,
): Parsed<FieldsOf<K>> {
  const merged: Record<string, unknown> = { ...before };
  for (const [field, value] of Object.entries(patch)) {
    const isEmpty =
      value === null || (typeof value === "string" ? value.trim() === "" : value.length === 0);
    if (isEmpty) delete merged[field];
    else merged[field] = value;
  }
  const read = z.strictObject(kind.fields.shape).safeParse(merged);
  if (read.success) return { ok: true, value: read.data as FieldsOf<K> };
  return { ok: false, errors: read.error.issues.flatMap((issue) => errorsOf(issue, merged)) };
}

function errorsOf(issue: z.core.$ZodIssue, merged: Record<string, unknown>): FieldError[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((field) => ({ field, reason: "no-such-field" }));
  }
  const field = String(issue.path[0] ?? "form");
  return [{ field, reason: Object.hasOwn(merged, field) ? issue.message : "missing" }];
}
