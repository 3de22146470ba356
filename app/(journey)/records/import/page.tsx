import type { Metadata } from "next";
import { FormMark } from "@/components/ui/form-mark";
import "@/components/safety/safety.css";
import { FoundGroup } from "@/components/import/found-list";
import { ImportForm } from "@/components/import/import-form";
import { NeverStop } from "@/components/safety/never-stop";
import { Acts, Button, QuietButton, QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Help } from "@/components/ui/help";
import { PageHeading } from "@/components/ui/page-heading";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewAbout, viewFound, viewKept, viewSkipped } from "@/lib/fhir/import/import-view";
import { importFileLimit } from "@/lib/fhir/import/read-file";
import { loadImport, loadKeptForImport } from "@/lib/fhir/queries";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../../open-workspace";
import { loadNeverStop } from "../../prepare/load-never-stop";

const page = "/records/import";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).import.title };
}

/** A file from a portal: asked for; what is in it, to be ticked; how much of it was kept. */
export default async function ImportPage({
  searchParams,
}: {
  searchParams: Promise<{ fault?: string | string[] }>;
}) {
  const { patientId, situation, words, shell } = await openWorkspace("go-import");
  const { import: own, workspace } = words;
  const { speaker } = situation;
  const state = await loadImport(patientId);
  const draft = await loadDraft(page);
  // The server in front says of a file that is far too large only this.
  const asked = (await searchParams).fault === "too-large" ? "too-large" : null;
  const fault = draft?.errors[0]?.reason ?? (draft ? draft.reason : asked);
  const message = fault === null ? undefined : (own.faults[fault] ?? own.progress.lost);
  const isOfList = draft?.errors[0]?.field === "keep" && fault !== "expired";
  const frame = { shell, words: workspace, stage: "/records", page };

  if (state.is === "found" && (!message || isOfList)) {
    const ticked = isOfList ? new Set((draft?.values.keep ?? []).map(Number)) : null;
    const kept = await loadKeptForImport(patientId);
    const groups = viewFound(state.found, kept, own, ticked);
    const skipped = viewSkipped(state.found, own);
    const hasMedicines = groups.some(({ kind }) => kind === "medicine");
    return (
      <WorkspacePage {...frame}>
        {message && (
          <ErrorSummary
            title={own.errorTitles.list}
            kept={workspace.errors.kept}
            problems={[{ fieldId: "found", message }]}
          />
        )}
        <PageHeading takesFocus={!message} lede={viewAbout(state.found, own)}>
          {own.found.heading}
        </PageHeading>
        <p className="mt-4">{own.found.count(state.found.items.length)}</p>
        <p className="mt-2">{own.found.check[speaker]}</p>
        {hasMedicines && <NeverStop {...(await loadNeverStop(situation))} />}
        <form id="found" method="post" action="/api/import/keep">
          <FormMark mark={workspace.mark} />
          <input type="hidden" name="id" value={state.id} autoComplete="off" readOnly />
          {groups.map(({ kind, ...group }) => (
            <FoundGroup key={kind} id={kind} {...group} words={own.found} />
          ))}
          {skipped.length > 0 && (
            <div className="section">
              <Help title={own.skippedHeading}>
                <ul className="found-skipped">
                  {skipped.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </Help>
            </div>
          )}
          <Acts>
            <Button name="do" value="keep">
              {own.found.keep}
            </Button>
            <QuietButton name="do" value="drop">
              {own.found.drop}
            </QuietButton>
          </Acts>
        </form>
      </WorkspacePage>
    );
  }

  const done = state.is === "kept" && !message ? viewKept(state.counts, own) : null;
  const expired = state.is === "expired" && !message ? own.faults.expired : message;
  return (
    <WorkspacePage {...frame}>
      {expired && (
        <ErrorSummary
          title={own.errorTitles.file}
          kept={own.again}
          problems={[{ fieldId: "file", message: expired }]}
        />
      )}
      <PageHeading takesFocus={!expired} lede={done ? own.kept.lede : own.lede[speaker]}>
        {done ? own.kept.heading(done.total) : own.heading}
      </PageHeading>
      {done && (
        <section className="section">
          <h2>{own.kept.next}</h2>
          <ul className="rows">
            {done.ways.map(({ href, label }) => (
              <li key={href}>
                <QuietLink href={href}>{label}</QuietLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section" aria-label={own.file.label}>
        {done ? <h2>{own.file.another}</h2> : null}
        <ImportForm
          file={{ label: own.file.label, help: own.file.help, send: own.file.send }}
          progress={own.progress}
          faults={own.faults}
          error={expired}
          limit={importFileLimit}
          mark={workspace.mark}
        />
        <p className="row-note mt-6">{own.file.privacy}</p>
        <div className="section">
          <Help title={own.file.how.heading}>
            <ol className="found-skipped">
              {own.file.how.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Help>
        </div>
      </section>
      <p className="mt-6">
        <QuietLink href="/records">{own.back}</QuietLink>
      </p>
    </WorkspacePage>
  );
}
