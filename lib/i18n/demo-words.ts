import type { DemoPeopleWords } from "@/lib/content/demo-people-shape";
import type { DemoWords } from "@/lib/content/demo-shape";
import { everyWordOf } from "@/lib/content/every-word";
import { loadLanguage } from "@/lib/i18n/language";

/** The words of the demonstration for this request's language. */
export const loadDemoWords = async (): Promise<DemoWords> => everyWordOf(await loadLanguage()).demo;

/** What its made-up people have typed, in this request's language. */
export const loadDemoPeopleWords = async (): Promise<DemoPeopleWords> =>
  everyWordOf(await loadLanguage()).demoPeople;
