import { Help } from "@/components/ui/help";
import { DotKey, DotPicture } from "./dot-picture";

export type KnownFactProps = {
  readonly id: string;
  readonly title: string;
  readonly share: { readonly from: number; readonly to: number } | null;
  readonly lines: readonly string[];
  readonly who: string;
  readonly limits: string;
  readonly source: string;
  readonly citations: readonly string[];
  readonly checked: string;
};

type Words = {
  readonly whoLabel: string;
  readonly limitsLabel: string;
  readonly keyChanged: string;
  readonly keyMaybe: string;
  readonly keySame: string;
};

/** Numbers one under the other; a section whose numbers are all out of date is not there. */
export function KnownFacts({
  id,
  heading,
  facts,
  note,
  words,
}: {
  id: string;
  heading: string;
  facts: readonly KnownFactProps[];
  note?: string | null;
  words: Words;
}) {
  if (facts.length === 0) return null;
  return (
    <section className="known-part" data-part={id} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {facts.map((fact) => (
        <KnownFact key={fact.id} fact={fact} words={words} />
      ))}
      {note && <p className="known-note">{note}</p>}
    </section>
  );
}

function KnownFact({ fact, words }: { fact: KnownFactProps; words: Words }) {
  const { title, share, lines, who, limits, source, citations, checked } = fact;
  return (
    <article className="known-fact">
      <h3>{title}</h3>
      <div className={share ? "known-body" : undefined}>
        {share && (
          <div className="known-picture">
            <DotPicture share={share} label={lines.join(" ")} />
            <DotKey hasMaybe={share.from !== share.to} words={words} />
          </div>
        )}
        <div className="known-lines">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <dl>
            <dt>{words.whoLabel}</dt>
            <dd>{who}</dd>
            <dt>{words.limitsLabel}</dt>
            <dd>{limits}</dd>
          </dl>
          <Help title={source}>
            {citations.map((citation) => (
              <p key={citation} className="reason-cite">
                {citation}
              </p>
            ))}
            <p className="known-checked">{checked}</p>
          </Help>
        </div>
      </div>
    </article>
  );
}
