import type { Metadata } from "next";
import { LetterSheet } from "@/components/letters/letter-sheet";
import { QuietLink } from "@/components/ui/button";
import { PrintNow } from "@/components/ui/print-now";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadWords } from "@/lib/i18n/words";
import { letterOnPaper } from "@/lib/letters/paper";
import { openLetter } from "../../open-letter";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).lettersPage.title };
}

type Props = {
  params: Promise<{ entry: string }>;
  searchParams: Promise<{ for?: string | string[] }>;
};

/** One letter as it goes on paper. */
export default async function LetterPrintPage({ params, searchParams }: Props) {
  const { entry } = await params;
  const { for: asked } = await searchParams;
  const { letter, speaker, voice } = await openLetter(entry, asked);
  const { workspace } = await loadWorkspaceWords();
  const { shell } = await loadWords();
  const { paper } = voice.page;
  const back = typeof asked === "string" ? `/letters/${entry}?for=${asked}` : `/letters/${entry}`;
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/records" page="/letters" width="page">
      <div className="screen-only">
        <p>
          <QuietLink href={back}>{paper.back}</QuietLink>
        </p>
        <PrintNow label={paper.button} hint={paper.hint} />
      </div>
      <LetterSheet
        name={letter.name}
        paper={letterOnPaper(letter, letter.date, speaker, voice)}
        words={{ blank: paper.blank }}
      />
    </WorkspacePage>
  );
}
