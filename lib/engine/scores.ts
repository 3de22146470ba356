import { type Domain, domains, type TriggerId, tierScore } from "../content/triggers";
import type { Finding } from "./findings";

/** Points for what is true, and what they could rise to if all that is unknown were true. */
export type Score = { readonly score: number; readonly atMost: number };
export type Scores = {
  readonly byDomain: { readonly [D in Domain]: Score };
  readonly total: number;
  readonly atMost: number;
};

/**
 * Sums the findings by domain and in all. A trigger counts once, however many of its rules
 * fire. Scores order and draw; the policy decides the answer without them.
 */
export function addScores(findings: readonly Finding[]): Scores {
  const byTrigger = new Map<TriggerId, { domain: Domain; score: number; atMost: number }>();
  for (const { trigger, domain, tier, value } of findings) {
    const entry = byTrigger.get(trigger) ?? { domain, score: 0, atMost: 0 };
    if (value === true) entry.score = Math.max(entry.score, tierScore[tier]);
    if (value !== false) entry.atMost = Math.max(entry.atMost, tierScore[tier]);
    byTrigger.set(trigger, entry);
  }
  const byDomain = Object.fromEntries(
    domains.map((domain) => [domain, { score: 0, atMost: 0 }]),
  ) as { [D in Domain]: { score: number; atMost: number } };
  for (const { domain, score, atMost } of byTrigger.values()) {
    byDomain[domain].score += score;
    byDomain[domain].atMost += atMost;
  }
  const sums = Object.values(byDomain);
  return {
    byDomain,
    total: sums.reduce((sum, one) => sum + one.score, 0),
    atMost: sums.reduce((sum, one) => sum + one.atMost, 0),
  };
}

export type Strength = "none" | "slight" | "fair" | "strong";

/** How strong a domain looks: by its strongest true finding, never by adding up. */
export function strengthOf(domain: Domain, findings: readonly Finding[]): Strength {
  let best: Strength = "none";
  for (const finding of findings) {
    if (finding.domain !== domain || finding.value !== true) continue;
    if (finding.tier === "S") return "strong";
    if (finding.tier === "M") best = "fair";
    else if (best === "none") best = "slight";
  }
  return best;
}
