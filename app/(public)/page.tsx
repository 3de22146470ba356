import { Acts, ButtonLink, QuietLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { SectionText } from "@/components/ui/section-text";
import { StrengthBars } from "@/components/ui/strength-bars";
import { TwoColumn } from "@/components/ui/two-column";
import { loadWords } from "@/lib/i18n/words";

export default async function LandingPage() {
  const { shell, publicPages } = await loadWords();
  const words = publicPages.landing;

  return (
    <PageShell words={shell} width="page" current="/">
      <div className="landing">
        <TwoColumn
          label={words.besideLabel}
          beside={
            <>
              <section>
                <h2>{words.exampleHeading}</h2>
                <p>{words.exampleIntro}</p>
                <StrengthBars
                  caption={words.exampleCaption}
                  heads={words.exampleHeads}
                  items={words.exampleRows}
                />
              </section>
              <section>
                <h2>{words.privacy.heading}</h2>
                <SectionText section={words.privacy} />
              </section>
            </>
          }
        >
          <div className="landing-head">
            <PageHeading lede={words.lede}>{words.heading}</PageHeading>
            <Notice>
              <p>
                <b>{words.emergencyHead}</b> {words.emergency}
              </p>
            </Notice>
            <Acts>
              <ButtonLink href="/safety">{words.start}</ButtonLink>
              <QuietLink href="/decide?back=yes">{words.goOn}</QuietLink>
            </Acts>
            <ul className="landing-facts">
              {words.facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </div>
          <div className="landing-text">
            {[words.does, words.doesNot, words.carer].map((section) => (
              <section key={section.id}>
                <h2>{section.heading}</h2>
                <SectionText section={section} />
              </section>
            ))}
          </div>
        </TwoColumn>
      </div>
    </PageShell>
  );
}
