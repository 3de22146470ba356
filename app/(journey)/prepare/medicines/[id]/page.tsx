import type { Metadata } from "next";
import "@/components/safety/safety.css";
import { notFound } from "next/navigation";
import { EntryPage } from "@/components/history/entry-page";
import { NeverStop } from "@/components/safety/never-stop";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewForm } from "@/lib/history/form-view";
import { loadMedicine } from "@/lib/history/queries";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { medicine } from "@/lib/kept/kinds/medicine";
import { partBack } from "@/lib/kept/paging";
import { loadNeverStop } from "../../load-never-stop";
import { openPrepare } from "../../open-prepare";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const list = "/prepare/medicines";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).prepare.medicines.editTitle };
}

/** One medicine, with all that can be said about it. */
export default async function MedicinePage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = `${list}/${id}`;
  const opened = await openPrepare("go-medicines", page);
  const entry = await loadMedicine(opened.patientId, id);
  if (entry === null) notFound();
  const { prepare, workspace } = opened.words;
  const form = viewForm({
    entry,
    draft: opened.draft,
    words: prepare.medicines.fields,
    choices: { status: prepare.medicines.statuses },
    prepare,
    workspace,
    speaker: opened.situation.speaker,
    calendar: opened.calendar,
    atMost: medicine.atMost,
  });
  return (
    <WorkspacePage shell={opened.shell} words={workspace} stage="/prepare" page={list}>
      <EntryPage
        heading={prepare.medicines.editHeading}
        entry={entry}
        page={page}
        list={list}
        back={`${list}${partBack((await searchParams).page)}`}
        backLabel={prepare.backTo.medicines}
        form={form}
        words={workspace}
        removed={{ text: prepare.isRemoved, bringBack: prepare.bringBack }}
      >
        <NeverStop {...(await loadNeverStop(opened.situation))} />
      </EntryPage>
    </WorkspacePage>
  );
}
