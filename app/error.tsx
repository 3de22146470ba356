"use client";

import { ErrorPage } from "@/components/ui/error-page";
import { errorPageWords } from "@/lib/i18n/error-page-words";

export default function RouteError() {
  return <ErrorPage words={errorPageWords} />;
}
