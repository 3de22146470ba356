import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Acts, Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormMark } from "@/components/ui/form-mark";
import { PageHeading } from "@/components/ui/page-heading";
import { FormFields } from "@/components/who/form-fields";
import { IndependenceCheck } from "@/components/who/independence-check";
import { BothTexts } from "@/components/workspace/both-texts";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm } from "@/components/workspace/live-form";
import { PrivateField } from "@/components/workspace/private-field";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { candidate } from "@/lib/kept/kinds/candidate";
import { problemOf, summaryOf } from "@/lib/kept/problem-words";
import { loadEntry } from "@/lib/kept/queries";
import { loadDraft } from "@/lib/security/draft";
import { viewIndependence } from "@/lib/who/candidate-view";
import { conflictRows, fieldsOf, viewForm } from "@/lib/who/form-view";
import { tellerFor } from "@/lib/who/tell";
import { openWorkspace } from "../../../open-workspace";

type Props = { params: Promise<{ entry: string }> };

const list = "/plan/who";
const action = "/api/who";

/** Neutral: the name stays out of the browser's history. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).who.oneTitle };
}

/** One name: who they are, how independent, what to ask the office. */
export default async function CandidatePage({ params }: Props) {
  const { patientId, situation, language, words, shell } = await openWorkspace("go-who");
  const { entry: id } = await params;
  const entry = await loadEntry(patientId, candidate, id);
  if (entry === null) notFound();
  const { who, workspace } = words;
  const { edit } = who;
  const { speaker } = situation;
  const tell = tellerFor(speaker);
  const path = `${list}/${id}`;
  const draft = readEntryDraft(await loadDraft(path));
  const form = viewForm(entry, draft, speaker, who);
  const fields = fieldsOf(form);
  const summary = summaryOf(draft, workspace.errors, {
    atMost: candidate.atMost,
    idOf: (field) => (field === "form" ? (draft?.theirs ? "both" : "name") : field),
    labelOf: (field) => fields.find(({ name }) => name === field)?.label,
  });
  const errors = Object.fromEntries(
    fields.map(({ name }) => [name, problemOf(draft, name, workspace.errors)]),
  );
  const dayText = (day: string) => formatDay(day, language);
  const rows =
    draft?.theirs && conflictRows(form, draft.theirs, speaker, who, edit.nothingThere, dayText);
  const removal = { kind: candidate.name, id, version: entry.version, how: "restore" };

  return (
    <WorkspacePage shell={shell} words={workspace} stage="/plan" page={list}>
      {entry.isRemoved && (
        <UndoNotice action={action} page={path} undo={removal} words={workspace} />
      )}
      {summary && <ErrorSummary {...summary} />}
      <p className="screen-only">
        <a className="quiet-link" href={list}>
          {edit.back}
        </a>
      </p>
      <PageHeading lede={tell(edit.lede)}>{entry.value.name}</PageHeading>
      {rows && (
        <div id="both" className="mt-4">
          <BothTexts words={workspace.errors} rows={rows} />
        </div>
      )}
      <LiveForm action={action} words={workspace} className="candidate-form">
        <EntryRef kind={candidate.name} page={path} does="save" id={id} version={form.version} />
        <section className="candidate-part">
          <h2>{edit.stands}</h2>
          <FormFields fields={[form.status]} errors={errors} />
        </section>
        <section className="candidate-part">
          <h2>{edit.who}</h2>
          <FormFields fields={form.who} errors={errors} />
        </section>
        <section className="candidate-part" id="apart">
          <h2>{edit.apart}</h2>
          <p>{tell(edit.apartLede)}</p>
          <IndependenceCheck view={viewIndependence(entry.value, speaker, who)} words={edit} />
          <div className="mt-6">
            <FormFields fields={form.apart} errors={errors} />
          </div>
        </section>
        <section className="candidate-part">
          <h2>{edit.ask}</h2>
          <p>{tell(edit.askLede)}</p>
          <FormFields fields={form.ask} errors={errors} />
        </section>
        <section className="candidate-part">
          <h2>{edit.notes}</h2>
          <FormFields fields={[form.notes]} errors={errors} />
          <PrivateField
            id="private"
            label={workspace.private}
            help={workspace.privateHelp}
            on={form.private}
          />
        </section>
        <Acts>
          <Button>{workspace.save}</Button>
        </Acts>
      </LiveForm>
      {!entry.isRemoved && (
        <form method="post" action={action} className="candidate-remove screen-only">
          <FormMark mark={workspace.mark} />
          <EntryRef
            kind={candidate.name}
            page={path}
            next={list}
            does="remove"
            id={id}
            version={entry.version}
          />
          <button type="submit" className="quiet-link">
            {edit.remove}
          </button>
        </form>
      )}
    </WorkspacePage>
  );
}
