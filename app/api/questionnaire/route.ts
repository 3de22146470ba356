import { writeQuestionnaire } from "@/lib/fhir/questionnaire";
import { preferredLanguage } from "@/lib/i18n/choose-language";

/** GET /api/questionnaire: the whole form as a FHIR R4 Questionnaire. The same for everyone. */
export function GET(request: Request): Response {
  const language = preferredLanguage(request.headers.get("accept-language"));
  return new Response(JSON.stringify(writeQuestionnaire(language)), {
    headers: {
      "content-type": "application/fhir+json; charset=utf-8",
      "content-language": language,
      vary: "accept-language",
      // Nothing personal in it, but it changes with the rule set: kept, and asked for again.
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    },
  });
}
