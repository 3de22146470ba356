import { hkdfSync } from "node:crypto";
import { AppError } from "./app-error";

// scripts/settings.mjs made or checked these before anything else ran.
const cache = new Map<string, Buffer>();

function readSecret(name: "SECOND_LOOK_MASTER_KEY" | "NEXTAUTH_SECRET"): Buffer {
  const value = process.env[name];
  if (!value) throw new AppError("settings", `${name} is missing: start with npm start`);
  return Buffer.from(value, "base64");
}

/** The key that wraps each patient's data key: 32 bytes. Throws AppError "settings" without it. */
export function masterKey(): Buffer {
  const key = readSecret("SECOND_LOOK_MASTER_KEY");
  if (key.length !== 32) throw new AppError("settings", "SECOND_LOOK_MASTER_KEY is not 32 bytes");
  return key;
}

/** The secret that next-auth derives its cookie key from, as text. */
export function sessionSecret(): string {
  readSecret("NEXTAUTH_SECRET");
  return process.env.NEXTAUTH_SECRET as string;
}

/** A 32-byte key for one purpose, derived from the session secret (HKDF-SHA256). */
export function purposeKey(purpose: string): Buffer {
  const secret = readSecret("NEXTAUTH_SECRET");
  const id = `${purpose}:${secret.toString("base64")}`;
  const known = cache.get(id);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", secret, "second-look", purpose, 32));
  cache.set(id, key);
  return key;
}
