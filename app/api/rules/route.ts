import { preferredLanguage } from "@/lib/i18n/choose-language";
import { contentWordsFor } from "@/lib/i18n/content-words";
import { publicRules } from "@/lib/rule-book/public-rules";

/** GET /api/rules: every rule in force, as data and in words. The same for everyone. */
export function GET(request: Request): Response {
  const language = preferredLanguage(request.headers.get("accept-language"));
  return new Response(JSON.stringify(publicRules(contentWordsFor(language))), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-language": language,
      vary: "accept-language",
      // Nothing personal in it, but it changes with the rule set: kept, and asked for again.
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    },
  });
}
