import type { Metadata } from "next";
import { StandardList } from "@/components/rules/standard-list";
import { PageShell } from "@/components/ui/page-shell";
import { loadAidStandardWords } from "@/lib/i18n/aid-standard-words";
import { loadWords } from "@/lib/i18n/words";
import { viewStandard } from "@/lib/rule-book/standard-view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadAidStandardWords()).title };
}

export default async function StandardPage() {
  const { shell } = await loadWords();
  const words = await loadAidStandardWords();
  return (
    <PageShell words={shell} width="page" current="/methods/standard">
      <StandardList parts={viewStandard(words)} words={words} />
    </PageShell>
  );
}
