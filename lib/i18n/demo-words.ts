import type { DemoWords } from "@/lib/content/demo-shape";
import { demoWords } from "@/lib/content/en/demo";
import { type Language, loadLanguage } from "@/lib/i18n/language";

const byLanguage: Record<Language, DemoWords> = { en: demoWords };

/** The words of the demonstration for this request's language. */
export const loadDemoWords = async (): Promise<DemoWords> => byLanguage[await loadLanguage()];
