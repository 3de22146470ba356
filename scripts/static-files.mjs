// The files of the build: the same for everybody, for ever. Held in memory and compressed once,
// where Next would look each up and compress it anew for every visitor.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".woff2": "font/woff2",
};
const compressible = new Set([".css", ".js"]);

/**
 * What answers for the files of a build; what it does not know goes on to Next.
 * @param {string} root the project's folder
 * @returns {(req: import("node:http").IncomingMessage, res: import("node:http").ServerResponse) => boolean}
 *   true when it has answered
 */
export function staticFiles(root) {
  const folder = path.join(root, ".next", "static");
  const known = new Map();
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  for (const entry of names) {
    const type = types[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const address = `/_next/static/${path.relative(folder, file).split(path.sep).join("/")}`;
    known.set(address, { file, type, plain: null, gzip: null });
  }
  return (req, res) => {
    if (req.method !== "GET" && req.method !== "HEAD") return false;
    const entry = known.get(req.url ?? "");
    if (entry === undefined) return false;
    send(req, res, entry);
    return true;
  };
}

function send(req, res, entry) {
  entry.plain ??= readFileSync(entry.file);
  const isText = compressible.has(path.extname(entry.file));
  const wantsGzip = isText && /\bgzip\b/.test(String(req.headers["accept-encoding"] ?? ""));
  if (wantsGzip) entry.gzip ??= gzipSync(entry.plain, { level: 9 });
  const body = wantsGzip ? entry.gzip : entry.plain;
  res.statusCode = 200;
  res.setHeader("Content-Type", entry.type);
  res.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  if (isText) res.setHeader("Vary", "Accept-Encoding");
  if (wantsGzip) res.setHeader("Content-Encoding", "gzip");
  res.setHeader("Content-Length", body.length);
  res.end(req.method === "HEAD" ? undefined : body);
}
