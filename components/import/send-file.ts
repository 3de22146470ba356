/** What became of a file: read, with where to go on; or not, and why. */
export type SentFile =
  | { readonly ok: true; readonly to: string }
  | { readonly ok: false; readonly fault: string };

// A slow line is given time by the server too; then whoever waits is told.
const patience = 11 * 60_000;

/** Sends a file, with whose page it is sent from, and tells how much of it is on its way. Never throws. */
export function sendFile(
  file: File,
  mark: string,
  onProgress: (percent: number) => void,
): Promise<SentFile> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/import");
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("form-mark", mark);
    request.timeout = patience;
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(Math.floor((100 * loaded) / total));
    };
    request.upload.onload = () => onProgress(100);
    request.onload = () => resolve(readAnswer(request));
    const lose = () => resolve({ ok: false, fault: "lost" });
    request.onerror = lose;
    request.ontimeout = lose;
    const body = new FormData();
    body.append("file", file);
    request.send(body);
  });
}

function readAnswer({ status, responseText }: XMLHttpRequest): SentFile {
  if (status === 401) return { ok: true, to: "/ended" };
  if (status === 409) return { ok: true, to: "/not-saved" };
  if (status === 413) return { ok: false, fault: "too-large" };
  if (status === 429) return { ok: false, fault: "busy" };
  try {
    const answer = JSON.parse(responseText) as { to?: string; fields?: { reason?: string }[] };
    if (status === 200 && answer.to) return { ok: true, to: answer.to };
    const fault = answer.fields?.[0]?.reason;
    return { ok: false, fault: fault ?? (status === 503 ? "away" : "lost") };
  } catch {
    return { ok: false, fault: status === 503 ? "busy" : "lost" };
  }
}
