import type { ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";
import { SectionText } from "@/components/ui/section-text";
import type { TextPageWords } from "@/lib/content/interface-shape";

/** A page of running text: headline, a first paragraph, sections. */
export function TextPage({ words, children }: { words: TextPageWords; children?: ReactNode }) {
  return (
    <article className="text-page">
      <PageHeading lede={words.lede}>{words.heading}</PageHeading>
      {words.sections.map((section) => (
        <section key={section.id} id={section.id} className="text-section">
          <h2>{section.heading}</h2>
          <SectionText section={section} />
        </section>
      ))}
      {children}
    </article>
  );
}
