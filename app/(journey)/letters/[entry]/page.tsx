import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LetterAside } from "@/components/letters/letter-aside";
import { LetterForm } from "@/components/letters/letter-form";
import { LetterMarks } from "@/components/letters/letter-marks";
import { LetterPlaces } from "@/components/letters/letter-places";
import { LetterWaysOut } from "@/components/letters/letter-ways-out";
import { QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { BothTexts } from "@/components/workspace/both-texts";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { problemOf } from "@/lib/kept/problem-words";
import { readUndo } from "@/lib/kept/undo";
import { bothLetters, summaryOfLetter } from "@/lib/letters/draft";
import { askedFor, letterAsText, viewLetter } from "@/lib/letters/letter-view";
import { loadLetter, loadLetterDesk } from "@/lib/letters/queries";
import { tellFor } from "@/lib/letters/voice";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../../open-workspace";
import { letterVoice } from "../letter-voice";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).lettersPage.title };
}

type Props = {
  params: Promise<{ entry: string }>;
  searchParams: Promise<{ for?: string | string[]; undo?: string | string[] }>;
};

/** One letter: filled in, to change, to save, and to take along. */
export default async function LetterPage({ params, searchParams }: Props) {
  const { patientId, situation, today, language, words, content, shell } =
    await openWorkspace("go-letters");
  const { entry: id } = await params;
  const query = await searchParams;
  const one = await loadLetter(patientId, id);
  if (one === null) notFound();

  const path = `/letters/${id}`;
  const voice = letterVoice(words, language);
  const desk = await loadLetterDesk(patientId, situation, today, {
    content,
    details: words.recordDetails,
  });
  const { one: page } = words.lettersPage;
  const { workspace } = words;
  const tell = tellFor(situation.speaker);
  const draft = readEntryDraft(await loadDraft(path));
  // A form for one more that failed comes back without the query that asked for it.
  const again = draft?.does === "add" ? draft.typed("about") || "new" : null;
  const asked = askedFor(query.for) ?? again;
  const view = viewLetter(one, asked, desk, voice);
  const typed = draft && draft.ticked("text").length > 0 ? draft : null;
  const summary = summaryOfLetter(draft, workspace.errors, page);
  const both = typed ? bothLetters(typed, page, workspace.errors, voice.day) : [];
  const version = typed?.theirs?.version ?? one.entry?.version ?? 0;
  const text = (field: "to" | "title" | "text") => (typed ? typed.typed(field) : view[field]);
  const problem = (field: string) => problemOf(draft, field, workspace.errors);
  const ref = { id, content: one.content, version };
  const ask = asked === null ? "" : `?for=${asked}`;

  return (
    <WorkspacePage shell={shell} words={workspace} stage="/records" page="/letters">
      {summary && <ErrorSummary {...summary} />}
      {both.length > 0 && (
        <div className="letter-both">
          <BothTexts words={workspace.errors} rows={both} />
        </div>
      )}
      <UndoNotice action="/api/letters" page={path} undo={readUndo(query.undo)} words={workspace} />
      <p className="screen-only">
        <QuietLink href="/letters">{page.back}</QuietLink>
      </p>
      <PageHeading takesFocus={summary === null} lede={view.when}>
        {view.name}
      </PageHeading>
      <LetterPlaces places={view.places} label={page.which} />
      <section className="section" aria-labelledby="letter-edit">
        <h2 id="letter-edit">{page.edit}</h2>
        <p>
          {tell(page.editLede)} {!view.isSaved && tell(page.leftOut)}
        </p>
        <LetterForm
          // After a save it shows what is saved now.
          key={`${version} ${asked} ${view.isSaved}`}
          entry={{
            ...ref,
            does: view.isNew ? "add" : "save",
            reopens: one.entry?.status === "from-form",
            about: view.isSaved ? null : view.about,
          }}
          form={one.form}
          page={path}
          printPage={view.isNew ? null : `${path}/print`}
          values={{
            to: text("to"),
            happenedOn: typed ? typed.typed("happenedOn") : view.date,
            title: text("title"),
            text: text("text"),
            isPrivate: typed
              ? typed.ticked("private").includes("yes")
              : !view.isNew && one.entry?.private === true,
          }}
          errors={{
            to: problem("to"),
            happenedOn: problem("happenedOn"),
            title: problem("title"),
            text: problem("text"),
          }}
          words={{ ...workspace, ...page }}
        />
      </section>
      <LetterWaysOut
        print={`${path}/print${ask}`}
        pdf={`/api/letters/${id}/pdf${ask}`}
        plain={`/api/letters/${id}/text${ask}`}
        text={letterAsText(view, view.date, voice)}
        words={page}
      />
      <LetterMarks
        letter={{
          ...ref,
          isSaved: view.isSaved,
          isSent: one.entry?.status === "sent",
          hasEarlier: view.hasEarlier,
          isAboutRecords: view.isAboutRecords,
        }}
        page={path}
        another={view.isSaved ? `/letters/${desk.ids.get(one.form) ?? ""}?for=new` : null}
        words={{ ...workspace, ...page }}
      />
      <LetterAside
        notes={view.notes}
        sources={view.sources}
        checked={page.lastChecked(voice.day(view.reviewedOn))}
        words={page}
      />
    </WorkspacePage>
  );
}
