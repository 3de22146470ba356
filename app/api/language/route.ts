import { headers } from "next/headers";
import { cookieHeader, type Device } from "@/lib/auth/cookie";
import type { Language } from "@/lib/content/languages";
import { languageCookie, readLanguage } from "@/lib/i18n/choose-language";
import { cameFrom } from "@/lib/security/came-from";
import type { FormFields } from "@/lib/security/form-fields";
import { handleWrite } from "@/lib/security/handle";
import type { Outcome } from "@/lib/security/outcome";

const year = 365 * 24 * 60 * 60;

/**
 * POST /api/language: the language of every page from here on, on this browser; back to the page
 * that asked. It reads and changes nothing of a person, so it works without a session and while the
 * database is away.
 */
export const POST = handleWrite<Language, "anyone">({
  name: "language",
  guard: "anyone",
  perAddress: { points: 600, seconds: 600 },
  leavesDraft: true,
  form: (fields) => {
    const language = languageOf(fields);
    return language === null
      ? { ok: false, errors: [{ field: "language", reason: "no such language" }] }
      : { ok: true, value: language };
  },
  run: (language, { session }) => keep(language, session?.device ?? null),
  whenFailed: async (device, fields) => {
    const language = fields && languageOf(fields);
    return language ? keep(language, device) : { ok: false, status: 503, reason: "away" };
  },
});

function languageOf(fields: FormFields): Language | null {
  const given = fields.get("language") ?? [];
  return fields.size === 1 && given.length === 1 ? readLanguage(given[0]) : null;
}

async function keep(language: Language, device: Device | null): Promise<Outcome> {
  const seconds = device === "shared" ? null : year;
  const cookie = cookieHeader(languageCookie, language, seconds);
  return { ok: true, to: cameFrom((await headers()).get("referer")), cookies: [cookie] };
}
