import type { Metadata } from "next";
import { CalendarForm } from "@/components/dates/calendar-form";
import { DateLines } from "@/components/dates/date-lines";
import { QuietLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { EmptyState } from "@/components/workspace/empty-state";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewCalendarPage, viewDates } from "@/lib/home/calendar-view";
import { loadDatedThings } from "@/lib/home/queries";
import type { SayDay } from "@/lib/home/time-view";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadTime } from "@/lib/kept/load-time";
import { openWorkspace } from "../open-workspace";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).calendar.title };
}

/** Every date in order, and the file that brings them into a calendar. */
export default async function CalendarPage() {
  const { patientId, today, language, words, content, shell } = await openWorkspace("go-calendar");
  const time = await loadTime(patientId, today);
  const things = await loadDatedThings(patientId, today);
  const sayDay: SayDay = (day, style) => formatDay(day, language, style);
  const { coming, past } = viewDates(things, time, today, words, content, sayDay);
  const { calendar } = words;
  const page = viewCalendarPage(calendar, time);
  return (
    <WorkspacePage shell={shell} words={words.workspace} stage="/home" page="/calendar">
      <PageHeading lede={page.lede} takesFocus>
        {calendar.heading}
      </PageHeading>
      {things.length === 0 ? (
        <div className="section">
          <EmptyState heading={calendar.empty.heading} text={page.emptyText}>
            <QuietLink href="/plan/dates">{calendar.empty.link}</QuietLink>
          </EmptyState>
        </div>
      ) : (
        <>
          {coming.length > 0 && (
            <section className="section">
              <h2>{calendar.listHeading}</h2>
              <DateLines days={coming} />
            </section>
          )}
          {past.length > 0 && (
            <section className="section">
              <h2>{calendar.past}</h2>
              <DateLines days={past} />
            </section>
          )}
          <CalendarForm
            words={calendar.file}
            sample={calendar.file.neutralHelp(calendar.neutralTitle)}
          />
        </>
      )}
    </WorkspacePage>
  );
}
