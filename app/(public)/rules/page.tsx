import type { Metadata } from "next";
import { RuleList } from "@/components/rules/rule-list";
import { RuleSearchForm } from "@/components/rules/rule-search";
import { PageShell } from "@/components/ui/page-shell";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadRuleBookWords } from "@/lib/i18n/rule-book-words";
import { loadRulePageWords } from "@/lib/i18n/rule-page-words";
import { loadWords } from "@/lib/i18n/words";
import { viewRuleList } from "@/lib/rule-book/rule-list";
import { readSearch, searchRules } from "@/lib/rule-book/search";

type Props = { readonly searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadRulePageWords()).list.title };
}

export default async function RulesPage({ searchParams }: Props) {
  const { shell } = await loadWords();
  const words = await loadRulePageWords();
  const book = await loadRuleBookWords();
  const content = await loadContentWords();
  const search = readSearch(await searchParams);
  const all = viewRuleList(content, words);
  const { view, found } = searchRules(all, search, content);
  const isAsked = search.text !== "" || search.domain !== null;
  return (
    <PageShell words={shell} width="page" current="/rules">
      <RuleList view={view} words={words} changesLink={book.changes.link}>
        <RuleSearchForm
          search={search}
          found={isAsked ? found : null}
          parts={all.domains}
          words={book.search}
        />
      </RuleList>
    </PageShell>
  );
}
