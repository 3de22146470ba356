import { everyWordOf } from "@/lib/content/every-word";
import type { AllWorkspaceWords } from "@/lib/content/every-word-shape";
import type { Language } from "@/lib/content/languages";
import { loadLanguage } from "@/lib/i18n/language";

/** The words of the workspace in one language. */
export const workspaceWordsFor = (language: Language): AllWorkspaceWords =>
  everyWordOf(language).workspace;

/** The words of the workspace for this request's language. */
export const loadWorkspaceWords = async (): Promise<AllWorkspaceWords> =>
  workspaceWordsFor(await loadLanguage());
