"use client";

import { useEffect, useRef } from "react";
import { LanguageForm } from "@/components/ui/language-form";
import { watchLanguage } from "@/components/ui/watch-language";
import type { OtherLanguage } from "@/lib/content/interface-shape";

/** The other languages, on a page that React draws in the browser too. */
export function LanguageChoice({ languages }: { languages: readonly OtherLanguage[] }) {
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (form.current) return watchLanguage(form.current);
  }, []);

  return <LanguageForm ref={form} languages={languages} />;
}
