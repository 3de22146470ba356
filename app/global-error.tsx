"use client";

import { ErrorPage } from "@/components/ui/error-page";
import { shownLanguage } from "@/components/ui/shown-language";
import { errorPageLanguages, errorPageWords } from "@/lib/i18n/error-page-words";
import "./globals.css";

/** In place of the whole document, when even the layout failed. Faces fall back to the system's. */
export default function GlobalError() {
  const language = shownLanguage();
  const words = errorPageWords(language);
  return (
    <html lang={language}>
      <head>
        <title>{words.name}</title>
      </head>
      <body>
        <ErrorPage words={words} languages={errorPageLanguages(language)} />
      </body>
    </html>
  );
}
