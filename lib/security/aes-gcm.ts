import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { AppError } from "./app-error";

const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts with AES-256-GCM under a fresh random nonce (NIST SP 800-38D, 8.2.2).
 * @param key 32 bytes
 * @param bound what the text is tied to; opening asks for exactly the same parts
 * @returns base64url of nonce, text and tag
 */
export function encrypt(key: Buffer, bound: readonly string[], text: string | Buffer): string {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  cipher.setAAD(boundBytes(bound));
  const body = typeof text === "string" ? cipher.update(text, "utf8") : cipher.update(text);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/**
 * Opens what `encrypt` made.
 * @throws AppError "unreadable" when key, bound parts or a single bit differ
 */
export function decrypt(key: Buffer, bound: readonly string[], sealed: string): Buffer {
  const bytes = Buffer.from(sealed, "base64url");
  // A changed character that decodes to the same bytes is a change all the same.
  if (bytes.length < nonceLength + tagLength || bytes.toString("base64url") !== sealed) {
    throw new AppError("unreadable", "a stored field is damaged");
  }
  const nonce = bytes.subarray(0, nonceLength);
  const cipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  cipher.setAAD(boundBytes(bound));
  cipher.setAuthTag(bytes.subarray(bytes.length - tagLength));
  const body = cipher.update(bytes.subarray(nonceLength, bytes.length - tagLength));
  try {
    return Buffer.concat([body, cipher.final()]);
  } catch (cause) {
    throw new AppError("unreadable", "a stored field does not open", { cause });
  }
}

/** Lengths in front, so that no two lists of parts give the same bytes. */
function boundBytes(parts: readonly string[]): Buffer {
  return Buffer.from(parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join(""), "utf8");
}
