import type { Metadata } from "next";
import { PickForm } from "@/components/records/pick-form";
import { RecordSection } from "@/components/records/record-list";
import { RecordProgress } from "@/components/records/record-progress";
import { RecordsLaw } from "@/components/records/records-law";
import { SeveralForm } from "@/components/records/several-form";
import { ButtonLink, QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { AddLine } from "@/components/workspace/add-line";
import { BothTexts } from "@/components/workspace/both-texts";
import { Pager } from "@/components/workspace/pager";
import { UndoNotice, UndoSeveralNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { problemOf } from "@/lib/kept/problem-words";
import { readUndo, readUndoSeveral } from "@/lib/kept/undo";
import { viewLaw } from "@/lib/records/law-view";
import { viewListDraft } from "@/lib/records/list-draft";
import { viewProgress, viewRecords } from "@/lib/records/list-view";
import { viewShelves } from "@/lib/records/pick-view";
import { loadRecords } from "@/lib/records/queries";
import { voiceFor } from "@/lib/records/voice";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../open-workspace";
import { wordsForRecords } from "./words-for-records";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).records.title };
}

type Props = { searchParams: Promise<{ page?: string | string[]; undo?: string | string[] }> };

/** The records to fetch: what is late, who to ask for what, what is here and what went on. */
export default async function RecordsPage({ searchParams }: Props) {
  const open = await openWorkspace("go-records");
  const { patientId, situation, today, language, words, content, shell } = open;
  const { speaker } = situation;
  const asked = await searchParams;
  const page = await loadRecords(patientId, situation, today, asked.page);
  const { records, workspace } = words;
  const tell = voiceFor(speaker);
  const view = wordsForRecords(words, content, language, today);
  const sections = viewRecords(page, situation, today, view);
  const progress = viewProgress(page.progress, view);
  const law = viewLaw(situation.country, speaker, words.recordsLaw, view.fullDay);
  const draft = readEntryDraft(await loadDraft("/records"));
  const failed = viewListDraft(draft, sections, workspace.errors, records);
  const undo = readUndo(asked.undo);
  const several = readUndoSeveral(asked.undo);
  // What was done to a record is undone beside it; what is gone, at the top.
  const isUndoInRow = page.items.some(({ id }) => id === undo?.id);
  const rowWords = {
    ...workspace,
    next: records.nextLabel,
  };
  const pager = <Pager path="/records" {...page.shown} words={workspace.pages} />;
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/records" page="/records" width="page">
      {failed && (
        <ErrorSummary title={failed.title} kept={failed.kept} problems={failed.problems} />
      )}
      {failed?.both && <BothTexts words={workspace.errors} rows={failed.both} />}
      <UndoNotice
        action="/api/records"
        page="/records"
        undo={isUndoInRow ? null : undo}
        words={workspace}
      />
      <UndoSeveralNotice action="/api/records" page="/records" undo={several} words={workspace} />
      <PageHeading
        takesFocus={!failed && undo === null && several === null}
        lede={tell(records.lede)}
      >
        {tell(records.heading)}
      </PageHeading>
      {page.shown.all && pager}
      {situation.group === null && (
        <Notice label={tell(records.kind.heading)}>
          <h2>{tell(records.kind.heading)}</h2>
          <p>{tell(records.kind.text)}</p>
          <p>
            <ButtonLink href="/decide/what?from=records">{records.kind.button}</ButtonLink>
          </p>
        </Notice>
      )}
      {page.unreadable > 0 && (
        <Notice>
          <p>{workspace.unreadable(page.unreadable)}</p>
        </Notice>
      )}
      <div className="record-columns">
        <aside aria-label={records.progress.heading}>
          <RecordProgress
            heading={records.progress.heading}
            sum={progress.sum}
            by={
              page.wantedBy === null
                ? null
                : {
                    text: records.progress.by(view.day(page.wantedBy)),
                    link: records.progress.dates,
                    href: "/plan/dates",
                  }
            }
            total={progress.total}
            shares={progress.shares}
          />
          <RecordsLaw {...law} />
        </aside>
        <div>
          {sections.map((section) => (
            <RecordSection
              key={section.part}
              id={section.part}
              heading={section.part === "aside" ? records.aside.heading : section.heading}
              hint={section.hint}
              rows={section.rows}
              allAsked={section.allAsked}
              undo={undo}
              today={today}
              words={rowWords}
            />
          ))}
          {!page.shown.all && pager}
          <SeveralForm
            today={today}
            words={{ ...workspace, ...records.bulk }}
            error={failed?.severalError}
          />
          <section className="section">
            <AddLine
              action="/api/records"
              entry={{ kind: "record", page: "/records" }}
              id="add-title"
              name="title"
              label={records.add.label}
              help={records.add.help}
              value={draft?.does === "add" ? draft.typed("title") : undefined}
              error={
                draft?.does === "add" ? problemOf(draft, "title", workspace.errors) : undefined
              }
              maxLength={120}
              add={workspace.add}
              words={workspace}
            />
            <p className="mt-4">
              <QuietLink href="/records/import">{words.import.link}</QuietLink>
            </p>
            <PickForm
              shelves={viewShelves(page.unlisted, records, content, speaker)}
              words={{
                ...workspace,
                heading: records.pick.heading,
                text: tell(records.pick.text),
                button: records.pick.button,
              }}
            />
          </section>
        </div>
      </div>
    </WorkspacePage>
  );
}
