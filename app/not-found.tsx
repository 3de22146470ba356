import type { Metadata } from "next";
import { Acts, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { loadWords } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWords()).notFound.title };
}

export default async function NotFound() {
  const { shell, notFound } = await loadWords();
  return (
    <PageShell words={shell}>
      <PageHeading lede={notFound.kept}>{notFound.heading}</PageHeading>
      <p className="mt-4">{notFound.doNow}</p>
      <Acts>
        <ButtonLink href="/">{notFound.home}</ButtonLink>
      </Acts>
    </PageShell>
  );
}
