import type { Metadata } from "next";
import { Acts, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { loadWords } from "@/lib/i18n/words";
import { typedTexts } from "@/lib/kept/typed-texts";
import { loadDraft } from "@/lib/security/draft";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWords()).publicPages.notSaved.title };
}

/** After a form that was drawn for somebody else: why it was not saved, and what was typed there. */
export default async function NotSavedPage() {
  const { shell, publicPages } = await loadWords();
  const { heading, lede, typed, none, goOn } = publicPages.notSaved;
  const draft = await loadDraft("/not-saved");
  const texts = draft ? typedTexts(draft.values) : [];
  return (
    <PageShell words={shell}>
      <PageHeading takesFocus lede={lede}>
        {heading}
      </PageHeading>
      {texts.length > 0 ? (
        <section className="section">
          <h2>{typed.heading}</h2>
          <p>{typed.text}</p>
          <ul className="typed-texts">
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="mt-6">{none}</p>
      )}
      <Acts>
        <ButtonLink href="/home">{goOn}</ButtonLink>
      </Acts>
    </PageShell>
  );
}
