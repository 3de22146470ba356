import { isSecureOrigin } from "./origin";

/**
 * The content security policy of one document (S26).
 * @param nonce random, for this response only
 * @param isDevelopment React's debugging evaluates code and the dev server adds styles
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  const directives = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "manifest-src 'self'",
  ];
  if (isSecureOrigin()) directives.push("upgrade-insecure-requests");
  return directives.join("; ");
}

const publicPages =
  /^\/(?:$|(?:how-it-works|methods|sources|privacy)$|rules(?:\/[\w-]*)?$|(?:api\/questionnaire)$)/;

/**
 * How a response may be kept. Personal pages and every write: not at all. Public pages: by the
 * browser itself, asked for again each time; never by anything shared (S28), for they carry a
 * nonce and the language of the person.
 */
export function cacheControl(pathname: string): string {
  return publicPages.test(pathname) ? "private, no-cache" : "no-store";
}
