import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PacketSheet } from "@/components/packet/packet-sheet";
import { PrintButton } from "@/components/packet/print-button";
import { QuietLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { dayIn, loadZone } from "@/lib/i18n/today";
import { loadPacket } from "@/lib/packet/queries";
import { openWorkspace } from "../../open-workspace";

type Props = {
  params: Promise<{ entry: string }>;
  searchParams: Promise<{ pdf?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).print.made.title };
}

/** An issued packet, as it was: to print from here, or to take along as a PDF. */
export default async function PacketPage({ params, searchParams }: Props) {
  const { patientId, situation, language, words, shell } = await openWorkspace("go-print", "print");
  const packet = await loadPacket(patientId, (await params).entry);
  if (packet === null) notFound();
  const { print, workspace } = words;
  const day = formatDay(dayIn(packet.issuedAt, await loadZone(situation.country)), language);
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/print" page="/print" width="page">
      <link rel="stylesheet" media="print" href={`/api/packet/${packet.id}/foot`} />
      <div className="screen-only packet-acts">
        {(await searchParams).pdf !== undefined && (
          <Notice>
            <p>{print.made.pdfFailed}</p>
          </Notice>
        )}
        {packet.isPrivateSince && (
          <Notice tone="stop">
            <p>{print.made.sincePrivate}</p>
          </Notice>
        )}
        <p>{print.made.asOf(day)}</p>
        <div className="acts">
          <PrintButton label={print.made.print} hint={print.made.printHint} />
          <QuietLink href={`/api/packet/${packet.id}`}>{print.made.pdf}</QuietLink>
          <QuietLink href="/print">{print.made.change}</QuietLink>
        </div>
      </div>
      <PacketSheet sheet={packet.model} marks={print.marks} />
    </WorkspacePage>
  );
}
