import { Help } from "@/components/ui/help";
import { PageHeading } from "@/components/ui/page-heading";

type Item = {
  readonly id: string;
  readonly asks: string;
  /** None where the status says it all. */
  readonly how: string | null;
  readonly status: "met" | "not-yet" | "does-not-apply";
  readonly statusName: string;
  readonly shownAt: string | null;
  readonly test: string | null;
};

type Words = {
  readonly heading: string;
  readonly lede: string;
  readonly shown: string;
  readonly test: string;
};

/** The decision-aid standard, item by item: what it asks, how it is met and where; the tests at the end, on request. */
export function StandardList({
  parts,
  words,
}: {
  parts: readonly {
    readonly id: string;
    readonly heading: string;
    readonly text: string;
    readonly score: string;
    readonly items: readonly Item[];
  }[];
  words: Words;
}) {
  const tested = parts.flatMap(({ items }) => items).filter(({ test }) => test !== null);
  return (
    <article className="max-w-[46rem]">
      <PageHeading lede={words.lede}>{words.heading}</PageHeading>
      {parts.map(({ id, heading, text, score, items }) => (
        <section key={id} className="text-section" id={id}>
          <h2>{heading}</h2>
          <p>
            <b>{score}</b> {text}
          </p>
          <ul className="mt-4 list-none">
            {items.map((item) => (
              <StandardRow key={item.id} item={item} words={words} />
            ))}
          </ul>
        </section>
      ))}
      <section className="text-section">
        <Help title={words.test}>
          <dl className="text-base break-words">
            {tested.map(({ id, asks, test }) => (
              <div key={id} className="py-1">
                <dt>{asks}</dt>
                <dd className="text-soft">{test}</dd>
              </div>
            ))}
          </dl>
        </Help>
      </section>
    </article>
  );
}

const marks = { met: "✓", "not-yet": "○", "does-not-apply": "–" } as const;

function StandardRow({ item, words }: { item: Item; words: Words }) {
  return (
    <li id={item.id} className="border-b border-rule py-3">
      <h3>{item.asks}</h3>
      <p>
        <span aria-hidden="true">{marks[item.status]}</span> <b>{`${item.statusName}.`}</b>{" "}
        {item.how !== null && `${item.how} `}
        {item.shownAt !== null && <a href={item.shownAt}>{words.shown}</a>}
      </p>
    </li>
  );
}
