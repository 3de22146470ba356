import { errorPageWords as en } from "@/lib/content/en/error-pages";
import type { ErrorPageWords } from "@/lib/content/interface-shape";

/**
 * The words of the page that stands in for one that failed. Apart from the other words, for every
 * page carries them to the browser; in English, for there the language of the request is not known.
 */
export const errorPageWords: ErrorPageWords = en;
