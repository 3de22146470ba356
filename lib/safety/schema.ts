import { z } from "zod";
import { type CountryId, countries } from "@/lib/content/emergency-numbers";
import { type GateLineId, gateLines } from "@/lib/content/gate";
import { type GateGroupId, type GateWayOn, gateGroups, gateWayOns } from "@/lib/content/gate/line";
import { type ThoughtAnswer, thoughtAnswers } from "@/lib/content/gate/thoughts";
import type { Speaker } from "@/lib/content/spoken";
import { returnName } from "./return-address";

/** The name of the field with the way on of one line. */
export const wayOnField = (line: string): string => `way:${line}`;

/** A form of the safety check, as it was sent: every id known, nothing judged yet. */
export type GateForm = {
  readonly step: "now" | "you" | "thoughts" | "act" | "back";
  readonly intent: "go" | "skip" | "settings";
  readonly to: string | null;
  readonly country: CountryId | null;
  readonly who: Speaker | null;
  readonly lines: readonly GateLineId[];
  readonly noLine: boolean;
  readonly groups: readonly GateGroupId[];
  readonly noGroup: boolean;
  readonly thoughts: ThoughtAnswer | null;
  readonly ownThoughts: ThoughtAnswer | null;
  readonly waysOn: readonly { readonly line: GateLineId; readonly wayOn: GateWayOn }[];
};

export type GateFormError = { readonly field: string; readonly reason: string };

const lineIds = gateLines.filter(({ step }) => step !== "questionnaire").map(({ id }) => id);
const everyLineId = gateLines.map(({ id }) => id);
const none = "none";
const listOf = <T extends string>(ids: readonly T[]) =>
  z.array(z.enum([none, ...ids])).max(ids.length + 1);

const fields = {
  step: z.tuple([z.enum(["now", "you", "thoughts", "act", "back"])]),
  intent: z.tuple([z.enum(["go", "skip", "settings"])]).default(["go"]),
  to: z.array(z.string().max(40)).max(1).default([]),
  country: z.array(z.enum(countries)).max(1).default([]),
  who: z
    .array(z.enum(["self", "carer"]))
    .max(1)
    .default([]),
  line: listOf(lineIds).default([]),
  group: listOf(gateGroups).default([]),
  thoughts: z.array(z.enum(thoughtAnswers)).max(1).default([]),
  "own-thoughts": z.array(z.enum(thoughtAnswers)).max(1).default([]),
};
const shape = z.strictObject({
  ...fields,
  ...Object.fromEntries(
    everyLineId.map((id) => [wayOnField(id), z.array(z.enum(gateWayOns)).max(1).default([])]),
  ),
});

/** The fields of a plain form: every name with all its values. */
export type SentFields = ReadonlyMap<string, readonly string[]>;

/**
 * Parses a form of the safety check. In: its fields. Out: the form in one
 * canonical shape, or every field that is wrong. A field that no page of ours has, or has
 * twice, is an error. Errors: none thrown.
 */
export function parseGateForm(
  sent: SentFields,
): { ok: true; value: GateForm } | { ok: false; errors: readonly GateFormError[] } {
  const parsed = shape.safeParse(Object.fromEntries(sent));
  if (!parsed.success) {
    return { ok: false, errors: parsed.error.issues.map(describeIssue) };
  }
  const { line, group, step, intent, country, who, thoughts, to } = parsed.data;
  const others = parsed.data as unknown as { [name: string]: readonly GateWayOn[] | undefined };
  return {
    ok: true,
    value: {
      step: step[0],
      intent: intent[0],
      to: returnName(to[0]),
      country: country[0] ?? null,
      who: who[0] ?? null,
      lines: withoutNone(line) as GateLineId[],
      noLine: line.includes(none),
      groups: withoutNone(group) as GateGroupId[],
      noGroup: group.includes(none),
      thoughts: thoughts[0] ?? null,
      ownThoughts: parsed.data["own-thoughts"][0] ?? null,
      waysOn: everyLineId.flatMap((id) => {
        const wayOn = others[wayOnField(id)]?.[0];
        return wayOn === undefined ? [] : [{ line: id, wayOn }];
      }),
    },
  };
}

function withoutNone(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== none);
}

function describeIssue({ path, code, keys }: z.core.$ZodIssue & { keys?: string[] }) {
  const field = String(path[0] ?? keys?.[0] ?? "form").slice(0, 60);
  return { field, reason: code === "unrecognized_keys" ? "no such field" : "not valid" };
}
