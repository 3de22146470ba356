// How much of a body comes in, and how slowly it may (S21). One address takes a file; every other
// request is small and quick.

/** What a request may weigh, in bytes. */
export const bodyLimit = 64 * 1024;
/** A file of 20 MB and what a form puts around it. */
export const uploadLimit = 20 * 1024 * 1024 + bodyLimit;
/** A body has this long to come in; a file as long as it keeps coming, up to `uploadMs`. */
const bodyMs = 20_000;
export const uploadMs = 600_000;
const leastOfAFile = 64 * 1024;
const paceMs = 15_000;
// Each holds up to 20 MB while it comes in.
const mostUploads = 4;
const mostOfOneAddress = 2;

/** What of a file that is too large is still read, so that a browser hears the answer. */
const mostDrained = 200 * 1024 * 1024;

/** Whether a request brings a file. */
export function isUpload(req) {
  return req.method === "POST" && req.url.split("?")[0] === "/api/import";
}

/** What this request may weigh, in bytes. */
export function limitOf(req) {
  return isUpload(req) ? uploadLimit : bodyLimit;
}

/** Keeps count of the files that are coming in. */
export function createUploadRoom() {
  const coming = new Map();
  let all = 0;
  return {
    /** Whether there is room for one more from this address; it is given back when `res` closes. */
    enter(address, res) {
      const own = coming.get(address) ?? 0;
      if (all >= mostUploads || own >= mostOfOneAddress) return false;
      all += 1;
      coming.set(address, own + 1);
      res.once("close", () => {
        all -= 1;
        const left = (coming.get(address) ?? 1) - 1;
        if (left > 0) coming.set(address, left);
        else coming.delete(address);
      });
      return true;
    },
  };
}

/**
 * Whether a file that is refused for its size came from a plain form: its sender is looking at the
 * page, and a browser that is cut off while it sends shows a fault of its own instead of ours.
 */
export function isPlainUpload(req) {
  const { accept = "", "content-length": length } = req.headers;
  return isUpload(req) && accept.includes("text/html") && Number(length) <= mostDrained;
}

/** Lets a body go by unread and unkept, then sends its sender to the page that says why. */
export function sendBack(req, res, page) {
  boundPace(req, () => req.destroy());
  req.on("error", () => undefined);
  req.on("end", () => {
    res.writeHead(303, { Location: page, "Cache-Control": "no-store" });
    res.end();
  });
  req.resume();
}

/** Counts a body that does not say its length, and calls `stop` at the limit. */
export function boundSize(req, stop) {
  if (req.headers["transfer-encoding"] === undefined) return;
  const limit = limitOf(req);
  let size = 0;
  const push = req.push;
  req.push = function boundedPush(chunk, encoding) {
    size += chunk?.length ?? 0;
    if (size <= limit) return push.call(this, chunk, encoding);
    stop();
    return false;
  };
}

/** Calls `stop` for a body that comes in a drop at a time. */
export function boundPace(req, stop) {
  const hasBody =
    req.headers["transfer-encoding"] !== undefined || Number(req.headers["content-length"]) > 0;
  if (!hasBody) return;
  const isFile = isUpload(req);
  let before = req.socket.bytesRead;
  const timer = setInterval(
    () => {
      if (req.complete || req.destroyed) return clearInterval(timer);
      const now = req.socket.bytesRead;
      if (isFile && now - before >= leastOfAFile) {
        before = now;
        return;
      }
      clearInterval(timer);
      stop();
    },
    isFile ? paceMs : bodyMs,
  );
  timer.unref();
  // Not when the answer is out: what is left of a body must not hold the connection either.
  req.once("close", () => clearInterval(timer));
}
