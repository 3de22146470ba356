import { createHash, randomBytes } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { isSecureOrigin } from "../security/origin";
import { sessionSecret } from "../security/secrets";

/**
 * What a session cookie holds: the token, when the cookie was made, and whose device it was made
 * for, for when the session row cannot be asked. The row decides wherever it can.
 */
export type SessionCookie = {
  readonly token: string;
  readonly issuedAt: Date;
  readonly device: Device;
};

/** Whose device it is: said by the person at the start (S7). */
export type Device = "own" | "shared";

const day = 24 * 60 * 60;
const ownSeconds = 30 * day;
const rememberedMs = 30_000;
const rememberedAtMost = 2_000;
// A cookie that opened a moment ago opens again; the session row is asked every time.
const remembered = new Map<string, { content: SessionCookie; until: number }>();

/** The name of the session cookie: `__Host-` where the browser allows it. */
export function sessionCookieName(): string {
  return isSecureOrigin() ? "__Host-second-look" : "second-look";
}

/** A new session token of 256 random bits, and the hash of it that the database keeps. */
export function createToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** SHA-256 of a session token. A token is random, so no slow hash is called for. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** The Set-Cookie header that carries a session: 30 days on one's own device, else until the browser closes. */
export async function sessionCookie(token: string, device: Device): Promise<string> {
  const maxAge = device === "own" ? ownSeconds : day;
  const value = await encode({ token: { sid: token, device }, secret: sessionSecret(), maxAge });
  return cookieHeader(sessionCookieName(), value, device === "own" ? ownSeconds : null);
}

/** The Set-Cookie header that takes the session cookie away. */
export function endedSessionCookie(): string {
  return cookieHeader(sessionCookieName(), "", 0);
}

/**
 * A Set-Cookie header with the attributes that every cookie of ours has.
 * @param maxAge seconds, or null for a cookie that goes when the browser closes
 */
export function cookieHeader(name: string, value: string, maxAge: number | null): string {
  const parts = [`${name}=${value}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  if (isSecureOrigin()) parts.push("Secure");
  if (maxAge !== null) parts.push(`Max-Age=${maxAge}`);
  return parts.join("; ");
}

/** What is in a session cookie's value; null when the cookie is absent, damaged or too old. */
export async function readSessionCookie(value: string | undefined): Promise<SessionCookie | null> {
  if (!value || value.length > 2_048) return null;
  const known = remembered.get(value);
  if (known && known.until > Date.now()) return known.content;
  const opened = await decode({ token: value, secret: sessionSecret() }).catch(() => null);
  if (typeof opened?.sid !== "string") return null;
  const content: SessionCookie = {
    token: opened.sid,
    issuedAt: new Date(Number(opened.iat ?? 0) * 1000),
    device: opened.device === "own" ? "own" : "shared",
  };
  remembered.delete(value);
  remembered.set(value, { content, until: Date.now() + rememberedMs });
  const oldest = remembered.keys().next().value;
  if (remembered.size > rememberedAtMost && oldest !== undefined) remembered.delete(oldest);
  return content;
}

/**
 * The value of one cookie in a Cookie header. Of two with one name the last, as the pages read it:
 * what a person sees and what they save must be the same person's.
 */
export function readCookie(header: string | null, name: string): string | undefined {
  let value: string | undefined;
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) value = part.slice(at + 1).trim();
  }
  return value;
}
