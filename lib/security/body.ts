/** What a write may weigh, in bytes (S21). */
export const bodyLimit = 64 * 1024;

export type BodyResult =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly status: 400 | 413;
      readonly reason: "too-large" | "not-utf-8" | "cut-off";
    };

/**
 * Reads a body as UTF-8 text, counting while it comes in and stopping at the limit.
 * Never throws: a body that breaks off is "cut-off".
 */
export async function readBody(request: Request, limit: number = bodyLimit): Promise<BodyResult> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) return { ok: false, status: 413, reason: "too-large" };
  if (request.body === null) return { ok: true, text: "" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel().catch(() => undefined);
        return { ok: false, status: 413, reason: "too-large" };
      }
      chunks.push(value);
    }
  } catch {
    return { ok: false, status: 400, reason: "cut-off" };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return { ok: true, text };
  } catch {
    return { ok: false, status: 400, reason: "not-utf-8" };
  }
}
