import type { Metadata } from "next";
import { EntryRows } from "@/components/history/entry-rows";
import { HistoryPicture } from "@/components/history/history-picture";
import { LastAdded } from "@/components/history/last-added";
import { NoteLine } from "@/components/history/note-line";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { EmptyState } from "@/components/workspace/empty-state";
import { Pager } from "@/components/workspace/pager";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewHistory } from "@/lib/history/history-view";
import { viewListProblem } from "@/lib/history/list-problem";
import { loadHistory } from "@/lib/history/queries";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { event } from "@/lib/kept/kinds/event";
import { readUndo } from "@/lib/kept/undo";
import { openPrepare } from "../open-prepare";

const page = "/prepare/history";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).prepare.history.title };
}

/** What happened and when: one line for each thing, as a picture and as a list. */
export default async function HistoryPage({
  searchParams,
}: {
  searchParams: Promise<{ page?: string | string[]; undo?: string | string[] }>;
}) {
  const { patientId, words, shell, speak, calendar, draft } = await openPrepare("go-history", page);
  const { prepare, workspace } = words;
  const { history } = prepare;
  const asked = await searchParams;
  const { events, medicines } = await loadHistory(patientId);
  const view = viewHistory(events.entries, medicines.entries, asked.page, calendar, prepare);
  const label = speak(history.line.label);
  const problem = viewListProblem(
    draft,
    workspace.errors,
    () => label,
    () => event.atMost,
  );
  const rowWords = { ...workspace, change: prepare.change, isPrivate: prepare.isPrivate };
  const room = event.atMost - events.total;
  const pager = <Pager path={page} {...view.shown} words={workspace.pages} />;
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/prepare" page={page} width="page">
      <UndoNotice action="/api/history" page={page} undo={readUndo(asked.undo)} words={workspace} />
      {problem.summary && <ErrorSummary {...problem.summary} />}
      <PageHeading>{speak(history.heading)}</PageHeading>
      {view.shown.all && pager}
      <p className="lede mt-4 screen-only">{speak(history.lede)}</p>
      <div className="max-w-measure">
        <NoteLine
          kind="event"
          page={page}
          label={label}
          help={history.line.help}
          problem={problem.ofLine("event")}
          words={workspace}
        />
        {room <= 25 && <p className="row-note screen-only">{prepare.room(room)}</p>}
        {view.lastAdded && <LastAdded row={view.lastAdded} words={prepare} />}
      </div>
      {events.total === 0 && (
        <EmptyState heading={history.empty.heading} text={speak(history.empty.text)} />
      )}
      {view.picture && <HistoryPicture heading={history.picture.heading} picture={view.picture} />}
      {!view.picture && events.total > 0 && <p>{history.picture.noDates}</p>}
      {events.total > 0 && (
        <section className="section">
          <h2>{history.list}</h2>
          {events.unreadable > 0 && <p>{workspace.unreadable(events.unreadable)}</p>}
          <EntryRows rows={view.rows} page={page} label={history.list} words={rowWords} />
          {!view.shown.all && pager}
        </section>
      )}
    </WorkspacePage>
  );
}
