import { redirect } from "next/navigation";
import { drawPage } from "@/app/draw-page";
import { QuestionScreen } from "@/components/decide/question-screen";
import { MissingPage } from "@/components/ui/missing-page";
import { StaticShell } from "@/components/ui/static-shell";
import { requireSession } from "@/lib/auth/guard";
import { findPage } from "@/lib/decide/journey";
import { readPageDraft } from "@/lib/decide/page-draft";
import { viewPage } from "@/lib/decide/page-view";
import { isReturn, pagePath } from "@/lib/decide/return-place";
import { contentWordsFor } from "@/lib/i18n/content-words";
import { loadLanguage } from "@/lib/i18n/language";
import { words as wordsIn } from "@/lib/i18n/words";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { requireSafe } from "@/lib/safety/queries";
import { loadDraft } from "@/lib/security/draft";
import { formMark } from "@/lib/security/form-mark";

type Context = { params: Promise<{ page: string }> };

/** A question page, drawn here and not by Next: see docs/decisions. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { page: id } = await params;
  const session = await requireSession();
  const saved = await loadSheet(session.patientId);
  await requireSafe(saved, session.returnedAt !== null, "questions", id);
  const language = await loadLanguage();
  const { shell, notFound } = wordsIn(language);
  const page = findPage(saved.answers, id);
  if (page === "unknown") {
    const body = (
      <StaticShell words={shell}>
        <MissingPage words={notFound} />
      </StaticShell>
    );
    return drawPage(request, language, notFound.title, body, 404);
  }
  if (page === "closed") redirect("/decide");

  const words = contentWordsFor(language);
  const { decide } = words;
  const [given, ...more] = new URL(request.url).searchParams.getAll("from");
  const draft = readPageDraft(await loadDraft(pagePath(id, null), session), page.questions);
  const view = viewPage(page, saved, draft, words);
  const body = (
    <QuestionScreen
      shell={shell}
      pageId={id}
      view={view}
      from={isReturn(given) && more.length === 0 ? given : null}
      words={{
        saving: decide.saving,
        saved: decide.saved,
        notSaved: decide.notSaved,
        step: decide.step(view.at, view.of),
        back: decide.back,
        or: decide.aloneOr,
        here: decide.conflictHere,
        there: decide.conflictThere,
        pick: decide.conflictPick,
        mark: formMark(session.patientId),
      }}
    />
  );
  // Neutral and different on every page: "Step 3". It shows in the browser's history (S31).
  return drawPage(request, language, decide.stepTitle(view.at), body);
}
