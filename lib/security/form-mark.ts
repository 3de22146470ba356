import { createHmac, timingSafeEqual } from "node:crypto";
import type { FormFields } from "./form-fields";
import type { Outcome } from "./outcome";
import { purposeKey } from "./secrets";

/*
 * A browser has one person at a time, and a tab may still show a page of the one before. Every
 * personal form says whose page it was drawn on, so that what is typed there cannot be saved for
 * whoever is here now.
 */

/** The header that carries the mark where script sends a form; a plain form has a field of its own. */
export const formMarkHeader = "form-mark";
const field = "mark";

/**
 * What the forms of one person's pages carry: a keyed hash that tells nothing of them.
 * In: the id of the patient of the session that the page is drawn for.
 */
export function formMark(patientId: string): string {
  return createHmac("sha256", purposeKey("form-mark")).update(patientId).digest("base64url");
}

/**
 * Whether a form was drawn for somebody else than the person who is here.
 * In: the mark that came with it; undefined where none did, as from a page that was drawn before
 * anybody had begun, or by an older version.
 */
export function isOfSomebodyElse(mark: string | undefined, patientId: string): boolean {
  if (mark === undefined) return false;
  const [given, own] = [Buffer.from(mark), Buffer.from(formMark(patientId))];
  return given.length !== own.length || !timingSafeEqual(given, own);
}

/** A form without its mark, and the mark. One that was sent twice is nobody's. */
export function takeMark(sent: FormFields): { fields: FormFields; mark: string | undefined } {
  const fields = new Map(sent);
  fields.delete(field);
  return { fields, mark: sent.get(field)?.join() };
}

/**
 * What becomes of a form of somebody else: nothing is stored, and what was typed is on a page that
 * says why. One that asks again comes back to its own page instead.
 */
export function refuseOthers(asksAgain?: true): Outcome {
  const refused = { ok: false, status: 409, reason: "somebody-else" } as const;
  return asksAgain ? refused : { ...refused, to: "/not-saved" };
}
