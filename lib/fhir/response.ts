import { questions } from "../content/questionnaire";
import { type GateFlag, gateFlags, gateLinkIds, noThoughts } from "./gate-items";
import { gateSystem, systemOf } from "./identity";
import { groupLinkIds } from "./questionnaire";
import {
  faultsOf,
  type Item,
  itemShape,
  most,
  type ResponseError,
  responseShape,
} from "./response-shape";

/*
 * A FHIR R4 QuestionnaireResponse read as plain answers. What an answer may be is not decided
 * here: the codes go on to the same check as plain answers do.
 */

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

const kindOf = new Map(questions.map(({ id, kind }) => [id as string, kind]));

/**
 * Reads a response. In: any parsed JSON. Out: plain answers with the gate's lines, or every fault
 * with its place. A question that has no answer is unanswered. Never throws.
 */
export function readResponse(input: unknown): ReadResponse {
  const parsed = responseShape.safeParse(input);
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
      const parsed = itemShape.safeParse(raw);
      if (parsed.success) this.item(parsed.data, `${place}[${index}]`, depth);
      else this.errors.push(...faultsOf(parsed.error, `${place}[${index}]`));
    });
  }

  private item(one: Item, place: string, depth: number): void {
    const at = `${place}(${one.linkId})`;
    if (groupLinkIds.has(one.linkId)) {
      if (one.answer !== undefined) this.fault(at, "a group has no answer of its own");
      this.items(one.item ?? [], `${place}.item`, depth + 1);
    } else if (this.places.has(one.linkId)) {
      this.fault(at, "given twice");
    } else {
      this.places.set(one.linkId, at);
      if (one.item !== undefined) this.fault(at, "only a group holds items");
      this.leaf(one, at);
    }
  }

  private leaf(one: Item, at: string): void {
    const kind = kindOf.get(one.linkId);
    if (isFlag(one.linkId)) this.flag(one.linkId, one, at);
    else if (gateLinkIds.has(one.linkId)) this.lines(one, at);
    else if (kind === undefined) this.fault(at, "no such question");
    else this.question(one, at, kind);
  }

  private question(one: Item, at: string, kind: "one" | "many"): void {
    const codes = this.codes(one, at, systemOf(one.linkId));
    if (codes === null) return;
    if (kind === "many") this.answers[one.linkId] = codes;
    else if (codes.length === 1) this.answers[one.linkId] = codes[0];
    else this.fault(at, "takes one answer");
  }

  private flag(name: GateFlag, { answer: given }: Item, at: string): void {
    if (given === undefined) return;
    const value = given[0]?.valueBoolean;
    if (given.length > 1 || value === undefined || given[0]?.valueCoding !== undefined) {
      this.fault(at, "takes one valueBoolean");
    } else {
      this.flags[name] = value;
    }
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
