import { z } from "zod";
import { questionnaireUrl } from "./identity";

/* The shape of a FHIR R4 QuestionnaireResponse, as strictly as it is read here. */

export type ResponseError = { readonly field: string; readonly reason: string };

const someObject = z.record(z.string(), z.unknown());
/** At most this many items, answers of one item, and levels of groups. */
export const most = { items: 300, answers: 100, depth: 8 };

const coding = z.strictObject({
  id: z.string().optional(),
  system: z.string().optional(),
  version: z.string().optional(),
  code: z.string(),
  display: z.string().optional(),
  userSelected: z.boolean().optional(),
});

const answer = z.strictObject({
  id: z.string().optional(),
  valueCoding: coding.optional(),
  valueBoolean: z.boolean().optional(),
});

export const itemShape = z.strictObject({
  id: z.string().optional(),
  linkId: z.string().min(1).max(100),
  definition: z.string().optional(),
  text: z.string().optional(),
  answer: z.array(answer).min(1).max(most.answers).optional(),
  // Checked when it is walked, so that depth is counted there.
  item: z.array(z.unknown()).min(1).max(most.items).optional(),
});

/**
 * Extensions, contained resources and implicit rules can change what a response means, so a
 * response that carries them is refused. Who and when are taken and never looked at.
 */
export const responseShape = z.strictObject({
  resourceType: z.literal("QuestionnaireResponse"),
  id: z.string().optional(),
  meta: someObject.optional(),
  language: z.string().optional(),
  text: someObject.optional(),
  identifier: someObject.optional(),
  basedOn: z.array(someObject).optional(),
  partOf: z.array(someObject).optional(),
  questionnaire: z
    .string()
    .refine((url) => url.split("|")[0] === questionnaireUrl, { error: "not this questionnaire" })
    .optional(),
  status: z.enum(["in-progress", "completed", "amended", "stopped"], {
    error: "not one of: in-progress, completed, amended, stopped",
  }),
  subject: someObject.optional(),
  encounter: someObject.optional(),
  authored: z.string().optional(),
  author: someObject.optional(),
  source: someObject.optional(),
  item: z.array(z.unknown()).min(1).max(most.items).optional(),
});

export type Item = z.infer<typeof itemShape>;

/** Zod's issues as fields: "item[3].linkId", and for a field too many, its own name. */
export function faultsOf(error: z.ZodError, place: string): readonly ResponseError[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.reduce<string>(
      (text, step) => (typeof step === "number" ? `${text}[${step}]` : join(text, String(step))),
      place,
    );
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        field: join(path, key),
        reason: "not a field of this input",
      }));
    }
    return [{ field: path === "" ? "body" : path, reason: issue.message }];
  });
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
