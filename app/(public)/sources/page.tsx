import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { loadWords } from "@/lib/i18n/words";
import { listSources } from "@/lib/rule-book/source-list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWords()).publicPages.sources.title };
}

export default async function SourcesPage() {
  const { shell, publicPages } = await loadWords();
  const words = publicPages.sources;
  return (
    <PageShell words={shell} width="page" current="/sources">
      <article className="text-page">
        <PageHeading lede={words.lede}>{words.heading}</PageHeading>
        {listSources().map(({ kind, sources }) => (
          <section key={kind} className="text-section">
            <h2>{words.kinds[kind]}</h2>
            <ul className="source-list">
              {sources.map(({ id, citation, year }) => (
                <li key={id} id={id}>
                  {citation}
                  <span className="block text-soft">{year ?? words.noYear}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </PageShell>
  );
}
