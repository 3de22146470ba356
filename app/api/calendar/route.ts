import { requirePatientId } from "@/lib/auth/guard";
import { writeCalendarFile } from "@/lib/home/calendar-file";
import { eventsOf } from "@/lib/home/calendar-view";
import { loadDatedThings } from "@/lib/home/queries";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadLanguage } from "@/lib/i18n/language";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadToday } from "@/lib/i18n/today";
import { loadTime } from "@/lib/kept/load-time";
import { loadSituation } from "@/lib/kept/situation-queries";
import { requireSafeToGoOn } from "@/lib/safety/queries";
import { refuseDownload } from "@/lib/security/download";

/**
 * GET /api/calendar: every date as a calendar file. `?titles=plain` says what each is about; without
 * it each says "Reminder". Neither the name of the file nor anything else in it tells what it is for.
 */
export async function GET(request: Request): Promise<Response> {
  const refused = await refuseDownload("calendar-file");
  if (refused) return refused;
  const patientId = await requirePatientId("go-calendar");
  await requireSafeToGoOn(patientId, "print", "go-calendar");
  const { country } = await loadSituation(patientId);
  const today = await loadToday(country);
  const { calendar } = await loadWorkspaceWords();
  const asked = new URL(request.url).searchParams.get("titles");
  const events = eventsOf(
    await loadDatedThings(patientId, today),
    await loadTime(patientId, today),
    asked === "plain" ? "plain" : "neutral",
    calendar,
    await loadContentWords(),
  );
  return new Response(
    writeCalendarFile(events, new Date(), calendar.calendarName, await loadLanguage()),
    {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'attachment; filename="reminders.ics"',
        "cache-control": "no-store",
      },
    },
  );
}
