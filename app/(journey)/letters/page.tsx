import type { Metadata } from "next";
import { LetterRows } from "@/components/letters/letter-rows";
import { PageHeading } from "@/components/ui/page-heading";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readUndo } from "@/lib/kept/undo";
import { viewLetters } from "@/lib/letters/list-view";
import { loadLetterDesk } from "@/lib/letters/queries";
import { tellFor } from "@/lib/letters/voice";
import { openWorkspace } from "../open-workspace";
import { letterVoice } from "./letter-voice";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).lettersPage.title };
}

type Props = { searchParams: Promise<{ undo?: string | string[] }> };

/** The letters: what fits now, what is written, and all there are. */
export default async function LettersPage({ searchParams }: Props) {
  const { patientId, situation, today, language, words, content, shell } =
    await openWorkspace("go-letters");
  const voice = letterVoice(words, language);
  const desk = await loadLetterDesk(patientId, situation, today, {
    content,
    details: words.recordDetails,
  });
  const view = viewLetters(desk, voice);
  const { lettersPage: page, workspace } = words;
  const tell = tellFor(situation.speaker);
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/records" page="/letters">
      <UndoNotice
        action="/api/letters"
        page="/letters"
        undo={readUndo((await searchParams).undo)}
        words={workspace}
      />
      <PageHeading takesFocus lede={tell(page.lede)}>
        {page.heading}
      </PageHeading>
      <section className="section" aria-labelledby="letters-now">
        <h2 id="letters-now">{page.now.heading}</h2>
        {view.now.length === 0 ? (
          <p>{tell(page.now.none)}</p>
        ) : (
          <LetterRows name="now" rows={view.now} />
        )}
      </section>
      {(view.written.length > 0 || desk.unreadable > 0) && (
        <section className="section" aria-labelledby="letters-written">
          <h2 id="letters-written">{page.written.heading}</h2>
          {desk.unreadable > 0 && (
            <p className="row-note">{workspace.unreadable(desk.unreadable)}</p>
          )}
          <LetterRows name="saved" rows={view.written} />
        </section>
      )}
      <section className="section" aria-labelledby="letters-all">
        <h2 id="letters-all">{page.all.heading}</h2>
        {view.all.map(({ group, heading, rows }) => (
          <details key={group} className="fold letter-fold">
            <summary>{heading}</summary>
            <LetterRows name={group} rows={rows} />
          </details>
        ))}
      </section>
    </WorkspacePage>
  );
}
