import type { Metadata } from "next";
import { RuleList } from "@/components/rules/rule-list";
import { PageShell } from "@/components/ui/page-shell";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadRulePageWords } from "@/lib/i18n/rule-page-words";
import { loadWords } from "@/lib/i18n/words";
import { viewRuleList } from "@/lib/rule-book/rule-list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadRulePageWords()).list.title };
}

export default async function RulesPage() {
  const { shell } = await loadWords();
  const words = await loadRulePageWords();
  return (
    <PageShell words={shell} width="page" current="/rules">
      <RuleList view={viewRuleList(await loadContentWords(), words)} words={words} />
    </PageShell>
  );
}
