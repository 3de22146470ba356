import type { Metadata } from "next";
import { HealthSection } from "@/components/history/health-section";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { Pager } from "@/components/workspace/pager";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewHealth } from "@/lib/history/health-view";
import { viewListProblem } from "@/lib/history/list-problem";
import { healthKinds, loadHealth } from "@/lib/history/queries";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readUndo } from "@/lib/kept/undo";
import { openPrepare } from "../open-prepare";

const page = "/prepare/health";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).prepare.health.title };
}

/** Allergies, other illnesses, operations, and what runs in the family. */
export default async function HealthPage({
  searchParams,
}: {
  searchParams: Promise<{ page?: string | string[]; undo?: string | string[] }>;
}) {
  const { patientId, words, shell, speak, situation, calendar, draft } = await openPrepare(
    "go-health",
    page,
  );
  const { prepare, workspace } = words;
  const { health } = prepare;
  const asked = await searchParams;
  const loaded = await loadHealth(patientId);
  const view = viewHealth(loaded, situation.speaker, calendar, prepare, asked.page);
  const { sections } = view;
  const problem = viewListProblem(
    draft,
    workspace.errors,
    (kind) => sections.find((one) => one.kind === kind)?.heading ?? "",
    () => healthKinds.allergy.atMost,
  );
  const sectionWords = { ...workspace, change: prepare.change, isPrivate: prepare.isPrivate };
  const pager = <Pager path={page} {...view.shown} words={workspace.pages} />;
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/prepare" page={page}>
      <UndoNotice action="/api/history" page={page} undo={readUndo(asked.undo)} words={workspace} />
      {problem.summary && <ErrorSummary {...problem.summary} />}
      <PageHeading>{speak(health.heading)}</PageHeading>
      {view.shown.all && pager}
      <p className="lede mt-4 screen-only">{speak(health.lede)}</p>
      {sections.map((section) => (
        <HealthSection
          key={section.kind}
          section={section}
          page={page}
          problem={problem.ofLine(section.kind)}
          words={sectionWords}
          room={section.room <= 10 ? prepare.room(section.room) : null}
          unreadable={section.unreadable > 0 ? workspace.unreadable(section.unreadable) : null}
        />
      ))}
      {!view.shown.all && pager}
    </WorkspacePage>
  );
}
