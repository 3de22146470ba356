import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { StartForm } from "@/components/safety/start-form";
import "@/components/safety/safety.css";
import { Acts, ButtonLink, QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { hasLeft } from "@/lib/auth/left";
import { loadSafetyWords } from "@/lib/i18n/safety-words";
import { problemAt } from "@/lib/safety/problems-view";
import { isClosed, isComplete } from "@/lib/safety/said";
import { viewConsent, viewStartProblems } from "@/lib/safety/start-view";
import { actAddress, addressOnward } from "@/lib/safety/way";
import { tellerFor } from "@/lib/safety/words-in-place";
import { loadCheck } from "../safety/load-check";

type Props = { searchParams: Promise<{ then?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadSafetyWords()).start.title };
}

/** The yes before anything is stored (S36), and whose device it is (S7). */
export default async function StartPage({ searchParams }: Props) {
  const asked = (await searchParams).then;
  const { situation, draft, to, words, shell, common } = await loadCheck("/start", asked);
  if (situation.hasSession && (await hasLeft())) redirect("/welcome-back");
  if (situation.hasSession) return <StartedPage />;
  if (isClosed(situation.state)) redirect(actAddress);
  const then = to ?? situation.check.to;
  if (!isComplete(situation.check)) {
    redirect(to ? `${addressOnward(situation)}?then=${to}` : addressOnward(situation));
  }

  const { start } = words;
  const tell = tellerFor(words, situation.speaker, situation.country);
  const problems = viewStartProblems(start, common, draft);
  const { device } = start;
  const { country } = situation.check;
  return (
    <PageShell words={shell} current="/start">
      {problems && <ErrorSummary {...problems} />}
      <PageHeading takesFocus={problems === null} lede={tell(start.lede)}>
        {start.heading}
      </PageHeading>
      <Notice>
        <p>
          <b>{start.nothingYet}</b> {start.nothingYetMore}
        </p>
      </Notice>
      <section className="start-part">
        <h2>{start.keptHeading}</h2>
        <dl className="start-kept">
          {start.kept.map(({ name, text }) => (
            <div key={name}>
              <dt className="start-name">{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>{start.sharing}</p>
        <p className="start-links">
          <QuietLink href="/privacy">{start.more}</QuietLink>
          <QuietLink href="/privacy#rights">{start.deleteLink}</QuietLink>
        </p>
      </section>
      <StartForm
        device={{
          legend: device.legend,
          rows: [
            { value: "own", label: device.own, help: device.ownHelp },
            { value: "shared", label: device.shared, help: device.sharedHelp },
          ],
          chosen: draft?.values.device?.[0],
          error: problemAt(problems, "device"),
        }}
        consent={{
          ...viewConsent(start, situation.speaker),
          ticked: draft?.values.consent?.includes("yes") ?? false,
          error: problemAt(problems, "consent"),
        }}
        hidden={[
          ...(country === null ? [] : [{ name: "country", value: country }]),
          ...(then === null ? [] : [{ name: "then", value: then }]),
        ]}
        button={start.button}
      />
    </PageShell>
  );
}

/** For someone who has said yes before: on with it, or away with it. */
async function StartedPage() {
  const { words, shell } = await loadCheck("/start");
  const { started } = words.start;
  return (
    <PageShell words={shell} current="/start">
      <PageHeading takesFocus lede={started.lede}>
        {started.heading}
      </PageHeading>
      <Acts>
        <ButtonLink href="/decide?back=yes">{started.goOn}</ButtonLink>
        <QuietLink href="/privacy#delete">{started.delete}</QuietLink>
      </Acts>
    </PageShell>
  );
}
