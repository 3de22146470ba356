import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntryPage } from "@/components/history/entry-page";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewForm } from "@/lib/history/form-view";
import { loadEvent } from "@/lib/history/queries";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { event } from "@/lib/kept/kinds/event";
import { partBack } from "@/lib/kept/paging";
import { openPrepare } from "../../open-prepare";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const list = "/prepare/history";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).prepare.history.editTitle };
}

/** One thing that happened, with all that can be said about it. */
export default async function EventPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = `${list}/${id}`;
  const opened = await openPrepare("go-history", page);
  const entry = await loadEvent(opened.patientId, id);
  if (entry === null) notFound();
  const { prepare, workspace } = opened.words;
  const form = viewForm({
    entry,
    draft: opened.draft,
    words: prepare.history.fields,
    choices: { type: prepare.history.kinds },
    prepare,
    workspace,
    speaker: opened.situation.speaker,
    calendar: opened.calendar,
    atMost: event.atMost,
  });
  return (
    <WorkspacePage shell={opened.shell} words={workspace} stage="/prepare" page={list}>
      <EntryPage
        heading={prepare.history.editHeading}
        entry={entry}
        page={page}
        list={list}
        back={`${list}${partBack((await searchParams).page)}`}
        backLabel={prepare.backTo.history}
        form={form}
        words={workspace}
        removed={{ text: prepare.isRemoved, bringBack: prepare.bringBack }}
      />
    </WorkspacePage>
  );
}
