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
export function boundPace(req, res, stop) {
  const hasBody =
    req.headers["transfer-encoding"] !== undefined || Number(req.headers["content-length"]) > 0;
  if (!hasBody) return;
  const isFile = isUpload(req);
  let before = req.socket.bytesRead;
  const timer = setInterval(
    () => {
      if (req.complete) return clearInterval(timer);
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
  res.once("close", () => clearInterval(timer));
}
