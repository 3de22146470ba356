"use client";

import { ErrorPage } from "@/components/ui/error-page";
import { errorPageWords } from "@/lib/i18n/error-page-words";
import "./globals.css";

/** In place of the whole document, when even the layout failed. Faces fall back to the system's. */
export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>{errorPageWords.name}</title>
      </head>
      <body>
        <ErrorPage words={errorPageWords} />
      </body>
    </html>
  );
}
