import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { sourceKinds } from "@/lib/content/interface-shape";
import { type Source, sources } from "@/lib/content/sources";
import { loadWords } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWords()).publicPages.sources.title };
}

export default async function SourcesPage() {
  const { shell, publicPages } = await loadWords();
  const words = publicPages.sources;
  const all: [string, Source][] = Object.entries(sources);
  const groups = sourceKinds
    .map((kind) => ({ kind, of: all.filter(([, source]) => source.kind === kind) }))
    .filter(({ of }) => of.length > 0);

  return (
    <PageShell words={shell} width="page" current="/sources">
      <article className="text-page">
        <PageHeading lede={words.lede}>{words.heading}</PageHeading>
        {groups.map(({ kind, of }) => (
          <section key={kind} className="text-section">
            <h2>{words.kinds[kind]}</h2>
            <ul className="source-list">
              {of.map(([id, { citation, year }]) => (
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
