import type { Metadata } from "next";
import { Acts, Button, ButtonLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormMark } from "@/components/ui/form-mark";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { requirePatientId } from "@/lib/auth/guard";
import { loadSafetyWords } from "@/lib/i18n/safety-words";
import { viewProblems } from "@/lib/safety/problems-view";
import { tellerFor } from "@/lib/safety/words-in-place";
import { loadCheck } from "../safety/load-check";

type Props = { searchParams: Promise<{ then?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadSafetyWords()).welcomeBack.title };
}

/** After 12 idle hours: one question, before going on. Never before printing. */
export default async function WelcomeBackPage({ searchParams }: Props) {
  await requirePatientId();
  const asked = (await searchParams).then;
  const { situation, draft, to, mark, words, shell } = await loadCheck("/welcome-back", asked);
  const tell = tellerFor(words, situation.speaker, situation.country);
  const problems = viewProblems(words, situation.speaker, draft);
  return (
    <PageShell words={shell} safetyStrip={false}>
      {problems && <ErrorSummary {...problems} />}
      <PageHeading takesFocus={problems === null} lede={tell(words.welcomeBack.intro)}>
        {tell(words.welcomeBack.heading)}
      </PageHeading>
      <form id="check-form" method="post" action="/api/safety" noValidate>
        <FormMark mark={mark} />
        <input type="hidden" name="step" value="back" />
        {to && <input type="hidden" name="to" value={to} />}
        <Acts>
          <ButtonLink href={to ? `/safety?then=${to}` : "/safety"}>
            {tell(words.welcomeBack.yes)}
          </ButtonLink>
          <Button>{tell(words.welcomeBack.no)}</Button>
        </Acts>
      </form>
    </PageShell>
  );
}
