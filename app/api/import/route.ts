import { readAndHold } from "@/lib/fhir/commands";
import { importFileLimit } from "@/lib/fhir/import/read-file";
import { loadToday } from "@/lib/i18n/today";
import { loadSituation } from "@/lib/kept/situation-queries";
import { handleFile } from "@/lib/security/handle-file";

const page = "/records/import";

/** POST /api/import: a file from a portal. What is in it waits for an hour; nothing is kept yet. */
export const POST = handleFile({
  name: "import",
  perAddress: { points: 240, seconds: 600 },
  perSession: { points: 20, seconds: 600 },
  field: "file",
  limit: importFileLimit,
  page,
  run: async (bytes, { patientId }) => {
    const { country } = await loadSituation(patientId);
    const result = await readAndHold(patientId, bytes, await loadToday(country));
    if (result.ok) return { ok: true, to: page, json: { ok: true, to: page } };
    if (result.reason === "gone") {
      return { ok: false, status: 401, reason: "no-session", to: "/ended" };
    }
    const status = result.reason === "busy" ? 503 : result.reason === "too-large" ? 413 : 422;
    const errors = [{ field: "file", reason: result.reason }];
    return { ok: false, status, reason: "invalid", errors };
  },
});
