import type { ReactNode } from "react";
import { ConditionTree } from "@/components/rules/condition-tree";
import { RuleExamples } from "@/components/rules/rule-examples";
import { RuleHistory } from "@/components/rules/rule-history";
import { RuleStrength } from "@/components/rules/rule-strength";
import { QuietLink } from "@/components/ui/button";
import { Help } from "@/components/ui/help";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { ExamplesView, RuleBookWords } from "@/lib/content/rule-book-shape";
import type { RuleLink, RulePageView, RulePageWords } from "@/lib/content/rule-page-shape";

/** One rule, whole: why, when, how strong, examples, what it leads to, its sources, what changed. */
export function RulePage({
  view,
  examples,
  words,
  book,
}: {
  view: RulePageView;
  /** None for a rule that was taken back. */
  examples: ExamplesView;
  words: RulePageWords;
  book: RuleBookWords;
}) {
  return (
    <article>
      <p className="mb-2 text-soft">{words.place(view.name, view.domain)}</p>
      <PageHeading>{view.title}</PageHeading>
      {view.retired !== null && (
        <Notice>
          <p>
            <b>{words.retired}</b> {view.retired.reason}
          </p>
        </Notice>
      )}
      {view.because !== null && (
        <Part heading={words.why}>
          <p>{view.because}</p>
        </Part>
      )}
      <Part heading={words.when}>
        <p>{view.when}</p>
      </Part>
      <Part heading={words.strength}>
        <p className="font-semibold">
          <RuleStrength
            tier={view.tier}
            name={`${words.tier[view.tier].name}, ${words.points(view.points)}`}
          />
        </p>
        <p>{words.tier[view.tier].means}</p>
        <p className="text-soft">{words.editorial}</p>
      </Part>
      <Part heading={words.exact}>
        <p>{view.notSureIsNo ? words.exactIntroSure : words.exactIntro}</p>
        <ConditionTree condition={view.condition} or={words.or} />
        <Help title={words.asData}>
          <pre className="overflow-x-auto text-base whitespace-pre-wrap">{view.asData}</pre>
        </Help>
      </Part>
      {examples.length > 0 && (
        <Part heading={book.examples.heading}>
          <p>
            <a href={`/rules/${view.id}/try`}>{book.tryIt.link}</a>
          </p>
          <RuleExamples view={examples} words={book.examples} />
        </Part>
      )}
      <Part heading={words.suggests}>
        <Suggestions heading={words.tasks} items={view.tasks} />
        <Suggestions heading={words.records} items={view.records} />
        <Suggestions heading={words.questions} items={view.questions} />
      </Part>
      <Part heading={words.sources}>
        <ul className="source-list">
          {view.sources.map(({ id, citation, year }) => (
            <li key={id}>
              <a href={`/sources#${id}`}>{citation}</a>{" "}
              <span className="text-soft">{words.year(year)}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part heading={words.dates}>
        <RuleHistory view={view} words={words} />
      </Part>
      <Related view={view} words={words} />
      <p className="mt-10">
        <QuietLink href="/rules">{words.allRules}</QuietLink>
      </p>
    </article>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="text-section">
      <h2>{heading}</h2>
      <div className="space-y-4">{children}</div>
    </section>
  );
}

function Suggestions({ heading, items }: { heading: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{heading}</h3>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Related({ view, words }: { view: RulePageView; words: RulePageWords }) {
  const groups: readonly { readonly lead: string; readonly links: readonly RuleLink[] }[] = [
    { lead: words.closerFormOf, links: view.closerFormOf === null ? [] : [view.closerFormOf] },
    { lead: words.closerForms, links: view.closerForms },
    { lead: words.sameTrigger, links: view.sameTrigger },
    { lead: words.countsAs, links: view.countsAs === null ? [] : [view.countsAs] },
  ].filter(({ links }) => links.length > 0);
  if (groups.length === 0) return null;
  return (
    <Part heading={words.related}>
      {groups.map(({ lead, links }) => (
        <div key={lead}>
          <p>{lead}</p>
          <ul className="list-none">
            {links.map(({ id, name, title }) => (
              <li key={id}>
                <a href={`/rules/${id}`} className="inline-block py-1.5">
                  {name}
                </a>{" "}
                {title}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}
