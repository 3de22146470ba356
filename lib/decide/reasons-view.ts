import type { ContentWords } from "@/lib/content/every-word-shape";
import { sourceKinds } from "@/lib/content/interface-shape";
import { type SourceId, sources } from "@/lib/content/sources";
import { type Speaker, say } from "@/lib/content/spoken";
import { type Domain, domains } from "@/lib/content/triggers";
import type { AnswerSheet } from "@/lib/content/types";
import type { Finding } from "@/lib/engine/findings";
import { reviewedOn } from "@/lib/engine/rule-facts";
import { type Strength, strengthOf } from "@/lib/engine/scores";
import { quotes } from "@/lib/kept/reasons";
import { shortNameOf } from "./source-names";

export type ReasonView = {
  readonly rule: string;
  readonly title: string;
  readonly said: readonly string[];
  readonly because: string;
  readonly href: string;
  /** In full. */
  readonly source: string;
  /** Short, and the id under which the list of sources has it in full. */
  readonly sourceName: string;
  readonly sourceId: string;
  readonly reviewedOn: string;
};
export type SourceView = { readonly id: string; readonly citation: string };
export type ReasonGroup = {
  readonly domain: Domain;
  readonly name: string;
  readonly reasons: readonly ReasonView[];
};
export type StrengthView = {
  readonly id: Domain;
  readonly label: string;
  readonly filled: 0 | 1 | 2 | 3;
  readonly word: string;
  readonly reasons: number;
};

const filledOf = { none: 0, slight: 1, fair: 2, strong: 3 } as const;

/** The true findings to show: a closer wording stands in place of the general one. */
export function shownReasons(findings: readonly Finding[]): readonly Finding[] {
  const fired = findings.filter(({ value }) => value === true);
  const replaced = new Set(fired.map(({ closerFormOf }) => closerFormOf));
  return fired.filter(({ rule }) => !replaced.has(rule));
}

/** The reasons by domain, the strongest domain and the strongest reason first. */
export function viewReasons(
  findings: readonly Finding[],
  sheet: AnswerSheet,
  words: ContentWords,
  speaker: Speaker,
): readonly ReasonGroup[] {
  const shown = shownReasons(findings);
  const sum = (list: readonly Finding[]) => list.reduce((total, { score }) => total + score, 0);
  const groups = domains
    .map((domain) => ({ domain, list: shown.filter((finding) => finding.domain === domain) }))
    .filter(({ list }) => list.length > 0);
  const top = (list: readonly Finding[]) => Math.max(...list.map(({ score }) => score));
  groups.sort((a, b) => top(b.list) - top(a.list) || sum(b.list) - sum(a.list));
  return groups.map(({ domain, list }) => ({
    domain,
    name: words.domains[domain].name,
    reasons: [...list]
      .sort((a, b) => b.score - a.score)
      .map((finding) => viewReason(finding, sheet, words, speaker)),
  }));
}

function viewReason(
  finding: Finding,
  sheet: AnswerSheet,
  words: ContentWords,
  speaker: Speaker,
): ReasonView {
  const own = words.rules[finding.rule];
  const source = weightiest(finding.sources);
  return {
    rule: finding.rule,
    title: say(own.title, speaker),
    said: quotes(finding, sheet, words, speaker),
    because: say(own.because, speaker),
    href: `/rules/${finding.rule}`,
    source: source === undefined ? "" : sources[source].citation,
    sourceName: source === undefined ? "" : shortNameOf(source),
    sourceId: source ?? "",
    reviewedOn: reviewedOn(finding.rule),
  };
}

/** The source that weighs most: a study before a guide, a guide before a general article. */
function weightiest(ids: readonly SourceId[]): SourceId | undefined {
  const rank = (id: SourceId) => sourceKinds.indexOf(sources[id].kind);
  return [...ids].sort((a, b) => rank(a) - rank(b))[0];
}

/** The sources of the reasons in full, each once, in the order in which they come up. */
export function sourcesOf(groups: readonly ReasonGroup[]): readonly SourceView[] {
  const reasons = groups.flatMap((group) => group.reasons);
  return [...new Map(reasons.map(({ sourceId, source }) => [sourceId, source]))]
    .filter(([, citation]) => citation !== "")
    .map(([id, citation]) => ({ id, citation }));
}

/** How strong each domain is, in the order of the picture. */
export function viewStrengths(
  findings: readonly Finding[],
  words: ContentWords,
): readonly StrengthView[] {
  const shown = shownReasons(findings);
  return domains.map((domain) => {
    const strength: Strength = strengthOf(domain, findings);
    return {
      id: domain,
      label: words.domains[domain].short,
      filled: filledOf[strength],
      word: words.answerPage.strengths[strength],
      reasons: shown.filter((finding) => finding.domain === domain).length,
    };
  });
}
