import type { Metadata } from "next";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { CandidateList } from "@/components/who/candidate-list";
import { DirectoryFolds, DirectoryLists } from "@/components/who/directory-lists";
import { PrintSafety } from "@/components/who/print-safety";
import { WayList } from "@/components/who/way-list";
import { AddLine } from "@/components/workspace/add-line";
import { EmptyState } from "@/components/workspace/empty-state";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { candidate } from "@/lib/kept/kinds/candidate";
import { problemOf, summaryOf } from "@/lib/kept/problem-words";
import { loadEntries } from "@/lib/kept/queries";
import { readUndo } from "@/lib/kept/undo";
import { viewPrintSafety } from "@/lib/safety/on-top-view";
import { loadDraft } from "@/lib/security/draft";
import { viewCandidates } from "@/lib/who/candidate-view";
import { tellerFor } from "@/lib/who/tell";
import { viewLists, viewWays } from "@/lib/who/who-view";
import { openWorkspace } from "../../open-workspace";

type Props = { searchParams: Promise<{ undo?: string | string[] }> };

const path = "/plan/who";
const action = "/api/who";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).who.title };
}

/** The names that a person has in mind, the ways to find more, and official lists. */
export default async function WhoPage({ searchParams }: Props) {
  const { patientId, situation, today, language, words, content, shell } =
    await openWorkspace("go-who");
  const { who, workspace } = words;
  const { hasAnswers, group } = situation;
  const tell = tellerFor(situation.speaker);
  const { entries, unreadable } = await loadEntries(patientId, candidate);
  const draft = readEntryDraft(await loadDraft(path));
  const added = draft?.does === "add" ? draft : null;
  const left = candidate.atMost - entries.length - unreadable;
  const summary = summaryOf(draft, workspace.errors, {
    atMost: candidate.atMost,
    idOf: () => "name",
    labelOf: (field) => (field === "name" ? who.names.addLabel : undefined),
  });
  const error = problemOf(added, "name", workspace.errors);
  const { lists, folds, isAbroad } = viewLists(situation, today, who, content);
  const ways = viewWays(situation, lists, who).map(({ reviewedOn, ...way }) => ({
    ...way,
    checked: who.ways.checked(formatDay(reviewedOn, language)),
  }));
  const lines = viewCandidates(entries, who);

  return (
    <WorkspacePage shell={shell} words={workspace} stage="/plan" page={path}>
      <PrintSafety {...viewPrintSafety(situation.sheet, content)} />
      <UndoNotice
        action={action}
        page={path}
        undo={readUndo((await searchParams).undo)}
        words={workspace}
      />
      {summary && <ErrorSummary {...summary} />}
      <PageHeading lede={tell(who.lede)}>{who.heading}</PageHeading>
      <section className="section">
        <h2>{tell(who.names.heading)}</h2>
        {lines.length === 0 && unreadable === 0 ? (
          <EmptyState heading={who.names.emptyTitle} text={tell(who.names.emptyText)}>
            <a className="quiet-link" href="#ways">
              {who.names.emptyLink}
            </a>
          </EmptyState>
        ) : (
          <CandidateList lines={lines} words={who.names} />
        )}
        {lines.length > 1 && (
          <a className="quiet-link who-compare" href={`${path}/compare`}>
            {who.names.compare}
          </a>
        )}
        {lines.length === 1 && <p className="row-note who-compare">{who.names.oneMore}</p>}
        {unreadable > 0 && <p className="row-note">{workspace.unreadable(unreadable)}</p>}
        {left > 0 || added ? (
          <AddLine
            action={action}
            entry={{ kind: candidate.name, page: path }}
            id="name"
            name="name"
            label={who.names.addLabel}
            help={left > 0 ? who.names.addHelp(left) : who.names.full}
            value={added?.typed("name") ?? ""}
            {...(error && { error })}
            maxLength={120}
            add={who.names.add}
            words={workspace}
          />
        ) : (
          <p className="row-note who-full">{who.names.full}</p>
        )}
      </section>
      <section className="section" id="ways">
        <h2>{who.ways.heading}</h2>
        {hasAnswers || group !== null ? (
          <p>{tell(who.ways.ordered)}</p>
        ) : (
          <p>
            {tell(who.ways.unordered)} <a href="/decide">{who.ways.answerFirst}</a>
          </p>
        )}
        <WayList ways={ways} words={who.ways} />
      </section>
      <section className="section" id="lists">
        <h2>{who.lists.heading}</h2>
        {isAbroad && (
          <Notice label={who.lists.elsewhereTitle}>
            <p>
              <b>{who.lists.elsewhereTitle}</b>
            </p>
            <p>{tell(who.lists.elsewhereText)}</p>
          </Notice>
        )}
        <p className="mt-4">{who.lists.lede}</p>
        <p className="row-note">{who.lists.honest}</p>
        <DirectoryLists lists={lists} hasOwn={group !== null} words={who.lists} />
        <section className="directory-others screen-only">
          <h3>{group === null ? who.lists.byProblem : who.lists.otherProblems}</h3>
          <DirectoryFolds folds={folds} words={who.lists} />
        </section>
      </section>
    </WorkspacePage>
  );
}
