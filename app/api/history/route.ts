import { historyWrite } from "@/lib/history/history-write";
import { readerFor } from "@/lib/history/reader";
import { loadEntryNames } from "@/lib/i18n/load-entry-names";
import { loadToday } from "@/lib/i18n/today";
import { entryWrite } from "@/lib/kept/form";
import { loadSituation } from "@/lib/kept/situation-queries";
import { handleWrite } from "@/lib/security/handle";

/** POST /api/history: what happened, medicines and the health background. */
export const POST = handleWrite(
  entryWrite(
    historyWrite(async (patientId) => {
      const { country } = await loadSituation(patientId);
      return readerFor(await loadEntryNames(), country, await loadToday(country));
    }),
  ),
);
