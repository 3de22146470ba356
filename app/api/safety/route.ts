import { endedLeftCookie } from "@/lib/auth/left";
import type { CurrentSession } from "@/lib/auth/session";
import { recordGate } from "@/lib/decide/commands";
import { type Check, checkSteps } from "@/lib/safety/check";
import { countryFromLanguages } from "@/lib/safety/country";
import { type GateEntry, judgeForm } from "@/lib/safety/entries";
import { loadSaid } from "@/lib/safety/queries";
import { returnAddress } from "@/lib/safety/return-address";
import { type Situation, situationOf } from "@/lib/safety/said";
import { type GateForm, parseGateForm } from "@/lib/safety/schema";
import { actAddress, addressAfter, stepAddress } from "@/lib/safety/way";
import type { FormFields } from "@/lib/security/form-fields";
import { handleWrite } from "@/lib/security/handle";
import type { Outcome } from "@/lib/security/outcome";
import { checkCookie, checkOfRequest } from "./check-cookie";

/**
 * POST /api/safety: one form of the safety check. With a session what was said is kept at once,
 * apart from the answers; without one it is carried by the browser, sealed, and nothing is stored.
 */
export function POST(request: Request): Promise<Response> {
  const carried = checkOfRequest(request);
  const wished = countryFromLanguages(request.headers.get("accept-language"));
  const handle = handleWrite<GateForm, "anyone">({
    name: "safety",
    guard: "anyone",
    perAddress: { points: 3_000, seconds: 600 },
    perSession: { points: 600, seconds: 600 },
    // A line that was ticked is told what to do at once, whoever the page was opened for.
    asksAgain: true,
    form: parseGateForm,
    formPage,
    run: async (form, { session }) => {
      const before = session ? await loadSaid(session.patientId) : null;
      const check = { ...carried, ...changesOf(form, situationOf(carried, before, wished)) };
      if (form.intent === "settings") return settingsOutcome(form, check);
      const judged = judgeForm(form);
      if (!judged.ok) return { ok: false, status: 422, reason: "invalid", errors: judged.errors };
      const kept = await keep(check, judged.entries, session);
      const said = session ? await loadSaid(session.patientId) : null;
      const situation = situationOf(kept, said, wished);
      const named = judged.entries.flatMap((entry) => entry.lines);
      const to =
        form.step === "back"
          ? returnAddress(kept.to)
          : addressAfter(situation, form.step === "act" ? "act" : "step", named);
      // Whoever answers here is back, if they had left quickly.
      return { ok: true, to, cookies: [checkCookie(kept), endedLeftCookie()] };
    },
  });
  return handle(request);
}

/** The page that a form came from; what to do now is the page of any other. */
function formPage(fields: FormFields): string {
  const step = fields.get("step")?.[0];
  const known = checkSteps.find((one) => one === step);
  if (known) return stepAddress(known);
  return step === "back" ? "/welcome-back" : actAddress;
}

/**
 * What the form changes of the way through the check. The first step begins it anew. Who and where
 * are sent with each form: they count as picked only where they are not what was shown.
 */
function changesOf(form: GateForm, shown: Situation): Partial<Check> {
  const { done, to, country, who } = shown.check;
  const earlier = form.step === "now" ? [] : done;
  const step = form.intent === "settings" ? undefined : checkSteps.find((one) => one === form.step);
  return {
    done: step ? [...earlier.filter((one) => one !== step), step] : done,
    to: form.to ?? (form.step === "now" ? null : to),
    country: form.country === null || form.country === shown.country ? country : form.country,
    who: form.who === null || form.who === shown.speaker ? who : form.who,
  };
}

/** Who and where changed: the page comes again, with its ticks as they were. */
function settingsOutcome(form: GateForm, check: Check): Outcome {
  if (form.step === "act") return { ok: true, to: actAddress, cookies: [checkCookie(check)] };
  return { ok: false, status: 422, reason: "settings" };
}

/** Keeps what was said, and what was carried until now: with the session, or with the browser. */
async function keep(
  check: Check,
  entries: readonly GateEntry[],
  session: CurrentSession | null,
): Promise<Check> {
  const at = new Date();
  const records = [...check.records, ...entries.map((entry) => ({ ...entry, at }))];
  if (session === null) return { ...check, records };
  for (const record of records) await recordGate(session.patientId, record);
  return { ...check, records: [] };
}
