import { z } from "zod";
import { questions } from "../content/questionnaire";
import { type GateFlag, gateFlags, gateLinkIds, noThoughts } from "./gate-items";
import { gateSystem, questionnaireUrl, systemOf } from "./identity";
import { groupLinkIds } from "./questionnaire";

/*
 * A FHIR R4 QuestionnaireResponse read as plain answers. What an answer may be is not decided
 * here: the codes go on to the same check as plain answers do.
 */

export type ResponseError = { readonly field: string; readonly reason: string };

/** The plain form of a response, and where in it each part stood. */
export type PlainInput = {
  readonly answers: { readonly [questionId: string]: unknown };
  readonly gate?: readonly string[];
} & { readonly [F in GateFlag]?: boolean };

export type ReadResponse =
  | {
      readonly ok: true;
      readonly value: PlainInput;
      /** In: a field of the plain form ("answers.group"). Out: its place in the response. */
      readonly placeOf: (field: string) => string;
    }
  | { readonly ok: false; readonly errors: readonly ResponseError[] };

const someObject = z.record(z.string(), z.unknown());
/** At most this many items, answers of one item, and levels of groups. */
const most = { items: 300, answers: 100, depth: 8 };

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

const item = z.strictObject({
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
const response = z.strictObject({
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

type Item = z.infer<typeof item>;

const kindOf = new Map(questions.map(({ id, kind }) => [id as string, kind]));

/**
 * Reads a response. In: any parsed JSON. Out: plain answers with the gate's lines, or every fault
 * with its place. A question that has no answer is unanswered. Never throws.
 */
export function readResponse(input: unknown): ReadResponse {
  const parsed = response.safeParse(input);
  if (!parsed.success) return { ok: false, errors: faultsOf(parsed.error, "") };
  const reading = new Reading();
  reading.items(parsed.data.item ?? [], "item", 1);
  return reading.result();
}

class Reading {
  private readonly answers: Record<string, unknown> = {};
  private readonly gate: string[] = [];
  private readonly gatePlaces: string[] = [];
  private readonly flags: { [F in GateFlag]?: boolean } = {};
  private readonly places = new Map<string, string>();
  private readonly errors: ResponseError[] = [];

  items(list: readonly unknown[], place: string, depth: number): void {
    if (depth > most.depth) {
      this.fault(place, "groups lie too deep");
      return;
    }
    list.forEach((raw, index) => {
      const parsed = item.safeParse(raw);
      if (parsed.success) this.item(parsed.data, `${place}[${index}]`, depth);
      else this.errors.push(...faultsOf(parsed.error, `${place}[${index}]`));
    });
  }

  private item(one: Item, place: string, depth: number): void {
    const at = `${place}(${one.linkId})`;
    if (groupLinkIds.has(one.linkId)) {
      if (one.answer !== undefined) this.fault(at, "a group has no answer of its own");
      this.items(one.item ?? [], `${place}.item`, depth + 1);
      return;
    }
    if (one.item !== undefined) this.fault(at, "only a group holds items");
    if (this.places.has(one.linkId)) return this.fault(at, "given twice");
    this.places.set(one.linkId, at);
    if (isFlag(one.linkId)) return this.flag(one.linkId, one, at);
    if (gateLinkIds.has(one.linkId)) return this.lines(one, at);
    const kind = kindOf.get(one.linkId);
    if (kind === undefined) return this.fault(at, "no such question");
    const codes = this.codes(one, at, systemOf(one.linkId));
    if (codes === null) return;
    if (kind === "one" && codes.length > 1) return this.fault(at, "takes one answer");
    this.answers[one.linkId] = kind === "one" ? codes[0] : codes;
  }

  private flag(name: GateFlag, { answer: given }: Item, at: string): void {
    if (given === undefined) return;
    const value = given[0]?.valueBoolean;
    if (given.length > 1 || value === undefined || given[0]?.valueCoding !== undefined) {
      return this.fault(at, "takes one valueBoolean");
    }
    this.flags[name] = value;
  }

  private lines(one: Item, at: string): void {
    const codes = this.codes(one, at, gateSystem) ?? [];
    codes.forEach((code, index) => {
      if (one.linkId === "thoughts" && code === noThoughts) return;
      this.gate.push(code);
      this.gatePlaces.push(`${at}.answer[${index}]`);
    });
  }

  /** The codes of an item, or null when it has none or they are not codes of this question. */
  private codes(one: Item, at: string, system: string): readonly string[] | null {
    if (one.answer === undefined) return null;
    const codes: string[] = [];
    for (const [index, { valueCoding, valueBoolean }] of one.answer.entries()) {
      const place = `${at}.answer[${index}]`;
      if (valueCoding === undefined || valueBoolean !== undefined) {
        this.fault(place, "takes a valueCoding");
      } else if (valueCoding.system !== undefined && valueCoding.system !== system) {
        this.fault(`${place}.valueCoding.system`, "not the code system of this question");
      } else codes.push(valueCoding.code);
    }
    return codes.length === one.answer.length ? codes : null;
  }

  private fault(field: string, reason: string): void {
    this.errors.push({ field, reason });
  }

  result(): ReadResponse {
    if (this.errors.length > 0) return { ok: false, errors: this.errors };
    const gate = this.gate.length > 0 ? { gate: this.gate } : {};
    return {
      ok: true,
      value: { answers: this.answers, ...gate, ...this.flags },
      placeOf: (field) => this.placeOf(field),
    };
  }

  private placeOf(field: string): string {
    const line = /^gate\[(\d+)\]$/.exec(field);
    if (line !== null) return this.gatePlaces[Number(line[1])] ?? field;
    return this.places.get(field.replace(/^answers\./, "")) ?? field;
  }
}

function isFlag(linkId: string): linkId is GateFlag {
  return (gateFlags as readonly string[]).includes(linkId);
}

/** Zod's issues as fields: "item[3].linkId", and for a field too many, its own name. */
function faultsOf(error: z.ZodError, place: string): readonly ResponseError[] {
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
