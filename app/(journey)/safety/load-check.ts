import { cookies, headers } from "next/headers";
import { checkCookieName, readCheck } from "@/app/api/safety/check-cookie";
import { findPatientId, loadFormMark } from "@/lib/auth/guard";
import { loadSafetyWords } from "@/lib/i18n/safety-words";
import { loadWords } from "@/lib/i18n/words";
import { countryFromLanguages, isCountry } from "@/lib/safety/country";
import { loadSaid } from "@/lib/safety/queries";
import { returnName, returnNameFrom } from "@/lib/safety/return-address";
import { type Said, situationOf } from "@/lib/safety/said";
import { isDatabaseAway } from "@/lib/security/app-error";
import { type Draft, loadDraft } from "@/lib/security/draft";

/**
 * All that a page of the check stands on: where the person is in it, the form that failed, the
 * words. The check answers even where the database cannot be reached: a number to call must not
 * wait for it.
 */
export async function loadCheck(page: string, asked?: string | string[]) {
  const jar = await cookies();
  const sent = await headers();
  const check = readCheck(jar.get(checkCookieName())?.value);
  const said = await loadStored();
  const draft = await loadDraft(page);
  const picked = draft && pickedIn(draft);
  const situation = situationOf(
    { ...check, country: picked?.country ?? check.country, who: picked?.who ?? check.who },
    said,
    countryFromLanguages(sent.get("accept-language")),
  );
  const from = draft?.values.to?.[0] ?? asked;
  return {
    situation,
    draft,
    /** Where to go back to, by name: asked for, or where the link was followed from. */
    to: returnName(from) ?? (from === undefined ? returnNameFrom(sent.get("referer")) : null),
    /** What every form of the check carries. */
    mark: await loadFormMark(),
    words: await loadSafetyWords(),
    shell: (await loadWords()).shell,
    common: (await loadWords()).common,
  };
}

async function loadStored(): Promise<Said | null> {
  try {
    const patientId = await findPatientId();
    return patientId === null ? null : await loadSaid(patientId);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return null;
  }
}

/** Who and where as they were chosen in a form that comes again. */
function pickedIn({ values }: Draft) {
  const country = values.country?.[0];
  const who = values.who?.[0];
  return {
    country: isCountry(country) ? country : null,
    who: who === "self" || who === "carer" ? who : null,
  } as const;
}
