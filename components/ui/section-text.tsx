import { QuietLink } from "@/components/ui/button";
import type { TextSection } from "@/lib/content/interface-shape";

/** The body of one section, without its heading: paragraphs, a list, a last word, links. */
export function SectionText({ section }: { section: TextSection }) {
  return (
    <div className="prose">
      {section.paragraphs?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {section.list && (
        <ul>
          {section.list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {section.after && <p>{section.after}</p>}
      {section.links && (
        <p className="flex flex-wrap gap-x-7">
          {section.links.map(({ href, label }) => (
            <QuietLink key={href} href={href}>
              {label}
            </QuietLink>
          ))}
        </p>
      )}
    </div>
  );
}
