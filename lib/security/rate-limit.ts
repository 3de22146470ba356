import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** So many in so many seconds, for each key. */
export type Limit = { readonly points: number; readonly seconds: number };

const limiters = new Map<string, RateLimiterMemory>();

/**
 * Counts one request against a limit.
 * @param name of the limit; each counts by itself
 * @param key who is counted: a hash or an address, never kept on disk
 * @returns seconds to wait, or 0 when it may go on
 */
export async function takeTurn(name: string, key: string, limit: Limit): Promise<number> {
  const id = `${name}:${limit.points}:${limit.seconds}`;
  let limiter = limiters.get(id);
  if (!limiter) {
    limiter = new RateLimiterMemory({ points: limit.points, duration: limit.seconds });
    limiters.set(id, limiter);
  }
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}

/**
 * The address that a request is counted under. scripts/server.mjs sets the header itself, from
 * the socket or a named proxy, and takes away what a client sent. IPv6 counts by /64.
 */
export function clientAddress(headers: Headers): string {
  return headers.get("x-client-address") ?? "unknown";
}
