import type { Metadata } from "next";
import { CompanionForm } from "@/components/questions/companion-form";
import { CompanionSheet } from "@/components/questions/companion-sheet";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { BothTexts } from "@/components/workspace/both-texts";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { problemOf, summaryOf } from "@/lib/kept/problem-words";
import {
  companionConflict,
  companionLabels,
  loadCompanion,
  viewCompanion,
} from "@/lib/questions/companion-view";
import { viewTopTexts } from "@/lib/questions/list-view";
import { loadQuestions } from "@/lib/questions/queries";
import { viewPrintSafety } from "@/lib/safety/on-top-view";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../../open-workspace";

const path = "/prepare/companion";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).companion.title };
}

/** Who comes along, what they do, how to ask to record, and a sheet of notes that prints. */
export default async function CompanionPage() {
  const { patientId, situation, words, content, shell } = await openWorkspace("go-companion");
  const { companion, questionPages, workspace } = words;
  const { speaker } = situation;
  const say = (spoken: string | { self: string; carer: string }) =>
    typeof spoken === "string" ? spoken : spoken[speaker];
  const draft = readEntryDraft(await loadDraft(path));
  const entry = await loadCompanion(patientId);
  const view = viewCompanion(entry, draft, speaker, companion);
  const labels = companionLabels(speaker, companion);
  const summary = summaryOf(draft, workspace.errors, {
    atMost: 1,
    idOf: (field) => (field === "form" ? (draft?.theirs ? "both" : "who") : field),
    labelOf: (field) => (labels as { readonly [field: string]: string })[field],
  });
  const problem = (field: string) => problemOf(draft, field, workspace.errors);
  const loaded = await loadQuestions(patientId, situation);
  const five = viewTopTexts(loaded, { situation, words: questionPages, content });
  const safety = viewPrintSafety(situation.sheet, content);
  const { sheet, record, who } = companion;
  const note = (id: "heard" | "words" | "steps" | "unclear", room: number) => ({
    id,
    label: labels[id],
    text: view.private ? "" : view.text(id),
    room,
  });

  return (
    <WorkspacePage shell={shell} words={workspace} stage="/prepare" page={path}>
      <section className="print-only print-safety">
        <h2>{safety.heading}</h2>
        {safety.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {summary && <ErrorSummary {...summary} />}
      <PageHeading lede={say(companion.lede)}>{say(companion.heading)}</PageHeading>
      {draft?.theirs && (
        <div id="both" className="mt-4">
          <BothTexts
            words={workspace.errors}
            rows={companionConflict(view, draft.theirs, speaker, companion)}
          />
        </div>
      )}
      <CompanionForm
        view={view}
        labels={labels}
        page={path}
        errors={{
          who: problem("who"),
          before: problem("before"),
          heard: problem("heard"),
          words: problem("words"),
          steps: problem("steps"),
          unclear: problem("unclear"),
        }}
        words={{
          live: workspace,
          save: workspace.save,
          private: workspace.private,
          privateHelp: workspace.privateHelp,
          whoHeading: who.heading,
          whoHelp: say(who.help),
          askTitle: who.askTitle,
          askText: say(who.askText),
          aloneTitle: who.aloneTitle,
          alone: say(who.alone),
          rolesLede: say(companion.roles.lede),
          beforeHelp: say(companion.before.help),
          record: { ...record, lede: say(record.lede), sayText: say(record.sayText) },
          sheet: { ...sheet, lede: say(sheet.lede), unclearHelp: say(sheet.unclearHelp) },
        }}
      />
      <section className="section screen-only" aria-labelledby="five">
        <h2 id="five">{sheet.topFive}</h2>
        <ol className="companion-five">
          {five.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ol>
        <a className="quiet-link" href="/prepare/questions">
          {sheet.changeFive}
        </a>
      </section>
      <CompanionSheet
        who={view.text("who")}
        roles={view.roles}
        before={view.private ? "" : view.text("before")}
        recording={view.recordings
          .filter(({ id }) => id !== "not-yet")
          .map((one) => ({ ...one, on: one.id === view.recording }))}
        questions={five}
        notes={[note("heard", 7), note("words", 2), note("steps", 5), note("unclear", 3)]}
        labels={{ ...labels, visit: sheet.visit, topFive: sheet.topFive, notes: sheet.heading }}
      />
      <p className="row-note screen-only mt-6">{companion.sources}</p>
    </WorkspacePage>
  );
}
