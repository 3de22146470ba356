import { z } from "zod";
import { allKinds, type KindName } from "@/lib/kept/all-kinds";
import type { Kind } from "@/lib/kept/define-kind";
import { day } from "@/lib/kept/fields";

/** Where the schema of the file is published: it does not depend on the server. */
export const schemaAddress = "/api/export/schema";

/** The form of the file. It is raised when a field is taken away or comes to mean something else. */
export const fileVersion = 1;

const instant = z.iso.datetime();
const version = z.int().min(0);

/** An entry as it stands in the file; its `value` is held to the fields of its kind. */
function entryShape<K extends Kind>(kind: K) {
  return z.strictObject({
    id: z.string(),
    matter: z.string().nullable(),
    content: z.string().nullable(),
    status: z.enum(kind.statuses),
    due: day.nullable(),
    happenedOn: day.nullable(),
    private: z.boolean(),
    removed: z.boolean(),
    version,
    createdAt: instant,
    updatedAt: instant,
    value: z.strictObject(kind.fields.shape),
  });
}

/** The shape of every list of kept things, made from the kinds themselves. */
export function keptShape<K extends { readonly [name: string]: Kind }>(kinds: K) {
  const lists = Object.entries(kinds).map(([name, kind]) => [name, z.array(entryShape(kind))]);
  return z.strictObject(Object.fromEntries(lists) as { [N in keyof K & string]: ListOf<K[N]> });
}
type ListOf<K extends Kind> = z.ZodArray<ReturnType<typeof entryShape<K>>>;

/** The whole file. */
export const fileShape = z.strictObject({
  format: z.literal("second-look"),
  version: z.literal(fileVersion),
  schema: z.literal(schemaAddress),
  madeAt: instant,
  ruleSet: z.string(),
  person: z.strictObject({ id: z.string(), createdAt: instant, consentAt: instant, version }),
  matters: z.array(z.strictObject({ id: z.string(), createdAt: instant, version })),
  answers: z.array(
    z.strictObject({
      matter: z.string(),
      slot: z.string(),
      question: z.string(),
      value: z.union([z.string(), z.array(z.string())]).nullable(),
      version,
      createdAt: instant,
      updatedAt: instant,
    }),
  ),
  safetyCheck: z.array(
    z.strictObject({
      id: z.string(),
      matter: z.string(),
      at: instant,
      kind: z.string(),
      lines: z.array(z.string()),
      wayOn: z.string().nullable(),
      version,
    }),
  ),
  kept: keptShape(allKinds),
  unreadable: z.int().min(0),
});

export type GivenFile = z.output<typeof fileShape>;
export type GivenEntry = GivenFile["kept"][KindName][number];

/** The published JSON Schema (2020-12) of the file. */
export function writeFileSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(fileShape, { io: "output" });
  return {
    $schema,
    $id: "urn:uuid:0a1c7a52-3f1e-4d0b-8e52-6b7f7d6c2f91",
    title: "Second Look: everything that a person keeps",
    ...schema,
  };
}
