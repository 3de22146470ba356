import type { Finding } from "@/lib/engine/findings";
import { neverDecisive } from "@/lib/engine/policy";

const weightOfTier = { S: 100, M: 2, L: 1 } as const;

/**
 * The questions that would settle most of what could not be told, most telling first: a strong
 * reason outweighs any number of others. With each, the finding whose words say what is missing.
 * @param decisiveOnly only the questions that could change the answer
 */
export function openQuestions(
  findings: readonly Finding[],
  decisiveOnly: boolean,
): readonly { readonly question: string; readonly finding: Finding }[] {
  const open = new Map<string, { weight: number; finding: Finding }>();
  for (const finding of findings) {
    if (finding.value !== null || finding.closerFormOf !== null) continue;
    if (decisiveOnly && weightOf(finding) < weightOfTier.S) continue;
    for (const question of finding.settledBy) {
      const known = open.get(question);
      const weight = weightOf(finding);
      if (known === undefined) open.set(question, { weight, finding });
      else if (weight > weightOf(known.finding)) {
        open.set(question, { weight: known.weight + weight, finding });
      } else known.weight += weight;
    }
  }
  return [...open]
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([question, { finding }]) => ({ question, finding }));
}

function weightOf(finding: Finding): number {
  return finding.trigger === neverDecisive ? weightOfTier.M : weightOfTier[finding.tier];
}
