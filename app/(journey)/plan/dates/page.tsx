import type { Metadata } from "next";
import { AskSafe } from "@/components/dates/ask-safe";
import { DayList } from "@/components/dates/day-list";
import { Fit } from "@/components/dates/fit";
import { WaitForm } from "@/components/dates/wait-form";
import { QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { viewTime } from "@/lib/home/time-view";
import { viewWaitForm } from "@/lib/home/wait-form-view";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { loadTime } from "@/lib/kept/load-time";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../../open-workspace";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).time.title };
}

/** How long it is safe to wait, by the doctor's word, and every day that counts back from it. */
export default async function DatesPage() {
  const here = await openWorkspace("go-dates");
  const { patientId, situation, today, language, words, content, shell } = here;
  const time = await loadTime(patientId, today);
  const draft = readEntryDraft(await loadDraft("/plan/dates"));
  const { speaker } = situation;
  const { timeline, form } = words.time;
  const sayDay = (day: string, style?: "long" | "short" | "weekday") =>
    formatDay(day, language, style);
  const view = viewTime(time, today, words.time, content, sayDay);
  const fields = viewWaitForm(time.wait, draft, words.time, words.workspace, speaker);
  return (
    <WorkspacePage shell={shell} words={words.workspace} stage="/plan" page="/plan/dates">
      {fields.problems && <ErrorSummary {...fields.problems} />}
      <PageHeading lede={view.page.lede} takesFocus={fields.problems === null}>
        {words.time.heading}
      </PageHeading>
      {(view.days.length > 0 || view.status.length > 1) &&
        view.status.map((line) => (
          <p key={line} className="time-status">
            {line}
          </p>
        ))}
      <Fit
        warnings={view.warnings}
        helps={view.helps}
        helpHeading={words.time.helpHeading}
        moreWords={timeline.more}
      />
      {!view.isWaitKnown && <AskSafe words={view.page.unknown} />}
      {view.days.length > 0 && (
        <section className="section">
          <h2>{timeline.heading}</h2>
          <p>{view.page.timelineLede}</p>
          <DayList days={view.days} moreWords={timeline.more} />
          <p className="mt-4">
            <QuietLink href="/calendar">{words.time.toCalendar}</QuietLink>
          </p>
        </section>
      )}
      <WaitForm
        version={fields.version}
        fields={fields.fields}
        modes={fields.modes}
        words={form}
        live={words.workspace}
        both={fields.bothRows && { rows: fields.bothRows, words: words.workspace.errors }}
      />
      <p className="small-print">{view.page.neverStop}</p>
      {view.days.length > 0 && <p className="small-print">{view.page.how}</p>}
    </WorkspacePage>
  );
}
