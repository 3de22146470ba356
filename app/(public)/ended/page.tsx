import type { Metadata } from "next";
import { Acts, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { loadWords } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWords()).publicPages.ended.title };
}

/** For someone whose session is over: what happened, what was kept, what to do. */
export default async function EndedPage() {
  const { shell, publicPages } = await loadWords();
  const { heading, lede, why, again } = publicPages.ended;
  return (
    <PageShell words={shell}>
      <PageHeading takesFocus lede={lede}>
        {heading}
      </PageHeading>
      <div className="prose mt-6">
        {why.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Acts>
        <ButtonLink href="/safety">{again}</ButtonLink>
      </Acts>
    </PageShell>
  );
}
