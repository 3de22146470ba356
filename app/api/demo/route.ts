import { startGuest } from "@/lib/auth/guest";
import { recordGate, saveAnswers } from "@/lib/decide/commands";
import { shiftedFrom } from "@/lib/demo/days";
import { isDemo } from "@/lib/demo/mode";
import { type DemoPersonId, demoPeople, demoPersonId } from "@/lib/demo/people";
import { loadDemoPeopleWords } from "@/lib/i18n/demo-words";
import { loadToday } from "@/lib/i18n/today";
import { changeEntries } from "@/lib/kept/commands";
import { handleWrite } from "@/lib/security/handle";

const handle = handleWrite<DemoPersonId, "anyone">({
  name: "demo",
  guard: "anyone",
  perAddress: { points: 600, seconds: 600 },
  form: (fields) => {
    const id = demoPersonId(fields.get("person")?.join());
    return id === null
      ? { ok: false, errors: [{ field: "person", reason: "no such person" }] }
      : { ok: true, value: id };
  },
  run: async (id) => {
    const person = demoPeople[id];
    const { cookie, session } = await startGuest({ device: "shared", who: person.who });
    const { patientId } = session;
    await recordGate(patientId, { kind: "checked", lines: [], private: false });
    const changes = Object.entries(person.answers).map(([question, value]) => ({
      question,
      value: closed(value),
      version: 0,
    }));
    await saveAnswers(patientId, { changes });
    const inDays = shiftedFrom(await loadToday("us"));
    const kept = await changeEntries(patientId, person.keeps(inDays, await loadDemoPeopleWords()));
    if (!kept.ok) throw new Error(`what ${id} keeps was not kept: ${kept.reason}`);
    return { ok: true, to: "/home", cookies: [cookie] };
  },
});

/** POST /api/demo: becomes a made-up person, each time a fresh copy. Only in a demonstration. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo())
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return handle(request);
}

/** A list of ticks says no to the rest only when it is closed, as the form does on Continue. */
function closed(value: string | readonly string[]): string | readonly string[] {
  return typeof value === "string" || value.includes("none") ? value : [...value, "that-is-all"];
}
