// What a person sees of a page that failed. A page cannot choose its status, and Next draws the
// page for a fault only in a browser with script: both are put right here.
import { errorPage } from "./error-page.mjs";
import { languageOf } from "./languages.mjs";

// Requests whose page could not reach the database, by id; instrumentation.ts writes them.
const away = new Set();
globalThis.secondLookAway = away;
let count = 0;

/**
 * Watches over the response to one request. Where the database was away a 500 becomes a 503, worth
 * a retry; a document is answered with the page for a fault.
 * @param {import("node:http").IncomingMessage} req
 * @param {import("node:http").ServerResponse} res
 * @param {string | null} nonce of the response's policy; null leaves every page as it is
 */
export function watchForFault(req, res, nonce) {
  count = (count + 1) % Number.MAX_SAFE_INTEGER;
  const id = String(count);
  req.headers["x-request-id"] = id;
  const { write, end, writeHead } = res;
  let hasStoodIn = false;
  res.writeHead = function writeHeadOrStandIn(status, ...rest) {
    if (hasStoodIn) return this;
    if (status < 500) return writeHead.call(this, status, ...rest);
    const isAway = away.delete(id);
    if (isAway) this.setHeader("Retry-After", "5");
    const told = isAway && status === 500 ? 503 : status;
    const page = pageFor(req, nonce);
    if (page === null) return writeHead.call(this, told, ...rest);
    hasStoodIn = true;
    prepare(this, page);
    writeHead.call(this, told);
    return end.call(this, page);
  };
  // What Next still sends of its own page goes nowhere; whoever waits for it is told it went.
  const orSwallow = (send, swallowed) =>
    function sendOrSwallow(...args) {
      if (!this.headersSent && this.statusCode >= 500) this.writeHead(this.statusCode);
      if (!hasStoodIn) return send.apply(this, args);
      const done = args.findLast((one) => typeof one === "function");
      if (done) process.nextTick(done);
      return swallowed;
    };
  res.write = orSwallow(write, true);
  res.end = orSwallow(end, res);
  res.once("close", () => away.delete(id));
}

/**
 * Answers a request for a document with the page for a fault.
 * @returns {boolean} false where nobody would look at it, or its words are not there yet
 */
export function answerWithFault(req, res, status, nonce) {
  const page = pageFor(req, nonce);
  if (page === null) return false;
  res.statusCode = status;
  prepare(res, page);
  res.end(page);
  return true;
}

function pageFor(req, nonce) {
  const isForDocument = ["GET", "HEAD"].includes(req.method) && !/^\/(?:api|_next)\//.test(req.url);
  const language = isForDocument && nonce ? languageOf(req) : null;
  return language && errorPage(language, nonce);
}

function prepare(res, page) {
  for (const name of ["Content-Encoding", "Transfer-Encoding", "ETag", "Link"]) {
    res.removeHeader(name);
  }
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  res.setHeader("Content-Length", Buffer.byteLength(page));
}
