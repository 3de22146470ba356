import type { Metadata } from "next";
import { PageShell } from "@/components/ui/page-shell";
import { TextPage } from "@/components/ui/text-page";
import { loadWords } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWords()).publicPages.howItWorks.title };
}

export default async function HowItWorksPage() {
  const { shell, publicPages } = await loadWords();
  return (
    <PageShell words={shell} width="page" current="/how-it-works">
      <TextPage words={publicPages.howItWorks} />
    </PageShell>
  );
}
