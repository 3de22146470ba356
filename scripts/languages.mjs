// The language of a request, for what this server says and draws by itself. How it is chosen and its
// words are the app's: instrumentation.ts brings them once Next is there.

/**
 * @param {import("node:http").IncomingMessage} req
 * @returns {import("../lib/i18n/served-language").ServedLanguage | null} null while Next is coming up
 */
export function languageOf(req) {
  const { cookie, "accept-language": wished } = req.headers;
  return globalThis.secondLookLanguage?.(cookie, wished) ?? null;
}

/**
 * Says the language of a document, and by what it was chosen. An interface says its own.
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 */
export function sayLanguage(req, res) {
  if (/^\/(?:api|_next)\//.test(req.url)) return;
  const language = languageOf(req);
  if (language === null) return;
  res.setHeader("Content-Language", language.lang);
  res.appendHeader("Vary", "Accept-Language, Cookie");
}
