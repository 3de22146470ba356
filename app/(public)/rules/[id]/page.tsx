import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulePage } from "@/components/rules/rule-page";
import { PageShell } from "@/components/ui/page-shell";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadRuleBookWords } from "@/lib/i18n/rule-book-words";
import { loadRulePageWords } from "@/lib/i18n/rule-page-words";
import { loadWords } from "@/lib/i18n/words";
import { viewExamples } from "@/lib/rule-book/examples-view";
import { viewRule } from "@/lib/rule-book/rule-page";

type Props = { readonly params: Promise<{ id: string }> };

/** "Rule T5": neutral, since it shows in the browser's history (S31). */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = viewRule((await params).id, await loadContentWords(), await loadRulePageWords());
  if (view === null) notFound();
  return { title: view.name };
}

export default async function OneRulePage({ params }: Props) {
  const words = await loadRulePageWords();
  const book = await loadRuleBookWords();
  const content = await loadContentWords();
  const view = viewRule((await params).id, content, words);
  if (view === null) notFound();
  const { shell } = await loadWords();
  return (
    <PageShell words={shell} width="page" current="/rules">
      <RulePage
        view={view}
        examples={viewExamples(view.id, content, book.examples)}
        words={words}
        book={book}
      />
    </PageShell>
  );
}
