import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuestionForm } from "@/components/questions/question-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormMark } from "@/components/ui/form-mark";
import { PageHeading } from "@/components/ui/page-heading";
import { BothTexts } from "@/components/workspace/both-texts";
import { EntryRef } from "@/components/workspace/entry-ref";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { longestQuestion, ownQuestion, question } from "@/lib/kept/kinds/question";
import { partBack } from "@/lib/kept/paging";
import { problemOf, summaryOf } from "@/lib/kept/problem-words";
import { conflictRows, formFields, labelsOf, viewQuestionForm } from "@/lib/questions/form-view";
import { viewOneQuestion } from "@/lib/questions/list-view";
import { loadQuestion } from "@/lib/questions/queries";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../../../open-workspace";

type Props = {
  params: Promise<{ entry: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const list = "/prepare/questions";
const action = "/api/questions";

/** Neutral: what is asked stays out of the browser's history. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).questionPages.one.title };
}

/** One question: the person's words for it, why it is asked, and what each doctor said. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const { patientId, situation, today, language, words, content, shell } =
    await openWorkspace("go-questions");
  const { entry: key } = await params;
  const found = await loadQuestion(patientId, key);
  if (found === null) notFound();
  const { questionPages: pages, workspace } = words;
  const { entry } = found;
  const { speaker } = situation;
  const path = `${list}/${key}`;
  const draft = readEntryDraft(await loadDraft(path));
  const form = viewQuestionForm(found.content, entry, draft);
  const isOwn = form.content === null;
  const labels = labelsOf(isOwn, speaker, pages);
  const summary = summaryOf(draft, workspace.errors, {
    atMost: isOwn ? ownQuestion.atMost : question.atMost,
    idOf: (field) => (field === "form" ? (draft?.theirs ? "both" : "wording") : field),
    labelOf: (field) => formFields.find((one) => one === field) && labels[field as "wording"],
  });
  const errors = Object.fromEntries(
    formFields.map((field) => [field, problemOf(draft, field, workspace.errors)]),
  );
  const view = viewOneQuestion(found, {
    situation,
    words: pages,
    content,
    because: workspace.becauseYouSaid[speaker],
    dayText: (day) => formatDay(day, language),
  });
  const removal = { kind: form.kind, id: key, version: entry?.version ?? 0, how: "restore" };

  return (
    <WorkspacePage shell={shell} words={workspace} stage="/prepare" page={list}>
      {entry?.isRemoved && (
        <UndoNotice action={action} page={path} undo={removal} words={workspace} />
      )}
      {summary && <ErrorSummary {...summary} />}
      <p className="screen-only">
        <a className="quiet-link" href={`${list}${partBack((await searchParams).page)}`}>
          {pages.one.back}
        </a>
      </p>
      <PageHeading {...(view.why && { lede: view.why })}>{view.text}</PageHeading>
      {view.reasons.length > 0 && (
        <section className="question-reasons" aria-label={pages.one.whyHeading}>
          {view.reasons.map(({ label, text, href }) => (
            <p key={href} className="why">
              {label} <a href={href}>{text}</a>
            </p>
          ))}
        </section>
      )}
      {draft?.theirs && (
        <div id="both" className="mt-4">
          <BothTexts
            words={workspace.errors}
            rows={conflictRows(form, draft.theirs, labels, pages)}
          />
        </div>
      )}
      <div className="mt-10">
        <QuestionForm
          entry={{
            kind: form.kind,
            id: key,
            content: form.content,
            version: form.version,
            page: path,
          }}
          form={form}
          labels={labels}
          errors={errors}
          today={today}
          isOwn={isOwn}
          longest={longestQuestion}
          words={{
            ...pages.one,
            live: workspace,
            save: workspace.save,
            private: workspace.private,
            privateHelp: workspace.privateHelp,
          }}
        />
      </div>
      {isOwn && entry && !entry.isRemoved && (
        <form method="post" action={action} className="screen-only mt-4">
          <FormMark mark={workspace.mark} />
          <EntryRef
            kind={form.kind}
            page={path}
            next={list}
            does="remove"
            id={key}
            version={entry.version}
          />
          <button type="submit" className="quiet-link">
            {pages.one.remove}
          </button>
        </form>
      )}
    </WorkspacePage>
  );
}
