import type { RulePageView, RulePageWords } from "@/lib/content/rule-page-shape";

/** When a rule was last checked, and what changed when. */
export function RuleHistory({ view, words }: { view: RulePageView; words: RulePageWords }) {
  return (
    <>
      <p>{words.reviewed(words.date(view.reviewedOn))}</p>
      <dl className="space-y-2">
        {view.history.map(({ on, version, kind }) => (
          <div key={`${version} ${kind}`} className="sm:grid sm:grid-cols-[11rem_1fr] sm:gap-4">
            <dt>
              <time dateTime={on}>{words.date(on)}</time>
            </dt>
            <dd>{words.change[kind](version)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
