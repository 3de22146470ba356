import type { Fields, Special } from "@/lib/kept/form";
import type { Parsed } from "@/lib/kept/outcome";
import { type MoveInput, moveInList } from "./commands";

const keyShape = /^[\w-]{1,64}$/;

/** `do=move`: `key` goes `to` up, down, in or out, or before or after another one (`of`). */
export const moveSpecial: Special<MoveInput> = { read: readMove, run: moveInList };

function readMove(fields: Fields): Parsed<MoveInput> {
  const key = one(fields, "key");
  const to = one(fields, "to");
  const of = one(fields, "of");
  if (!keyShape.test(key)) return wrong("key");
  if (to === "up" || to === "down" || to === "in" || to === "out") {
    return { ok: true, value: { key, move: { to } } };
  }
  if (to !== "before" && to !== "after") return wrong("to");
  return keyShape.test(of) ? { ok: true, value: { key, move: { to, of } } } : wrong("of");
}

function one(fields: Fields, name: string): string {
  const values = fields.get(name) ?? [];
  return values.length === 1 ? (values[0] as string) : "";
}

function wrong(field: string): Parsed<never> {
  return { ok: false, errors: [{ field, reason: "not-a-choice" }] };
}
