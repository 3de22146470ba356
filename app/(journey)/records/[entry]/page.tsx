import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActButtons } from "@/components/records/act-buttons";
import { RecordForm } from "@/components/records/record-form";
import { RecordGuide } from "@/components/records/record-guide";
import { RecordsLaw } from "@/components/records/records-law";
import { QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { BothTexts } from "@/components/workspace/both-texts";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm } from "@/components/workspace/live-form";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { partBack } from "@/lib/kept/paging";
import { problemOf } from "@/lib/kept/problem-words";
import { readUndo } from "@/lib/kept/undo";
import { viewLaw } from "@/lib/records/law-view";
import { loadRecord } from "@/lib/records/queries";
import { differencesOf, openPartOf, summaryOfRecord } from "@/lib/records/record-draft";
import { viewChoices, viewFields, viewRecord } from "@/lib/records/record-view";
import { voiceFor } from "@/lib/records/voice";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../../open-workspace";
import { wordsForRecords } from "../words-for-records";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).records.title };
}

type Props = {
  params: Promise<{ entry: string }>;
  searchParams: Promise<{ page?: string | string[]; undo?: string | string[] }>;
};

/** One record: what exactly to ask for, of whom, by when, and what happened with it. */
export default async function RecordPage({ params, searchParams }: Props) {
  const open = await openWorkspace("go-records");
  const { patientId, situation, today, language, words, content, shell } = open;
  const { entry: id } = await params;
  const asked = await searchParams;
  const one = await loadRecord(patientId, id, today);
  if (one === null) notFound();

  const path = `/records/${id}`;
  const { records, workspace } = words;
  const tell = voiceFor(situation.speaker);
  const page = wordsForRecords(words, content, language, today);
  const view = viewRecord(one, situation, today, page);
  const kept = readEntryDraft(await loadDraft(path));
  const draft = kept?.does === "save" && kept.typed("act") === "" ? kept : null;
  const summary = summaryOfRecord(kept, workspace.errors, records);
  const choices = viewChoices(page);
  const both = kept && differencesOf(kept, records, choices);
  const version = kept?.theirs?.version ?? one.entry?.version ?? 0;
  const ref = { id, content: one.content, version };
  const undo = readUndo(asked.undo);
  const isAside = view.status === "not-needed";
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/records" page={path}>
      <div className="record-one">
        {summary && (
          <ErrorSummary title={summary.title} kept={summary.kept} problems={summary.problems} />
        )}
        {both && both.length > 0 && <BothTexts words={workspace.errors} rows={both} />}
        <UndoNotice action="/api/records" page={path} undo={undo} words={workspace} />
        <p className="screen-only">
          <QuietLink href={`/records${partBack(asked.page)}`}>{records.one.all}</QuietLink>
        </p>
        <PageHeading takesFocus={!summary && undo === null}>{view.title}</PageHeading>
        <p className="record-state">
          {view.state.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
        {!isAside && (
          <section className="section">
            <h2>{records.one.next}</h2>
            <p>{view.next}</p>
            {view.days.length > 0 && (
              <ul className="plain-list record-days">
                {view.days.map((day) => (
                  <li key={day}>{day}</li>
                ))}
              </ul>
            )}
          </section>
        )}
        <ActButtons entry={ref} page={path} today={today} acts={view.acts} words={workspace} />
        <RecordGuide
          view={view}
          words={{
            ...records.one,
            why: records.whyLabel,
            because: tell(workspace.becauseYouSaid),
          }}
        />
        <section className="section screen-only" aria-labelledby="note-down">
          <h2 id="note-down">{records.one.form}</h2>
          <p>{records.one.formLede}</p>
          <RecordForm
            // After a save it shows what is saved now.
            key={version}
            entry={ref}
            page={path}
            values={viewFields(one, draft ? draft.typed : null)}
            choices={choices}
            errors={Object.fromEntries(
              (draft?.errors ?? []).map(({ field }) => [
                field,
                problemOf(draft, field, workspace.errors),
              ]),
            )}
            help={Object.fromEntries(
              Object.entries(records.help).map(([field, text]) => [field, tell(text)]),
            )}
            isAside={isAside}
            isAtHome={view.isAtHome}
            comesAsImages={view.comesAsImages}
            openPart={openPartOf(view.status, view.isAtHome)}
            isPrivate={draft ? draft.ticked("private").includes("yes") : !!one.entry?.private}
            words={{ ...workspace, records }}
          />
        </section>
        <section className="section screen-only">
          <RecordsLaw
            {...viewLaw(situation.country, situation.speaker, words.recordsLaw, page.fullDay)}
          />
          {one.content === null ? (
            <LiveForm action="/api/records" words={workspace} quiet>
              <EntryRef
                kind="record"
                page={path}
                does="remove"
                id={id}
                version={version}
                next="/records"
              />
              <button type="submit" className="quiet-link">
                {records.one.remove}
              </button>
            </LiveForm>
          ) : (
            !isAside && (
              <>
                <ActButtons
                  entry={ref}
                  page={path}
                  today={today}
                  acts={[
                    {
                      act: "aside",
                      label: records.one.aside,
                      full: records.actOf(records.one.aside, view.title),
                    },
                  ]}
                  words={workspace}
                />
                <p className="row-note">{tell(records.one.asideText)}</p>
              </>
            )
          )}
        </section>
      </div>
    </WorkspacePage>
  );
}
