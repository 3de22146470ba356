// Serves the built pages by the same means as the app: Node's own server, and Next behind it.
import { createServer } from "node:http";

process.env.NODE_ENV = "production";
const { default: next } = await import("next");
const port = Number(process.env.PORT);
const app = next({ dev: false, dir: import.meta.dirname, hostname: "127.0.0.1", port });
await app.prepare();
const handle = app.getRequestHandler();
createServer((req, res) => handle(req, res)).listen(port, "127.0.0.1");
