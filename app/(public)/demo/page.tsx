import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Acts, Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { isDemo } from "@/lib/demo/mode";
import { demoPersonIds } from "@/lib/demo/people";
import { loadDemoWords } from "@/lib/i18n/demo-words";
import { loadWords } from "@/lib/i18n/words";

export async function generateMetadata(): Promise<Metadata> {
  return isDemo() ? { title: (await loadDemoWords()).title } : {};
}

/** Chooses a made-up person. Outside a demonstration there is no such page. */
export default async function DemoPage() {
  if (!isDemo()) notFound();
  const words = await loadDemoWords();
  return (
    <PageShell words={(await loadWords()).shell} current="/demo">
      <PageHeading lede={words.lede}>{words.heading}</PageHeading>
      <ul className="demo-people">
        {demoPersonIds.map((id) => (
          <li key={id}>
            <h2>{words.people[id].name}</h2>
            <p>{words.people[id].text}</p>
            <form method="post" action="/api/demo">
              <input type="hidden" name="person" value={id} />
              <Acts>
                <Button>{words.people[id].button}</Button>
              </Acts>
            </form>
          </li>
        ))}
      </ul>
      <p className="small-print">{words.foot}</p>
    </PageShell>
  );
}
