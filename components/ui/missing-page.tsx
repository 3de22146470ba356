import { Acts, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import type { NotFoundWords } from "@/lib/content/interface-shape";

/** What is said where there is no page, inside the frame of every page. */
export function MissingPage({ words }: { words: NotFoundWords }) {
  return (
    <>
      <PageHeading lede={words.kept}>{words.heading}</PageHeading>
      <p className="mt-4">{words.doNow}</p>
      <Acts>
        <ButtonLink href="/">{words.home}</ButtonLink>
      </Acts>
    </>
  );
}
