// The bundler makes plain script of a worker of ours; tests run without one. This lets a thread that
// a test starts load the same TypeScript: `@/` and bare file names resolve, and types are taken off.
import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";

const root = new URL("../../", import.meta.url);

// The hooks run in a thread of their own, which loads this file too.
if (!isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  const isOwn = specifier.startsWith("@/") || /^\.{1,2}\//.test(specifier);
  if (isOwn) {
    const base = specifier.startsWith("@/") ? root : context.parentURL;
    const url = new URL(specifier.replace(/^@\//, "./"), base);
    for (const end of ["", ".ts"]) {
      const file = `${fileURLToPath(url)}${end}`;
      if (file.endsWith(".ts") && existsSync(file)) {
        return { url: pathToFileURL(file).href, format: "module", shortCircuit: true };
      }
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith("file:") || !url.endsWith(".ts")) return next(url, context);
  const { default: ts } = await import("typescript");
  const { outputText } = ts.transpileModule(readFileSync(fileURLToPath(url), "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return { format: "module", source: outputText, shortCircuit: true };
}
