import type { ContentWords } from "@/lib/content/every-word-shape";
import type { RuleSearch } from "@/lib/content/rule-book-shape";
import type { RuleListView } from "@/lib/content/rule-page-shape";
import { say } from "@/lib/content/spoken";
import { domains } from "@/lib/content/triggers";
import { rulesInForce } from "./rule-list";

const longest = 80;

/** What somebody looks for, from the address. What is no part is every part; long words are cut. */
export function readSearch(given: { readonly [name: string]: unknown }): RuleSearch {
  const text = typeof given.q === "string" ? given.q.trim().slice(0, longest) : "";
  const domain = domains.find((one) => one === given.part) ?? null;
  return { text, domain };
}

/**
 * The list with only the rules that fit. Every word must stand in a rule's name, title, reason or
 * condition in words; upper case and accents do not count. In: the whole list. Out: the list, and
 * how many fit.
 */
export function searchRules(
  view: RuleListView,
  { text, domain }: RuleSearch,
  content: ContentWords,
): { readonly view: RuleListView; readonly found: number } {
  const wanted = plain(text).split(" ").filter(Boolean);
  const fits = new Set<string>(
    rulesInForce
      .filter(({ id, trigger }) => {
        const own = content.rules[id];
        const words = [id, trigger, own.title, own.because, own.when];
        const all = plain(words.map((one) => say(one, "self")).join(" "));
        return wanted.every((word) => all.includes(word));
      })
      .map(({ id }) => id),
  );
  const parts = view.domains
    .filter(({ id }) => domain === null || id === domain)
    .map((part) => ({
      ...part,
      triggers: part.triggers
        .map((one) => ({ ...one, rules: one.rules.filter(({ id }) => fits.has(id)) }))
        .filter(({ rules }) => rules.length > 0),
    }))
    .filter(({ triggers }) => triggers.length > 0);
  const found = parts.flatMap(({ triggers }) => triggers.flatMap(({ rules }) => rules)).length;
  const isAll = wanted.length === 0 && domain === null;
  return { view: { ...view, domains: parts, retired: isAll ? view.retired : [] }, found };
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ");
}
