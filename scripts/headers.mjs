// The headers of responses. They are set here and not in Next's proxy file, which would run a
// second request through Next for each page: see docs/decisions.
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";

const devices =
  "accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope hid idle-detection magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking";

/** What every response carries, refusals and files too (S27). */
export const baseHeaders = [
  ["X-Content-Type-Options", "nosniff"],
  // Under no-referrer a plain form would post `Origin: null` and be refused.
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["X-Frame-Options", "DENY"],
  [
    "Permissions-Policy",
    devices
      .split(" ")
      .map((device) => `${device}=()`)
      .join(", "),
  ],
];

/** For what is no document: nothing in it may run or be framed. */
export const closedPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A new nonce: 128 random bits in base64. */
export function createNonce() {
  return randomBytes(16).toString("base64");
}

/**
 * The content security policy of one document (S26).
 * @param {string} nonce for this response only
 * @param {{ dev?: boolean, secure?: boolean }} [options] React's debugging evaluates code and the
 *   development server adds styles; `secure` where people use HTTPS
 */
export function contentSecurityPolicy(nonce, { dev = false, secure = false } = {}) {
  const directives = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "manifest-src 'self'",
  ];
  if (secure) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

const publicPages =
  /^\/(?:$|(?:how-it-works|methods|sources|privacy|ended)$|rules(?:\/[\w-]*)?$|api\/questionnaire$)/;

/**
 * How a response may be kept. Personal pages and every write: not at all. Public pages: by the
 * browser itself, asked for again each time; never by anything shared (S28), for they carry a
 * nonce and the language of the person.
 * @param {string} pathname
 */
export function cacheControl(pathname) {
  return publicPages.test(pathname) ? "private, no-cache" : "no-store";
}

// A missing file is answered with the page for a missing page, which has a document's headers.
const publicFiles = new Set(readdirSync(new URL("../public", import.meta.url)));

/** Whether a path is a file that is the same for everybody: it keeps the caching Next gives it. */
export function isStaticFile(pathname) {
  if (pathname.startsWith("/_next/static/")) return !/\/\.|%2e|\/$/i.test(pathname);
  return publicFiles.has(pathname.slice(1));
}
