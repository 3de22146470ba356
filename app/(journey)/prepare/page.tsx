import type { Metadata } from "next";
import { PartList } from "@/components/history/part-list";
import { QuietLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewOverview } from "@/lib/history/overview-view";
import { loadPrepareCounts } from "@/lib/history/queries";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { openPrepare } from "./open-prepare";

const page = "/prepare";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).prepare.overview.title };
}

/** Getting ready for the visit: each part, what is there of it and what is not. */
export default async function PreparePage() {
  const { patientId, words, shell, speak, situation } = await openPrepare("go-prepare", page);
  const { overview } = words.prepare;
  const counts = await loadPrepareCounts(patientId);
  return (
    <WorkspacePage shell={shell} words={words.workspace} stage="/prepare" page={page}>
      <PageHeading lede={speak(overview.lede)}>{speak(overview.heading)}</PageHeading>
      <div className="mt-8">
        <PartList parts={viewOverview(counts, situation.speaker, words.prepare)} />
      </div>
      <p className="mt-6">
        <QuietLink href="/records/import">{words.import.link}</QuietLink>
      </p>
    </WorkspacePage>
  );
}
