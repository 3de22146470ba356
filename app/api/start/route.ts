import type { Device } from "@/lib/auth/cookie";
import { endSession, startGuest } from "@/lib/auth/guest";
import type { CurrentSession } from "@/lib/auth/session";
import { saveAnswers } from "@/lib/decide/commands";
import { placeToGoOn } from "@/lib/decide/journey";
import { loadSheet } from "@/lib/decide/queries";
import { parseAnswer } from "@/lib/decide/schema";
import type { FormFields } from "@/lib/security/form-fields";
import { handleWrite } from "@/lib/security/handle";
import type { FieldError, Parsed } from "@/lib/security/outcome";

type Start = {
  readonly device: Device;
  /** Set-up answers that the start page may ask along with it. */
  readonly answers: readonly { question: string; value: string | readonly string[] }[];
};

const setUpQuestions = ["who", "country"];

/** POST /api/start: consent (S36) and whose device it is (S7); then a guest and a session. */
export const POST = handleWrite<Start, "anyone">({
  name: "start",
  guard: "anyone",
  perAddress: { points: 600, seconds: 600 },
  form: readStart,
  formPage: () => "/start",
  run: async ({ device, answers }, { session }) => {
    // Starting again on one's own device goes on with what is there; nothing is left behind.
    if (session?.device === "own") return { ok: true, to: await whereToGoOn(session) };
    if (session) await endSession(session);
    const role = answers.some(({ value }) => String(value).startsWith("carer")) ? "carer" : "self";
    const guest = await startGuest({ device, who: role });
    if (answers.length > 0) {
      const changes = answers.map((answer) => ({ ...answer, version: 0 }));
      await saveAnswers(guest.session.patientId, { changes });
    }
    return { ok: true, to: await whereToGoOn(guest.session), cookies: [guest.cookie] };
  },
});

async function whereToGoOn(session: CurrentSession): Promise<string> {
  return placeToGoOn((await loadSheet(session.patientId)).answers);
}

function readStart(fields: FormFields): Parsed<Start> {
  const errors: FieldError[] = [];
  const answers: { question: string; value: string | readonly string[] }[] = [];
  for (const [field, values] of fields) {
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
  return { ok: true, value: { device: device as Device, answers } };
}
