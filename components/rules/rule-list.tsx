import type { ReactNode } from "react";
import { RuleStrength } from "@/components/rules/rule-strength";
import { PageHeading } from "@/components/ui/page-heading";
import type { RuleListView, RulePageWords, TriggerView } from "@/lib/content/rule-page-shape";
import type { Tier } from "@/lib/content/types";

const tiers: readonly Tier[] = ["S", "M", "L"];

/** The rules by domain and trigger, after what strong, fair and slight mean and a way to search. */
export function RuleList({
  view,
  words,
  changesLink,
  children,
}: {
  view: RuleListView;
  words: RulePageWords;
  changesLink: string;
  /** The search, above the list. */
  children: ReactNode;
}) {
  return (
    <article className="max-w-[46rem]">
      <PageHeading lede={words.list.lede}>{words.list.heading}</PageHeading>
      <section className="mt-10">
        <h2>{words.list.tiersHeading}</h2>
        <dl className="mt-4 space-y-3">
          {tiers.map((tier) => (
            <div key={tier} className="sm:grid sm:grid-cols-[9rem_1fr] sm:gap-4">
              <dt className="font-semibold">
                <RuleStrength tier={tier} name={words.tier[tier].name} />
              </dt>
              <dd>{words.tier[tier].means}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 max-w-measure text-soft">{words.editorial}</p>
      </section>
      {children}
      {view.domains.map((domain) => (
        <section key={domain.id} className="mt-11" id={domain.id}>
          <h2 className="border-b-2 border-ink pb-2">{domain.name}</h2>
          <ul className="list-none">
            {domain.triggers.map((trigger) => (
              <Trigger key={trigger.trigger} trigger={trigger} words={words} />
            ))}
          </ul>
        </section>
      ))}
      {view.retired.length > 0 && (
        <section className="mt-11">
          <h2 className="border-b-2 border-ink pb-2">{words.list.retiredHeading}</h2>
          <ul className="list-none">
            {view.retired.map(({ id, name, title }) => (
              <li key={id} className="border-b border-rule py-3">
                {name} <a href={`/rules/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-10 text-soft">{words.list.version(view.version)}</p>
      <p>
        <a href="/rules/changes" className="inline-block py-1.5">
          {changesLink}
        </a>
      </p>
    </article>
  );
}

function Trigger({ trigger, words }: { trigger: TriggerView; words: RulePageWords }) {
  return (
    <li className="border-b border-rule py-2">
      <ul className="list-none">
        {trigger.rules.map(({ id, name, title, tier }) => (
          <li
            key={id}
            className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 py-1 sm:grid-cols-[5.5rem_minmax(0,1fr)_7.5rem]"
          >
            <p className="text-soft">{name}</p>
            <a
              href={`/rules/${id}`}
              className="order-last col-span-2 justify-self-start py-1.5 sm:order-none sm:col-span-1"
            >
              {title}
            </a>
            <p className="text-soft">
              <RuleStrength tier={tier} name={words.tier[tier].name} />
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}
