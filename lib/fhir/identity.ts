import { createHash } from "node:crypto";

/*
 * Names that do not depend on where the app runs, so that a response filled in on one server can
 * be read by another. A code such as "worse" means something else under each question, so each
 * question has a code system of its own.
 */

const namespace = "5f0c3a52-7d0e-4b5e-9a3f-2f8a1c64d90b";

/** A version 5 UUID (RFC 9562): the same name always gives the same one. */
export function uuidOf(name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [8, 12, 16, 20].reduceRight((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, hex);
}

/** The canonical name of the questionnaire, without its version. */
export const questionnaireUrl = `urn:uuid:${uuidOf("questionnaire")}`;

/** The code system of every line and group of the safety check. */
export const gateSystem = `urn:uuid:${uuidOf("gate")}`;

const systems = new Map<string, string>();

/** The code system of one question's options. In: a question id. Out: an absolute URI. */
export function systemOf(questionId: string): string {
  const known = systems.get(questionId) ?? `urn:uuid:${uuidOf(`question/${questionId}`)}`;
  systems.set(questionId, known);
  return known;
}
