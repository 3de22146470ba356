import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActSections } from "@/components/safety/act-sections";
import { SettingsFields } from "@/components/safety/settings-fields";
import { WaysOn } from "@/components/safety/ways-on";
import { WhoWhere } from "@/components/safety/who-where";
import { ButtonLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormMark } from "@/components/ui/form-mark";
import { Help } from "@/components/ui/help";
import { PageShell } from "@/components/ui/page-shell";
import { hasLeft } from "@/lib/auth/left";
import { loadSafetyWords } from "@/lib/i18n/safety-words";
import { viewActs, viewWaysOn } from "@/lib/safety/act-view";
import { viewSettings } from "@/lib/safety/check-view";
import { problemAt, viewProblems } from "@/lib/safety/problems-view";
import { isClosed } from "@/lib/safety/said";
import { actAddress, addressOnward } from "@/lib/safety/way";
import { tellerFor } from "@/lib/safety/words-in-place";
import { loadCheck } from "../load-check";

type Props = { searchParams: Promise<{ then?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadSafetyWords()).act.title };
}

/** What to do now, with the number to call; lower down, how to go on from each line. */
export default async function SafetyNowPage({ searchParams }: Props) {
  const asked = (await searchParams).then;
  const { situation, draft, to, mark, words, shell } = await loadCheck(actAddress, asked);
  if (situation.hasSession && (await hasLeft())) redirect("/welcome-back");
  const { holding, onTop } = situation.state;
  const onward = addressOnward(situation);
  if (holding.length === 0 && onTop.length === 0) redirect(onward);

  const problems = viewProblems(words, situation.speaker, draft);
  const tell = tellerFor(words, situation.speaker, situation.country);
  const actWords = { ticked: words.act.ticked as string, tell: words.act.tell as string };
  const { act } = words.pages;
  const settings = viewSettings(words, situation);
  const hasUrgent = holding.some((line) => line.tone === "urgent");
  return (
    <PageShell words={shell} safetyStrip={false}>
      {problems && <ErrorSummary {...problems} />}
      <ActSections
        sections={viewActs(words, situation, holding.length > 0 ? holding : onTop)}
        words={actWords}
        takesFocus={problems === null}
        afterCalls={
          <>
            <WhoWhere shown={settings.shown} change={settings.change} />
            {settings.note && <p className="who-where">{settings.note}</p>}
          </>
        }
      />
      {holding.length > 0 && (
        <section className="way-on" aria-labelledby="way-on">
          <h2 id="way-on">{tell(words.act.wayOnHeading)}</h2>
          <p>{tell(words.act.wayOnIntro)}</p>
          <WaysOn
            fields={viewWaysOn(words, situation, holding, "holding")}
            prefix="way"
            mark={mark}
            to={to}
            button={act.next}
            error={problemAt(problems, "way-0")}
          />
          {hasUrgent && <p className="way-on-note">{tell(act.mistake)}</p>}
          {!isClosed(situation.state) && (
            <p className="way-on-note">
              {tell(act.questionsFirst)} <a href={onward}>{act.questionsFirstLink}</a>
            </p>
          )}
        </section>
      )}
      {holding.length === 0 && <ButtonLink href={onward}>{act.next}</ButtonLink>}
      {onTop.length > 0 && (
        <section className="way-on" aria-labelledby="on-top">
          <h2 id="on-top">{tell(words.act.stillOnTop)}</h2>
          <Help title={tell(words.act.takeOff)}>
            <p>{act.takeOffIntro}</p>
            <WaysOn
              fields={viewWaysOn(words, situation, onTop, "on-top")}
              prefix="off"
              mark={mark}
              to={to}
              button={tell(words.act.takeOff)}
            />
          </Help>
        </section>
      )}
      <form method="post" action="/api/safety" noValidate>
        <FormMark mark={mark} />
        <input type="hidden" name="step" value="act" />
        <SettingsFields view={settings} isShownAbove />
      </form>
    </PageShell>
  );
}
