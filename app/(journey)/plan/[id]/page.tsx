import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TaskFacts } from "@/components/plan/plan-row";
import { ScriptParts } from "@/components/plan/script-parts";
import { TaskForm } from "@/components/plan/task-form";
import { WhyLine } from "@/components/plan/why-line";
import { QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Help } from "@/components/ui/help";
import { PageHeading } from "@/components/ui/page-heading";
import { BothTexts } from "@/components/workspace/both-texts";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm } from "@/components/workspace/live-form";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { task } from "@/lib/kept/kinds/task";
import { partBack } from "@/lib/kept/paging";
import { loadPlan } from "@/lib/kept/plan-queries";
import { problemOf, summaryOf } from "@/lib/kept/problem-words";
import { readUndo } from "@/lib/kept/undo";
import { textsFor } from "@/lib/plan/page-texts";
import { findItem, viewTask } from "@/lib/plan/task-view";
import { viewTwoTexts } from "@/lib/plan/two-texts";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../../open-workspace";
import { InsurerCalls } from "./insurer-calls";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).plan.title };
}

/** One task: why, how, what to say, and what the person keeps of it. */
export default async function TaskPage({ params, searchParams }: Props) {
  const { patientId, situation, today, language, words, content, shell } =
    await openWorkspace("go-plan");
  const { id } = await params;
  const asked = await searchParams;
  const plan = await loadPlan(patientId, situation);
  const item = await findItem(patientId, plan, id);
  if (item === null) notFound();

  const path = `/plan/${id}`;
  const own = { ...words.workspace, ...words.plan };
  const day = (on: string) => formatDay(on, language);
  const view = viewTask(item, plan, { situation, today, day, words: words.plan, content });
  const draft = readEntryDraft(await loadDraft(path));
  const typed = draft?.kind === task.name && draft.does === "save" ? draft : null;
  const twoTexts = typed ? viewTwoTexts(typed, ["title", "note", "due", "status"], words, day) : [];
  const summary = summaryOf(draft?.kind === task.name ? draft : null, own.errors, {
    atMost: task.atMost,
    idOf: (field) => (field === "form" ? "task-form" : `task-${field}`),
    labelOf: (field) => own.item.fields[field as keyof typeof own.item.fields],
  });
  const problem = (field: string) => problemOf(typed, field, own.errors);
  const text = (field: string, kept: string) => (typed ? typed.typed(field) : kept);

  return (
    <WorkspacePage shell={shell} words={own} stage="/plan" page="/plan">
      {summary && <ErrorSummary {...summary} />}
      {twoTexts.length > 0 && <BothTexts words={own.errors} rows={twoTexts} />}
      <p className="screen-only">
        <QuietLink href={`/plan${partBack(asked.page)}`}>{own.item.backToList}</QuietLink>
      </p>
      <PageHeading takesFocus={summary === null && draft === null} lede={view.text ?? undefined}>
        {view.title}
      </PageHeading>
      <UndoNotice action="/api/plan" page={path} undo={readUndo(asked.undo)} words={own} />
      <TaskFacts row={view} words={own} />
      {!view.isOffered && <WhyLine {...view.why} />}
      {view.place && (
        <p className="screen-only">
          <QuietLink href={view.place.href}>{view.place.label}</QuietLink>
        </p>
      )}
      {view.hasCalls && (
        <p className="screen-only">
          <QuietLink href="#calls">{own.call.jump}</QuietLink>
        </p>
      )}
      <ScriptParts heading={own.item.words} parts={view.script} />
      {view.hasCalls && (
        <InsurerCalls
          patientId={patientId}
          path={path}
          draft={draft}
          today={today}
          day={day}
          words={own}
        />
      )}
      <section className="section ruled" aria-labelledby="notes-title">
        <h2 id="notes-title">{textsFor(words.plan, situation.speaker).notes}</h2>
        <TaskForm
          task={{ ...view, version: typed?.theirs?.version ?? view.version }}
          page={path}
          values={{
            title: text("title", view.title),
            note: text("note", view.note),
            due: text("due", view.dueOn),
            isPrivate: typed ? typed.ticked("private").includes("yes") : view.isPrivate,
            added: view.isOffered,
          }}
          errors={{ title: problem("title"), note: problem("note"), due: problem("due") }}
          dueHelp={view.days === null ? own.item.ownDueHelp : own.item.dueHelp(view.days)}
          words={own}
        />
        {view.isOwn && (
          <LiveForm action="/api/plan" words={own} className="screen-only" quiet>
            <EntryRef
              kind={task.name}
              page={path}
              next="/plan"
              does="remove"
              id={view.id}
              version={view.version}
            />
            <button type="submit" className="quiet-link">
              {own.item.remove}
            </button>
          </LiveForm>
        )}
      </section>
      {view.sources.length > 0 && (
        <Help title={own.item.sources}>
          <ul className="task-sources">
            {view.sources.map((source) => (
              <li key={source.id}>{source.citation}</li>
            ))}
          </ul>
          {view.reviewedOn && <p>{own.item.lastChecked(day(view.reviewedOn))}</p>}
        </Help>
      )}
    </WorkspacePage>
  );
}
