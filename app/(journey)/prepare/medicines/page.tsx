import type { Metadata } from "next";
import "@/components/safety/safety.css";
import { EntryRows } from "@/components/history/entry-rows";
import { NoteLine } from "@/components/history/note-line";
import { NeverStop } from "@/components/safety/never-stop";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { EmptyState } from "@/components/workspace/empty-state";
import { Pager } from "@/components/workspace/pager";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewListProblem } from "@/lib/history/list-problem";
import { viewMedicines } from "@/lib/history/medicines-view";
import { loadMedicines } from "@/lib/history/queries";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { medicine } from "@/lib/kept/kinds/medicine";
import { readUndo } from "@/lib/kept/undo";
import { loadNeverStop } from "../load-never-stop";
import { openPrepare } from "../open-prepare";

const page = "/prepare/medicines";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).prepare.medicines.title };
}

/** What is taken now and what was taken before. */
export default async function MedicinesPage({
  searchParams,
}: {
  searchParams: Promise<{ page?: string | string[]; undo?: string | string[] }>;
}) {
  const { patientId, words, shell, speak, situation, calendar, draft } = await openPrepare(
    "go-medicines",
    page,
  );
  const { prepare, workspace } = words;
  const { medicines } = prepare;
  const asked = await searchParams;
  const list = await loadMedicines(patientId);
  const view = viewMedicines(list.entries, asked.page, calendar, prepare);
  const label = speak(medicines.line.label);
  const problem = viewListProblem(
    draft,
    workspace.errors,
    () => label,
    () => medicine.atMost,
  );
  const rowWords = { ...workspace, change: prepare.change, isPrivate: prepare.isPrivate };
  const room = medicine.atMost - list.total;
  const pager = <Pager path={page} {...view.shown} words={workspace.pages} />;
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/prepare" page={page}>
      <UndoNotice action="/api/history" page={page} undo={readUndo(asked.undo)} words={workspace} />
      {problem.summary && <ErrorSummary {...problem.summary} />}
      <PageHeading>{speak(medicines.heading)}</PageHeading>
      {view.shown.all && pager}
      <p className="lede mt-4 screen-only">{speak(medicines.lede)}</p>
      <NeverStop {...(await loadNeverStop(situation))} />
      <NoteLine
        kind="medicine"
        page={page}
        label={label}
        help={medicines.line.help}
        problem={problem.ofLine("medicine")}
        words={workspace}
      />
      {room <= 25 && <p className="row-note screen-only">{prepare.room(room)}</p>}
      {list.unreadable > 0 && <p>{workspace.unreadable(list.unreadable)}</p>}
      {list.total === 0 ? (
        <EmptyState heading={medicines.empty.heading} text={speak(medicines.empty.text)} />
      ) : (
        <>
          {(view.now.length > 0 || !view.hasNow) && (
            <section className="section">
              <h2>{medicines.now}</h2>
              {view.now.length > 0 ? (
                <EntryRows rows={view.now} page={page} label={medicines.now} words={rowWords} />
              ) : (
                <p>{medicines.noneNow}</p>
              )}
            </section>
          )}
          {view.stopped.length > 0 && (
            <section className="section">
              <h2>{medicines.stopped}</h2>
              <EntryRows
                rows={view.stopped}
                page={page}
                label={medicines.stopped}
                words={rowWords}
              />
            </section>
          )}
          {!view.shown.all && pager}
        </>
      )}
    </WorkspacePage>
  );
}
