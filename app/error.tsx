"use client";

import { ErrorPage } from "@/components/ui/error-page";
import { errorPageWords } from "@/lib/content/en/error-pages";

export default function RouteError() {
  return <ErrorPage words={errorPageWords} />;
}
