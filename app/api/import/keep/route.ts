import { dropFound, keepFound } from "@/lib/fhir/commands";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadToday } from "@/lib/i18n/today";
import { loadSituation } from "@/lib/kept/situation-queries";
import { type FormFields, oneField } from "@/lib/security/form-fields";
import { handleWrite } from "@/lib/security/handle";
import type { Outcome, Parsed } from "@/lib/security/outcome";

const page = "/records/import";
const mostPicks = 1_200;

type Ask = { readonly drop: boolean; readonly id: string; readonly picks: readonly number[] };

/** POST /api/import/keep: keeps what is ticked of what was found in a file, or erases it all. */
export const POST = handleWrite<Ask, "patient">({
  name: "import-keep",
  guard: "patient",
  perAddress: { points: 6_000, seconds: 600 },
  perSession: { points: 120, seconds: 600 },
  mostFields: mostPicks,
  form: readAsk,
  formPage: () => page,
  run: async ({ drop, id, picks }, { session }): Promise<Outcome> => {
    const { patientId, actorId } = session;
    if (drop) {
      await dropFound(patientId);
      return { ok: true, to: page };
    }
    const { import: words } = await loadWorkspaceWords();
    const { country } = await loadSituation(patientId);
    const today = await loadToday(country);
    const result = await keepFound(patientId, actorId, id, picks, words, today);
    if (result.ok) return { ok: true, to: page };
    if (result.reason === "gone") {
      return { ok: false, status: 401, reason: "no-session", to: "/ended" };
    }
    const errors = [{ field: "keep", reason: result.reason }];
    return { ok: false, status: 422, reason: "invalid", errors };
  },
});

function readAsk(fields: FormFields): Parsed<Ask> {
  const wrong = (field: string) =>
    ({ ok: false, errors: [{ field, reason: "not-a-choice" }] }) as const;
  const known = ["do", "id", "keep"];
  const stranger = [...fields.keys()].find((name) => !known.includes(name));
  if (stranger !== undefined) return wrong(stranger.slice(0, 64));
  const does = oneField(fields, "do");
  const id = oneField(fields, "id") ?? "";
  if (does !== "keep" && does !== "drop") return wrong("do");
  if (!/^[\w-]{8,64}$/.test(id)) return wrong("id");
  const keep = fields.get("keep") ?? [];
  if (!keep.every((pick) => /^\d{1,4}$/.test(pick))) return wrong("keep");
  return { ok: true, value: { drop: does === "drop", id, picks: keep.map(Number) } };
}
