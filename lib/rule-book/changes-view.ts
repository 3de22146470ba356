import type { ContentWords } from "@/lib/content/every-word-shape";
import type { VersionView } from "@/lib/content/rule-book-shape";
import { type ChangeKind, changeKinds, historyOf } from "@/lib/content/rule-history";
import type { RuleLink, RulePageWords } from "@/lib/content/rule-page-shape";
import { linkTo, rulesInForce, viewRuleList } from "./rule-list";

/**
 * Every version of the rule set, the newest first, with the rules that it changed by kind of change.
 * In: the words. Out: the versions; of the first only how many rules it had.
 */
export function viewChanges(content: ContentWords, words: RulePageWords): readonly VersionView[] {
  const retired = viewRuleList(content, words).retired;
  const links: readonly RuleLink[] = [
    ...rulesInForce.map(({ id }) => linkTo(id, content, words)),
    ...retired,
  ];
  const versions = new Map<string, { on: string; of: { kind: ChangeKind; rule: RuleLink }[] }>();
  for (const rule of links) {
    for (const { version, on, kind } of historyOf(rule.id as Parameters<typeof historyOf>[0])) {
      const known = versions.get(version) ?? { on, of: [] };
      known.of.push({ kind, rule });
      versions.set(version, known);
    }
  }
  const first = [...versions].map(([, { on }]) => on).sort()[0];
  return [...versions]
    .map(([version, { on, of }]) => ({
      version,
      on,
      first: on === first ? of.filter(({ kind }) => kind === "first-version").length : 0,
      changes: changeKinds
        .filter((kind) => on !== first || kind !== "first-version")
        .map((kind) => ({
          kind,
          rules: of.filter((one) => one.kind === kind).map(({ rule }) => rule),
        }))
        .filter(({ rules }) => rules.length > 0),
    }))
    .sort((a, b) => b.on.localeCompare(a.on) || b.version.localeCompare(a.version));
}
