import type { Metadata } from "next";
import { CheckList } from "@/components/decide/check-list";
import { Acts, ButtonLink, QuietLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { requirePatientId } from "@/lib/auth/guard";
import { viewCheck } from "@/lib/decide/check-view";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadWords } from "@/lib/i18n/words";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { requireSafeToGoOn } from "@/lib/safety/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadContentWords()).decide.check.title };
}

/** All answers before the result, each changeable. */
export default async function CheckPage() {
  const patientId = await requirePatientId();
  await requireSafeToGoOn(patientId, "questions", "check");
  const words = await loadContentWords();
  const { check } = words.decide;
  const view = viewCheck((await loadSheet(patientId)).answers, words);
  return (
    <PageShell words={(await loadWords()).shell} current="/decide">
      <PageHeading takesFocus lede={view.lede}>
        {view.heading}
      </PageHeading>
      {view.open > 0 && (
        <Notice>
          <p>{check.openLede(view.open)}</p>
        </Notice>
      )}
      <CheckList sections={view.sections} words={check} />
      <p className="check-note">{check.neverStop}</p>
      <Acts>
        <ButtonLink href={view.open > 0 ? "/decide" : "/decide/answer"}>
          {view.open > 0 ? check.goOn : check.see}
        </ButtonLink>
        {view.open > 0 && <QuietLink href="/decide/answer">{check.see}</QuietLink>}
      </Acts>
    </PageShell>
  );
}
