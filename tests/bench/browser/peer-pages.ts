import { createServer } from "node:http";
import { join } from "node:path";
import { peersFolder, requirePeer } from "../peer";
import type { Running } from "../servers";

/** A question as our own page shows it. */
export type ShownQuestion = {
  readonly id: string;
  readonly kind: "one" | "many";
  readonly legend: string;
  readonly rows: readonly { readonly value: string; readonly label: string }[];
};

type Loader = { contents: string; loader: string };
type Builder = {
  onResolve: (on: object, give: () => { path: string; namespace: string }) => void;
  onLoad: (on: object, give: () => Loader) => void;
};
type Esbuild = {
  build: (options: object) => Promise<{ outputFiles: { path: string; contents: Uint8Array }[] }>;
};

/** A page of each name in the peers' folder, built around the same questions, on a static server. */
export async function servePeerPages(
  names: readonly string[],
  questions: readonly ShownQuestion[],
): Promise<Running> {
  const files = new Map<string, { type: string; body: Uint8Array | string }>();
  for (const name of names) {
    const built = await build(join(peersFolder, `pages/${name}.jsx`), questions);
    for (const { path, contents } of built) {
      const isStyle = path.endsWith(".css");
      const type = isStyle ? "text/css" : "text/javascript";
      files.set(`/${name}.${isStyle ? "css" : "js"}`, { type, body: contents });
    }
    const style = files.has(`/${name}.css`) ? `<link rel="stylesheet" href="/${name}.css">` : "";
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>${style}</head><body><div id="root"></div><script src="/${name}.js"></script></body></html>`;
    files.set(`/${name}`, { type: "text/html; charset=utf-8", body });
  }
  const server = createServer((req, res) => {
    const file = files.get(req.url ?? "");
    res.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain" });
    res.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function build(entry: string, questions: readonly ShownQuestion[]) {
  const esbuild = requirePeer<Esbuild>("esbuild");
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: "/",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    plugins: [
      {
        name: "questions",
        setup: (builder: Builder) => {
          const namespace = "questions";
          builder.onResolve({ filter: /^bench:questions$/ }, () => ({
            path: "questions",
            namespace,
          }));
          builder.onLoad({ filter: /.*/, namespace }, () => ({
            contents: JSON.stringify(questions),
            loader: "json",
          }));
        },
      },
    ],
  });
  return outputFiles;
}
