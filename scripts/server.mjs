// The thin server around Next: what Next does not do. Bounds on slow and large requests,
// shedding of load, headers on every response, the client's address, a clean end.
import { createServer } from "node:http";
import { BlockList, isIP } from "node:net";
import {
  boundPace,
  boundSize,
  createUploadRoom,
  isPlainUpload,
  isUpload,
  sendBack,
  uploadMs,
} from "./body-bounds.mjs";
import { answerWithFault, watchForFault } from "./faults.mjs";
import {
  baseHeaders,
  cacheControl,
  closedPolicy,
  contentSecurityPolicy,
  createNonce,
  isStaticFile,
} from "./headers.mjs";
import { sayLanguage } from "./languages.mjs";
import { migrate } from "./migrate.mjs";
import { offerBuiltParts, offerFreshParts } from "./own-pages.mjs";
import { addressKey, dropInwardHeaders, refusal } from "./refusals.mjs";
import { root, settleOrExit } from "./settings.mjs";
import { staticFiles } from "./static-files.mjs";

const mostInFlight = 200;
const drainMs = 9_000;

/**
 * Settles the settings, migrates, starts Next and serves.
 * @param {{ dev: boolean }} options
 * @returns {Promise<{ close: () => Promise<void>, url: string }>}
 */
export async function startServer({ dev }) {
  // What is written from here on, the database above all, is for this user alone.
  process.umask(0o077);
  Object.assign(process.env, settleOrExit({ ...process.env }));
  // React and Next have a development build and a production build, and nothing else.
  process.env.NODE_ENV = dev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const host = process.env.HOST;
  const front = createFront(dev);
  // Taking the port comes first: it is quick, and a second server must not migrate in vain.
  await listen(front.server, Number(process.env.PORT), host);
  const { address, port } = front.server.address();
  process.env.PORT = String(port);

  const applied = await migrate(process.env.DATABASE_URL);
  if (applied.length > 0)
    console.log(`Database brought up to date (${applied.length} migrations).`);
  const { default: next } = await import("next");
  const app = next({ dev, dir: root, hostname: host, port, quiet: !dev });
  await app.prepare();
  const itself = `http://${reachable(address)}:${port}`;
  front.open(app, dev ? offerFreshParts(itself) : staticFiles(root));
  if (!dev) await offerBuiltParts(itself);

  const name = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  const url = process.env.APP_ORIGIN || `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
  console.log(`Second Look is ready: ${url}`);
  const close = async () => {
    await front.drain();
    await app.close();
  };
  return { close, url };
}

/** Where a server that listens at this address can be asked from the same machine. */
function reachable(address) {
  if (address === "0.0.0.0") return "127.0.0.1";
  if (address === "::") return "[::1]";
  return address.includes(":") ? `[${address}]` : address;
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE") {
        console.error(`Second Look did not start: port ${port} is taken by another program.`);
        console.error(`  Stop that program, or choose another port:  PORT=${port + 1} npm start`);
        process.exit(1);
      }
      reject(error);
    });
    server.listen(port, host, resolve);
  });
}

/** The HTTP server, in front of Next. Until `open` it answers 503, so that a probe knows it is coming. */
export function createFront(dev = false) {
  let handle = null;
  let answerFile = () => false;
  let upgrade = null;
  let inFlight = 0;
  let draining = false;
  const uploads = createUploadRoom();
  const proxies = trustedProxies(process.env.TRUSTED_PROXIES ?? "");

  const server = createServer((req, res) => {
    const nonce = setHeaders(req, res, dev);
    const refused = refusal(req, dev);
    if (refused === 413 && isPlainUpload(req)) {
      return sendBack(req, res, "/records/import?fault=too-large");
    }
    if (refused) return end(req, res, refused);
    if (draining) res.setHeader("Connection", "close");
    const isFull = handle === null || inFlight >= mostInFlight;
    if (!isFull && answerFile(req, res)) return;
    cleanHeaders(req, proxies, dev);
    sayLanguage(req, res);
    const hasRoom = () => !isUpload(req) || uploads.enter(req.headers["x-client-address"], res);
    if (isFull || !hasRoom()) {
      res.setHeader("Retry-After", "2");
      if (!answerWithFault(req, res, 503, nonce)) end(req, res, 503);
      return;
    }
    boundSize(req, () => breakOff(req, res, 413));
    boundPace(req, () => breakOff(req, res, 408));
    watchForFault(req, res, dev ? null : nonce);
    inFlight += 1;
    res.once("close", () => {
      inFlight -= 1;
    });
    handle(req, res).catch(() => {
      if (!res.headersSent) end(req, res, 500);
      else res.destroy();
    });
  });

  // A request that comes in a drop at a time holds a socket, and no more than this. What a body may
  // take is told apart in body-bounds.mjs: Node has one bound for all.
  server.headersTimeout = 10_000;
  server.requestTimeout = uploadMs;
  server.keepAliveTimeout = 10_000;
  server.connectionsCheckingInterval = 1_000;
  server.maxConnections = 2_000;
  server.on("upgrade", (req, socket, head) => {
    // Only the development server speaks anything but HTTP.
    if (upgrade) upgrade(req, socket, head);
    else socket.destroy();
  });
  server.on("clientError", (error, socket) => {
    // Ended alone, the socket would stay for as long as its other end likes.
    if (!socket.writable) return socket.destroy();
    socket.end(faultLines(error.code), () => socket.destroy());
  });

  return {
    server,
    open(app, answer = () => false) {
      handle = app.getRequestHandler();
      answerFile = answer;
      upgrade = dev ? app.getUpgradeHandler() : null;
    },
    async drain() {
      draining = true;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const late = new Promise((resolve) => setTimeout(resolve, drainMs).unref());
      await Promise.race([closed, late]);
      server.closeAllConnections();
    },
  };
}

const faults = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

/** The answer to what is no request: nothing of it is given back. */
function faultLines(code) {
  const headers = [
    ...baseHeaders,
    ["Content-Security-Policy", closedPolicy],
    ["Cache-Control", "no-store"],
    ["Content-Length", "0"],
    ["Connection", "close"],
  ];
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return `HTTP/1.1 ${faults[code] ?? "400 Bad Request"}\r\n${lines}\r\n`;
}

function end(req, res, status) {
  res.statusCode = status;
  res.setHeader("Cache-Control", "no-store");
  res.setHeader("Content-Type", "text/plain; charset=utf-8");
  // What is left of a body is not read, so the connection cannot be used again.
  if (req.headers["content-length"] || req.headers["transfer-encoding"]) {
    res.setHeader("Connection", "close");
  }
  res.end(`${status}\n`);
}

/**
 * Headers of the response, and of the request where Next looks for the nonce of its own scripts.
 * They say how a response may be used, never who may see it. Out: the nonce; none for a file.
 */
function setHeaders(req, res, dev) {
  for (const [name, value] of baseHeaders) res.setHeader(name, value);
  const secure = (process.env.APP_ORIGIN ?? "").startsWith("https:");
  if (secure) {
    res.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
  delete req.headers["content-security-policy-report-only"];
  const pathname = req.url.split("?")[0];
  if (isStaticFile(pathname)) {
    res.setHeader("Content-Security-Policy", closedPolicy);
    return null;
  }
  const nonce = createNonce();
  const policy = contentSecurityPolicy(nonce, { dev, secure });
  req.headers["content-security-policy"] = policy;
  res.setHeader("Content-Security-Policy", policy);
  res.setHeader("Cache-Control", cacheControl(pathname));
  return nonce;
}

/** Answers a body that goes past its bounds, and lets nobody take it for a whole one. */
function breakOff(req, res, status) {
  if (!res.headersSent) end(req, res, status);
  // Only after the answer is out, and never as if the body had ended well.
  setImmediate(() => req.destroy());
}

/** Takes away what only this server may say, and says it. */
function cleanHeaders(req, proxies, dev) {
  dropInwardHeaders(req.headers, dev);
  req.headers["x-client-address"] = addressKey(clientAddress(req, proxies));
  delete req.headers["x-forwarded-for"];
}

/** The address of the client: the socket's, or what a named proxy says it was (S51). */
function clientAddress(req, proxies) {
  let address = plainAddress(req.socket.remoteAddress ?? "");
  const said = String(req.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim());
  while (isTrusted(proxies, address) && said.length > 0) {
    const before = plainAddress(said.pop());
    if (!isIP(before)) break;
    address = before;
  }
  return address;
}

function plainAddress(address) {
  return address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
}

function isTrusted(proxies, address) {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 6 ? "ipv6" : "ipv4");
}

function trustedProxies(list) {
  const proxies = new BlockList();
  for (const entry of list
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [address, bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits) proxies.addSubnet(address, Number(bits), family);
    else proxies.addAddress(address, family);
  }
  return proxies;
}
