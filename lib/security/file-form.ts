import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";

export type FileForm =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly mark?: string }
  | { readonly ok: false; readonly reason: "missing" | "too-large" | "cut-off" | "malformed" };

/**
 * Takes the one file out of a form as it comes in, and stops at the limit: no more than the file is
 * ever held. What its sender calls it and says of its type is not looked at. Never throws.
 * The mark of the form comes along.
 * @param field the name of the file's field
 * @param limit what the file may weigh, in bytes
 */
export async function readFileForm(
  request: Request,
  field: string,
  limit: number,
): Promise<FileForm> {
  const type = request.headers.get("content-type") ?? "";
  if (request.body === null) return { ok: false, reason: "malformed" };
  const source = Readable.fromWeb(request.body as WebStream);
  try {
    return await takeFile(source, type, field, limit);
  } catch {
    return { ok: false, reason: "malformed" };
  } finally {
    source.destroy();
  }
}

function takeFile(source: Readable, type: string, field: string, limit: number): Promise<FileForm> {
  return new Promise((resolve, reject) => {
    const busboy = new Busboy({
      headers: { "content-type": type },
      limits: { fileSize: limit, files: 1, fields: 4, fieldSize: 1_024, parts: 6, headerPairs: 20 },
    });
    let chunks: Buffer[] | null = null;
    let size = 0;
    let isWhole = false;
    let mark: string | undefined;
    busboy.on("field", (name, value) => {
      if (name === "mark") mark = String(value);
    });
    busboy.on("file", (name, stream) => {
      if (name !== field) return void stream.resume();
      const taken: Buffer[] = [];
      chunks = taken;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        taken.push(chunk);
      });
      stream.on("limit", () => {
        taken.length = 0;
        resolve({ ok: false, reason: "too-large" });
      });
      stream.on("end", () => {
        isWhole = true;
      });
      stream.on("error", reject);
    });
    busboy.on("error", reject);
    busboy.on("finish", () => {
      if (chunks === null || size === 0) return resolve({ ok: false, reason: "missing" });
      if (!isWhole) return resolve({ ok: false, reason: "cut-off" });
      resolve({ ok: true, bytes: joined(chunks, size), ...(mark !== undefined && { mark }) });
    });
    source.on("error", () => resolve({ ok: false, reason: "cut-off" }));
    source.pipe(busboy);
  });
}

/** In memory of its own, so that it can be handed to another thread whole. */
function joined(chunks: readonly Buffer[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
