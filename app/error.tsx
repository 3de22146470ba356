"use client";

import { ErrorPage } from "@/components/ui/error-page";
import { shownLanguage } from "@/components/ui/shown-language";
import { errorPageLanguages, errorPageWords } from "@/lib/i18n/error-page-words";

/** In place of a page that failed in the browser. */
export default function RouteError() {
  const language = shownLanguage();
  return <ErrorPage words={errorPageWords(language)} languages={errorPageLanguages(language)} />;
}
