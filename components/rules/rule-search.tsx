import type { RuleBookWords, RuleSearch } from "@/lib/content/rule-book-shape";

/** Looks for rules by a word and a part. A plain form: the list that fits comes as a page. */
export function RuleSearchForm({
  search,
  found,
  parts,
  words,
}: {
  search: RuleSearch;
  /** How many rules fit; null where nothing was asked. */
  found: number | null;
  parts: readonly { readonly id: string; readonly name: string }[];
  words: RuleBookWords["search"];
}) {
  return (
    <search className="mt-10 block border-y border-rule py-6">
      <form action="/rules" method="get" className="flex flex-wrap items-end gap-4">
        <p id="q-help" className="basis-full text-soft">
          {words.help}
        </p>
        <div className="min-w-0 flex-1 basis-full sm:basis-64">
          <label htmlFor="q" className="font-semibold">
            {words.label}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            className="field-input"
            defaultValue={search.text}
            maxLength={80}
            autoComplete="off"
            aria-describedby="q-help"
          />
        </div>
        <div className="w-full sm:w-60">
          <label htmlFor="part" className="font-semibold">
            {words.domain}
          </label>
          <select id="part" name="part" className="field-input" defaultValue={search.domain ?? ""}>
            <option value="">{words.everyDomain}</option>
            {parts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button">
          {words.button}
        </button>
      </form>
      {found !== null && (
        <p role="status" className="mt-4">
          {found === 0 ? words.none : words.found(found)} <a href="/rules">{words.showAll}</a>
        </p>
      )}
    </search>
  );
}
