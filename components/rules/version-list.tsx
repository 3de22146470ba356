import { PageHeading } from "@/components/ui/page-heading";
import type { RuleBookWords, VersionView } from "@/lib/content/rule-book-shape";

/** What each version of the rules changed, the newest first. */
export function VersionList({
  versions,
  date,
  words,
}: {
  versions: readonly VersionView[];
  /** In: YYYY-MM-DD. */
  date: (day: string) => string;
  words: RuleBookWords["changes"];
}) {
  return (
    <article className="max-w-[46rem]">
      <PageHeading lede={words.lede}>{words.heading}</PageHeading>
      {versions.map(({ version, on, first, changes }) => (
        <section key={version} className="text-section">
          <h2>{words.version(version)}</h2>
          <p className="text-soft">{date(on)}</p>
          {first > 0 && <p>{words.firstVersion(first)}</p>}
          {changes.map(({ kind, rules }) => (
            <div key={kind}>
              <h3>{words.kind[kind]}</h3>
              <ul className="list-none">
                {rules.map(({ id, name, title }) => (
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
        </section>
      ))}
      <p className="mt-10 text-soft">
        {words.data} <a href="/api/rules">{words.dataLink}</a>
      </p>
    </article>
  );
}
