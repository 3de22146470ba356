// What goes no further than the server in front of Next.
import { isIP } from "node:net";
import { limitOf } from "./body-bounds.mjs";

const methods = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/**
 * The status of a request that goes no further; 0 for one that does.
 * @param {import("node:http").IncomingMessage} req
 * @param {boolean} dev
 */
export function refusal(req, dev) {
  if (!methods.has(req.method)) return 405;
  // A full address or `*` in place of a path would be trusted as the host of a redirect (S23).
  if (!req.url.startsWith("/") || !isDecodable(req.url)) return 400;
  const pathname = req.url.split("?")[0];
  // Nothing here resizes pictures (S25).
  if (/^\/_next\/image\b/.test(req.url)) return 404;
  // Every page is loaded whole: its parts are at no address of their own (S50).
  if (!dev && pathname.endsWith(".rsc")) return 404;
  // No page acts, by an id of a build or without one (S20): every write is at /api.
  if (req.headers["next-action"] !== undefined) return 400;
  if (!dev && req.method === "POST" && !pathname.startsWith("/api/")) return 405;
  if (Number(req.headers["content-length"] ?? 0) > limitOf(req)) return 413;
  return 0;
}

function isDecodable(url) {
  try {
    decodeURIComponent(url.split("?")[0]);
    return true;
  } catch {
    return false;
  }
}

// What a proxy or Next itself says to Next, and what asks for a part of a page instead of the page.
const inward = /^x-(?:forwarded-(?:host|proto)|(?:middleware|invoke|matched|now|prerender)-.+)$/;
const transport = /^(?:rsc|next-.+|x-next(?:js)?-.+)$/;

/**
 * Takes away the headers that no client of ours sends. In production nothing asks for a page but
 * a browser that loads it whole, so every other transport is the page itself (S50).
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {boolean} dev the development server speaks of the parts of a page
 */
export function dropInwardHeaders(headers, dev) {
  for (const name of Object.keys(headers)) {
    if (inward.test(name) || (!dev && transport.test(name))) delete headers[name];
  }
}

/** One household has a whole /64, and so has one attacker: it counts as one. */
export function addressKey(address) {
  if (isIP(address) !== 6) return address || "unknown";
  const [head, tail = ""] = address.toLowerCase().split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === "" ? [] : tail.split(":");
  const fill = address.includes("::") ? 8 - front.length - back.length : 0;
  const groups = [...front, ...Array(Math.max(0, fill)).fill("0"), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
