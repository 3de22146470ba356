import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryPage } from "@/components/history/entry-page";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import type { HealthKind } from "@/lib/content/prepare-shape";
import { viewForm } from "@/lib/history/form-view";
import { healthKinds, loadHealthEntry } from "@/lib/history/queries";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { partBack } from "@/lib/kept/paging";
import { openPrepare } from "../../open-prepare";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const list = "/prepare/health";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).prepare.health.editTitle };
}

/** One allergy, illness, operation or relative, with all that can be said about it. */
export default async function HealthEntryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = `${list}/${id}`;
  const opened = await openPrepare("go-health", page);
  const entry = await loadHealthEntry(opened.patientId, id);
  if (entry === null) notFound();
  const { prepare, workspace } = opened.words;
  const kind = entry.kind as HealthKind;
  const form = viewForm({
    entry,
    draft: opened.draft,
    words: prepare.health.kinds[kind].fields,
    choices: {},
    prepare,
    workspace,
    speaker: opened.situation.speaker,
    calendar: opened.calendar,
    atMost: healthKinds[kind].atMost,
  });
  return (
    <WorkspacePage shell={opened.shell} words={workspace} stage="/prepare" page={list}>
      <EntryPage
        heading={prepare.health.kinds[kind].editHeading}
        entry={entry}
        page={page}
        list={list}
        back={`${list}${partBack((await searchParams).page)}`}
        backLabel={prepare.backTo.health}
        form={form}
        words={workspace}
        removed={{ text: prepare.isRemoved, bringBack: prepare.bringBack }}
      />
    </WorkspacePage>
  );
}
