import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { CompareStack, CompareTable } from "@/components/who/compare-table";
import { PickTwo } from "@/components/who/pick-two";
import { PrintSafety } from "@/components/who/print-safety";
import { StillToAsk } from "@/components/who/still-to-ask";
import { EmptyState } from "@/components/workspace/empty-state";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { candidate } from "@/lib/kept/kinds/candidate";
import { loadEntries } from "@/lib/kept/queries";
import { viewPrintSafety } from "@/lib/safety/on-top-view";
import { pickTwo, viewCompare } from "@/lib/who/candidate-view";
import { tellerFor } from "@/lib/who/tell";
import { openWorkspace } from "../../../open-workspace";

type Props = { searchParams: Promise<{ one?: string | string[]; two?: string | string[] }> };

const list = "/plan/who";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).who.compareTitle };
}

/** The names side by side; two only, when two are picked. */
export default async function ComparePage({ searchParams }: Props) {
  const { patientId, situation, language, words, content, shell } = await openWorkspace("go-who");
  const { who, workspace } = words;
  const { compare } = who;
  const { speaker } = situation;
  const tell = tellerFor(speaker);
  const { one, two } = await searchParams;
  const { entries } = await loadEntries(patientId, candidate);
  const shown = pickTwo(entries, one, two);
  const view = viewCompare(shown, speaker, who, (day) => formatDay(day, language));
  const back = (
    <a className="quiet-link" href={list}>
      {compare.back}
    </a>
  );

  return (
    <WorkspacePage shell={shell} words={workspace} stage="/plan" page={list} width="page">
      {entries.length < 2 ? (
        <>
          <PageHeading>{compare.heading}</PageHeading>
          <div className="section max-w-measure">
            <EmptyState heading={compare.emptyTitle} text={tell(compare.emptyText)}>
              {back}
            </EmptyState>
          </div>
        </>
      ) : (
        <div className="compare-sheet">
          <PrintSafety {...viewPrintSafety(situation.sheet, content)} />
          <p className="screen-only">{back}</p>
          <PageHeading lede={tell(compare.lede)}>{compare.heading}</PageHeading>
          {entries.length > 2 && (
            <PickTwo
              names={entries.map(({ id, value }) => ({ id, name: value.name }))}
              picked={shown.length === 2 ? shown.map(({ id }) => id) : []}
              words={compare}
            />
          )}
          <div className="compare-body">
            <CompareTable heads={view.heads} rows={view.rows} words={compare} />
            <CompareStack heads={view.heads} rows={view.rows} words={compare} />
          </div>
          <p className="print-only">{compare.emptyBoxes}</p>
          <p className="row-note screen-only">{tell(compare.noBest)}</p>
          <div className="max-w-measure screen-only">
            <StillToAsk calls={view.calls} words={compare} />
          </div>
        </div>
      )}
    </WorkspacePage>
  );
}
