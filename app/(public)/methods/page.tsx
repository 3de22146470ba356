import type { Metadata } from "next";
import { PageShell } from "@/components/ui/page-shell";
import { TextPage } from "@/components/ui/text-page";
import { loadWords } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWords()).publicPages.methods.title };
}

export default async function MethodsPage() {
  const { shell, publicPages } = await loadWords();
  return (
    <PageShell words={shell} width="page" current="/methods">
      <TextPage words={publicPages.methods} />
    </PageShell>
  );
}
