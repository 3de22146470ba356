import { takeGateFromCookie } from "@/app/api/safety/check-cookie";
import type { Device } from "@/lib/auth/cookie";
import { endSession, startGuest } from "@/lib/auth/guest";
import { endedLeftCookie } from "@/lib/auth/left";
import type { CurrentSession } from "@/lib/auth/session";
import { endedSharedVisitCookie, sharedVisitCookie } from "@/lib/auth/shared-visit";
import { recordGate, saveAnswers } from "@/lib/decide/commands";
import { placeToReturn } from "@/lib/decide/journey";
import { parseAnswer } from "@/lib/decide/schema";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { returnAddress, returnName } from "@/lib/safety/return-address";
import type { FormFields } from "@/lib/security/form-fields";
import { handleWrite } from "@/lib/security/handle";
import type { FieldError, Parsed } from "@/lib/security/outcome";

type Start = {
  readonly device: Device;
  /** Set-up answers that the start page may ask along with it. */
  readonly answers: readonly { question: string; value: string | readonly string[] }[];
  /** The name of the page that the person was on the way to. */
  readonly then: string | null;
};

const setUpQuestions = ["who", "country"];

/**
 * POST /api/start: consent (S36) and whose device it is (S7); then a guest and a session. What was
 * said at the safety check, which the browser carried until now, is kept from here on.
 */
export function POST(request: Request): Promise<Response> {
  const carried = takeGateFromCookie(request);
  const handle = handleWrite<Start, "anyone">({
    name: "start",
    guard: "anyone",
    perAddress: { points: 600, seconds: 600 },
    form: readStart,
    formPage: () => "/start",
    run: async ({ device, answers, then }, { session }) => {
      // Starting again on one's own device goes on with what is there; nothing is left behind.
      if (session?.device === "own") return { ok: true, to: await whereToGoOn(session, then) };
      if (session) await endSession(session);
      const isCarer = answers.some(({ value }) => String(value).startsWith("carer"));
      const guest = await startGuest({ device, who: isCarer ? "carer" : carried.who });
      const { patientId } = guest.session;
      for (const record of carried.records) await recordGate(patientId, record);
      if (answers.length > 0) {
        const changes = answers.map((answer) => ({ ...answer, version: 0 }));
        await saveAnswers(patientId, { changes });
      }
      const to = await whereToGoOn(guest.session, then);
      const visit = device === "shared" ? sharedVisitCookie() : endedSharedVisitCookie();
      return { ok: true, to, cookies: [guest.cookie, carried.cookie, endedLeftCookie(), visit] };
    },
  });
  return handle(request);
}

async function whereToGoOn(session: CurrentSession, then: string | null): Promise<string> {
  if (then !== null) return returnAddress(then);
  return placeToReturn((await loadSheet(session.patientId)).answers);
}

function readStart(fields: FormFields): Parsed<Start> {
  const errors: FieldError[] = [];
  const answers: { question: string; value: string | readonly string[] }[] = [];
  const then = returnName(fields.get("then")?.join());
  for (const [field, values] of fields) {
    if (field === "then") continue;
    if (field === "consent" || field === "device" || values.join("") === "") continue;
    if (!setUpQuestions.includes(field)) {
      errors.push({ field, reason: "no such field" });
      continue;
    }
    const parsed = parseAnswer(field, values.length === 1 ? values[0] : values);
    if (parsed.ok) answers.push({ question: field, value: parsed.value });
    else errors.push(...parsed.errors);
  }
  if (fields.get("consent")?.join() !== "yes") errors.push({ field: "consent", reason: "missing" });
  const device = fields.get("device")?.join();
  if (device !== "own" && device !== "shared") errors.push({ field: "device", reason: "missing" });
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, value: { device: device as Device, answers, then } };
}
