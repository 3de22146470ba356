import { randomBytes } from "node:crypto";

/**
 * Writes one line about a fault to the log: a code, the kind of error and where in the code it
 * happened. Never its message, which may quote what a person wrote (S38).
 * @returns an id that stands in the log and may be shown
 */
export function logFault(code: string, error: unknown): string {
  const id = randomBytes(6).toString("hex");
  const line = { at: new Date().toISOString(), level: "error", code, id, ...describeFault(error) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
  return id;
}

function describeFault(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const code = (error as { code?: unknown }).code;
  return {
    kind: error.name,
    errorCode: typeof code === "string" && /^[A-Za-z0-9_-]{1,40}$/.test(code) ? code : undefined,
    where: frames.slice(0, 5).map((line) => line.trim()),
  };
}
