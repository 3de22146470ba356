import type { Metadata } from "next";
import { MissingPage } from "@/components/ui/missing-page";
import { PageShell } from "@/components/ui/page-shell";
import { loadWords } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWords()).notFound.title };
}

export default async function NotFound() {
  const { shell, notFound } = await loadWords();
  return (
    <PageShell words={shell}>
      <MissingPage words={notFound} />
    </PageShell>
  );
}
