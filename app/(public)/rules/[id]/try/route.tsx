import { drawPage } from "@/app/draw-page";
import { TryScreen } from "@/components/rules/try-screen";
import { MissingPage } from "@/components/ui/missing-page";
import { StaticShell } from "@/components/ui/static-shell";
import { type TrySent, viewTry } from "@/lib/decide/try-rule";
import { contentWordsFor } from "@/lib/i18n/content-words";
import { loadLanguage } from "@/lib/i18n/language";
import { ruleBookWordsFor } from "@/lib/i18n/rule-book-words";
import { rulePageWordsFor } from "@/lib/i18n/rule-page-words";
import { words as wordsIn } from "@/lib/i18n/words";
import { labelOf } from "@/lib/rule-book/rule-list";
import { unsealValue } from "@/lib/security/sealed";

type Context = { params: Promise<{ id: string }> };

/**
 * The rule with made-up answers: those in the address, sealed by POST /api/try-rule, or else those of its
 * first example. Public: it reads no cookie but the language.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const sealed = new URL(request.url).searchParams.get("tried") ?? "";
  const sent = sealed === "" ? null : (unsealValue("try-rule", sealed) as TrySent | null);
  const answers = sent?.rule === id ? sent.answers : null;
  const language = await loadLanguage();
  const { shell, notFound } = wordsIn(language);
  const content = contentWordsFor(language);
  const view = viewTry(id, answers && ((name) => answers[name] ?? []), content);
  if (view === null) {
    const missing = (
      <StaticShell words={shell}>
        <MissingPage words={notFound} />
      </StaticShell>
    );
    return drawPage(request, language, notFound.title, missing, 404);
  }
  const words = ruleBookWordsFor(language).tryIt;
  const body = (
    <StaticShell words={shell}>
      <TryScreen
        {...view}
        name={rulePageWordsFor(language).name(labelOf(id))}
        wasSent={answers !== null}
        or={content.decide.aloneOr}
        words={words}
      />
    </StaticShell>
  );
  const status = view.result === null ? 422 : 200;
  return drawPage(request, language, words.title(labelOf(id)), body, status);
}
