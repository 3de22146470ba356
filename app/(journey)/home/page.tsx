import type { Metadata } from "next";
import { DateLines } from "@/components/dates/date-lines";
import { AidWays } from "@/components/decide/aid-ways";
import { NextThing } from "@/components/home/next-thing";
import { StageList } from "@/components/home/stage-list";
import { QuietLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { TwoColumn } from "@/components/ui/two-column";
import { ProgressLine } from "@/components/workspace/progress-line";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewNextDays } from "@/lib/home/calendar-view";
import { viewHome } from "@/lib/home/home-view";
import { loadDatedThings } from "@/lib/home/queries";
import type { SayDay } from "@/lib/home/time-view";
import { loadHere } from "@/lib/home/where-you-are";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { openWorkspace } from "../open-workspace";

const daysShown = 3;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).home.title };
}

/** Where you are, the one next thing, the dates that come, the records. */
export default async function HomePage() {
  const { patientId, today, language, words, content, shell } = await openWorkspace("go-home");
  const here = await loadHere(patientId, today);
  const things = await loadDatedThings(patientId, today);
  const sayDay: SayDay = (day, style) => formatDay(day, language, style);
  const coming = viewNextDays(things, here.time, today, words, content, sayDay, daysShown);
  const { home } = words;
  const view = viewHome(here, home, content);
  return (
    <WorkspacePage shell={shell} words={words.workspace} stage="/home" page="/home" width="page">
      <PageHeading takesFocus>{view.heading}</PageHeading>
      <NextThing label={home.nextLabel} next={view.next} />
      <TwoColumn
        label={home.records.heading}
        beside={
          <section className="home-records">
            <h2>{home.records.heading}</h2>
            {view.records.of > 0 && (
              <ProgressLine
                text={view.records.here}
                done={view.records.done}
                of={view.records.of}
              />
            )}
            {view.records.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <QuietLink href="/records">{home.records.open}</QuietLink>
          </section>
        }
      >
        <section className="home-part">
          <h2>{home.dates.heading}</h2>
          {coming.length > 0 ? (
            <>
              <DateLines days={coming} />
              <QuietLink href="/calendar">{home.dates.all}</QuietLink>
            </>
          ) : (
            <>
              <p>{view.datesNone}</p>
              <QuietLink href="/plan/dates">{home.dates.setDays}</QuietLink>
            </>
          )}
        </section>
        <section className="home-part">
          <h2>{home.way.heading}</h2>
          <StageList stages={view.stages} />
        </section>
        <section className="home-part">
          <AidWays words={words.aid.pages.ways} />
        </section>
      </TwoColumn>
    </WorkspacePage>
  );
}
