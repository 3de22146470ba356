import { conditionTerms, type FactTerms, factTerms, type Given } from "./answer-terms";
import type { Content } from "./content-under-proof";
import type { Logic, Rail } from "./logic";
import { countTerms, rowTerms, takenTerms } from "./policy-terms";

export type AssessmentTerms<B> = {
  readonly facts: FactTerms<B>;
  readonly findings: ReadonlyMap<string, Rail<B>>;
  readonly overlays: ReadonlyMap<string, B>;
  readonly counters: ReadonlyMap<string, B>;
  /** By row of the policy: it is the answer. */
  readonly taken: readonly B[];
  readonly situations: { readonly concordant: B; readonly settled: B; readonly carerDiffers: B };
  readonly couldRise: B;
};

/** The whole of assess(), as terms over the codes given. */
export function assessmentTerms<B>(
  logic: Logic<B>,
  content: Content,
  given: Given<B>,
  gateHolds: B,
): AssessmentTerms<B> {
  const facts = factTerms(logic, content.questions, given);
  const surely = (list: readonly { id: string; when: Parameters<typeof conditionTerms>[1] }[]) =>
    new Map(list.map(({ id, when }) => [id, conditionTerms(logic, when, facts).sure]));
  const findings = new Map(
    content.rules.map(({ id, when }) => [id, conditionTerms(logic, when, facts)]),
  );
  const sure = (name: keyof Content["situations"]) =>
    conditionTerms(logic, content.situations[name], facts).sure;
  const situations = {
    concordant: sure("concordant"),
    settled: sure("settled"),
    carerDiffers: sure("carerDiffers"),
  };
  const counts = countTerms(logic, content.rules, { findings, ...situations, gateHolds });
  const taken = takenTerms(logic, rowTerms(logic, content.policy, counts));
  const worth = taken.filter((_, at) => content.policy[at]?.answer === "worth-considering");
  return {
    facts,
    findings,
    overlays: surely(content.overlays),
    counters: surely(content.counters),
    taken,
    situations,
    couldRise: logic.and([logic.or(worth), counts.flags.decisiveUnknown]),
  };
}
