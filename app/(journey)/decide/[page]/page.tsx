import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { QuestionScreen } from "@/components/decide/question-screen";
import { requirePatientId } from "@/lib/auth/guard";
import { findPage, stepOf } from "@/lib/decide/journey";
import { readPageDraft } from "@/lib/decide/page-draft";
import { viewPage } from "@/lib/decide/page-view";
import { isReturn, pagePath } from "@/lib/decide/return-place";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadWords } from "@/lib/i18n/words";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { requireSafeToGoOn } from "@/lib/safety/queries";
import { loadDraft } from "@/lib/security/draft";

type Props = {
  params: Promise<{ page: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

/** Neutral and different on every page: "Step 3". It shows in the browser's history (S31). */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  const { answers } = await loadSheet(await requirePatientId());
  const step = stepOf(answers, page);
  if (step === null) notFound();
  return { title: (await loadContentWords()).decide.stepTitle(step) };
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const { page: id } = await params;
  const patientId = await requirePatientId();
  await requireSafeToGoOn(patientId, "questions", id);
  const saved = await loadSheet(patientId);
  const page = findPage(saved.answers, id);
  if (page === "unknown") notFound();
  if (page === "closed") redirect("/decide");

  const words = await loadContentWords();
  const { from: given } = await searchParams;
  const from = isReturn(given) ? given : null;
  const draft = readPageDraft(await loadDraft(pagePath(id, null)), page.questions);
  const view = viewPage(page, saved, draft, words);
  const { decide } = words;
  return (
    <QuestionScreen
      shell={(await loadWords()).shell}
      pageId={id}
      view={view}
      from={from}
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
      }}
    />
  );
}
