import type { Metadata } from "next";
import { VersionList } from "@/components/rules/version-list";
import { PageShell } from "@/components/ui/page-shell";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadRuleBookWords } from "@/lib/i18n/rule-book-words";
import { loadRulePageWords } from "@/lib/i18n/rule-page-words";
import { loadWords } from "@/lib/i18n/words";
import { viewChanges } from "@/lib/rule-book/changes-view";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadRuleBookWords()).changes.title };
}

export default async function ChangesPage() {
  const { shell } = await loadWords();
  const words = await loadRulePageWords();
  return (
    <PageShell words={shell} width="page" current="/rules/changes">
      <VersionList
        versions={viewChanges(await loadContentWords(), words)}
        date={words.date}
        words={(await loadRuleBookWords()).changes}
      />
    </PageShell>
  );
}
