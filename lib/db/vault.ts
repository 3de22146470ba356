import { createHmac, randomBytes } from "node:crypto";
import { decrypt, encrypt } from "../security/aes-gcm";
import { masterKey } from "../security/secrets";

/** What opens one patient's rows. Lives in memory only. */
export type Vault = {
  readonly patientId: string;
  readonly matterId: string;
  readonly key: Buffer;
  readonly keyVersion: number;
};

/** Where a field stands; an encrypted field opens only there. */
export type FieldPlace = { readonly table: string; readonly column: string; readonly row: string };

/** A new data key, and the same key wrapped by the master key for the Patient row. */
export function createDataKey(patientId: string): { key: Buffer; wrapped: string } {
  const key = randomBytes(32);
  return { key, wrapped: encrypt(masterKey(), wrapBound(patientId, 1), key) };
}

/**
 * Unwraps a patient's data key.
 * @throws AppError "unreadable" when it was wrapped for another patient or by another master key
 */
export function unwrapDataKey(patientId: string, keyVersion: number, wrapped: string): Buffer {
  return decrypt(masterKey(), wrapBound(patientId, keyVersion), wrapped);
}

function wrapBound(patientId: string, keyVersion: number): string[] {
  return ["Patient", "wrappedKey", patientId, patientId, String(keyVersion)];
}

/** Encrypts one field, tied to table, column, row, owner and key version (S32). */
export function sealField(vault: Vault, place: FieldPlace, value: unknown): string {
  return encrypt(vault.key, fieldBound(vault, place), JSON.stringify(value));
}

/**
 * Opens one field. The value is shared with whoever asks again: read it, never change it.
 * @throws AppError "unreadable" when it was moved, changed, or belongs to somebody else
 */
export function openField(vault: Vault, place: FieldPlace, sealed: string): unknown {
  const opened = openedOf(vault);
  // With the place in it: a field that was moved is opened anew, and refused.
  const key = `${place.table}/${place.column}/${place.row}/${sealed}`;
  if (opened.has(key)) return opened.get(key);
  const value = JSON.parse(decrypt(vault.key, fieldBound(vault, place), sealed).toString("utf8"));
  if (opened.size >= openedAtMost) opened.clear();
  opened.set(key, value);
  return value;
}

// A person turns page after page, and each asks for the same fields. They are forgotten with the
// vault, which leaves memory after a minute; a field written anew is sealed anew, so none is stale.
const openedAtMost = 1_000;
const openedFields = new WeakMap<Vault, Map<string, unknown>>();

function openedOf(vault: Vault): Map<string, unknown> {
  let opened = openedFields.get(vault);
  if (opened === undefined) {
    opened = new Map();
    openedFields.set(vault, opened);
  }
  return opened;
}

function fieldBound(vault: Vault, place: FieldPlace): string[] {
  const { table, column, row } = place;
  return [table, column, row, vault.patientId, String(vault.keyVersion)];
}

/** A keyed hash (HMAC-SHA256, base64url): the same parts give the same text, which tells nothing. */
export function keyedHash(vault: Vault, purpose: string, parts: readonly string[]): string {
  const key = createHmac("sha256", vault.key).update(`keyed-hash:${purpose}`).digest();
  const hash = createHmac("sha256", key);
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest("base64url");
}
