import type { Metadata } from "next";
import { Button, QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormMark } from "@/components/ui/form-mark";
import { Help } from "@/components/ui/help";
import { PageShell } from "@/components/ui/page-shell";
import { TextPage } from "@/components/ui/text-page";
import { loadFormMark } from "@/lib/auth/guard";
import { loadWords } from "@/lib/i18n/words";
import { loadDraft } from "@/lib/security/draft";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWords()).publicPages.privacy.title };
}

export default async function PrivacyPage() {
  const { shell, publicPages } = await loadWords();
  const { privacy } = publicPages;
  // Whoever asked for everything to be deleted must not think that it was.
  const hasFailed = (await loadDraft("/privacy")) !== null;
  return (
    <PageShell words={shell} width="page" current="/privacy">
      {hasFailed && (
        <ErrorSummary
          title={privacy.delete.failed}
          kept={privacy.delete.failedMore}
          problems={[{ fieldId: "delete", message: privacy.delete.ask }]}
        />
      )}
      <TextPage words={privacy}>
        <section className="text-section" id="take">
          <h2>{privacy.take.heading}</h2>
          <p>{privacy.take.text}</p>
          <QuietLink href="/print/take">{privacy.take.link}</QuietLink>
        </section>
        <section className="text-section screen-only" id="delete">
          <h2>{privacy.delete.heading}</h2>
          <Help title={privacy.delete.ask}>
            <p>{privacy.delete.text}</p>
            <form method="post" action="/api/delete">
              <FormMark mark={await loadFormMark()} />
              <Button>{privacy.delete.button}</Button>
            </form>
          </Help>
        </section>
      </TextPage>
    </PageShell>
  );
}
