import { cookies } from "next/headers";
import { cookieHeader, hashToken, readSessionCookie, sessionCookieName } from "../auth/cookie";
import { loadLongDraft, storeLongDraft } from "../auth/draft-rows";
import { loadSession } from "../auth/guard";
import type { CurrentSession } from "../auth/session";
import { isDatabaseAway } from "./app-error";
import { isSecureOrigin } from "./origin";
import type { Conflict, FieldError } from "./outcome";
import { sealValue, unsealValue } from "./sealed";

const keptSeconds = 15 * 60;
// A browser keeps about 4,096 bytes a cookie, name and attributes included.
const longestCookie = 3_800;

/** What was typed into a plain form that could not be stored, and why. */
export type Draft = {
  /** The page that it belongs to, as a path. */
  readonly page: string;
  /** Every field as sent, hidden ones too. */
  readonly values: { readonly [field: string]: readonly string[] };
  /** Why nothing, or not all, was stored: "invalid", "conflict", "busy", "away", "fault". */
  readonly reason: string;
  readonly errors: readonly FieldError[];
  readonly conflicts: readonly Conflict[];
};

/** The name of the cookie that carries a draft. */
export function draftCookieName(): string {
  return isSecureOrigin() ? "__Host-second-look-draft" : "second-look-draft";
}

/**
 * The Set-Cookie header that keeps a draft for the page after the 303: sealed in the cookie, or
 * in the database when it is long. Tied to the session, for 15 minutes, until the next form
 * of this browser succeeds.
 * @param sent the session cookie, where nobody could tell whether its session is live
 */
export async function keepDraft(
  draft: Draft,
  session: CurrentSession | null,
  sent?: string,
): Promise<string> {
  const bound = session?.tokenHash ?? (await boundOfCookie(sent));
  let sealed = sealValue("draft", { bound, draft }, keptSeconds);
  if (sealed.length > longestCookie && session) {
    const row = await storeLongDraft(session.patientId, draft, keptSeconds);
    if (row !== null) sealed = sealValue("draft", { bound, row, page: draft.page }, keptSeconds);
  }
  return cookieHeader(draftCookieName(), sealed.length > longestCookie ? "" : sealed, keptSeconds);
}

/** The Set-Cookie header that takes a draft away. */
export function droppedDraft(): string {
  return cookieHeader(draftCookieName(), "", 0);
}

/**
 * What was typed into the form of this page before it failed; null when there is nothing.
 * @param page the path of the page that asks, such as "/decide/what"
 * @param known the session of this request, where the page has read it already
 */
export async function loadDraft(page: string, known?: CurrentSession): Promise<Draft | null> {
  const cookie = (await cookies()).get(draftCookieName())?.value;
  if (!cookie) return null;
  const kept = unsealValue("draft", cookie) as {
    bound: string;
    draft?: Draft;
    row?: string;
    page?: string;
  } | null;
  if (kept === null) return null;
  const { session, bound } = known ? { session: known, bound: known.tokenHash } : await loadBound();
  if (kept.bound !== bound) return null;
  if (kept.draft) return kept.draft.page === page ? kept.draft : null;
  if (!session || !kept.row || kept.page !== page) return null;
  return (await loadLongDraft(session.patientId, kept.row)) as Draft | null;
}

/** What a draft of this request is tied to; while the database is away that is told by the cookie. */
async function loadBound(): Promise<{ session: CurrentSession | null; bound: string }> {
  try {
    const session = await loadSession();
    return { session, bound: session?.tokenHash ?? "" };
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    const sent = (await cookies()).get(sessionCookieName())?.value;
    return { session: null, bound: await boundOfCookie(sent) };
  }
}

async function boundOfCookie(sent: string | undefined): Promise<string> {
  const content = await readSessionCookie(sent);
  return content === null ? "" : hashToken(content.token);
}
