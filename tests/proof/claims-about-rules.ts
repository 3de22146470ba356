import { printSheet } from "../support/print-sheet";
import { assessmentTerms } from "./assessment-terms";
import type { Content } from "./content-under-proof";
import type { Rail } from "./logic";
import type { Prover, Term } from "./prover";

const outcomes = ["true", "false", "unknown"] as const;

function oneSheet(prover: Prover, content: Content) {
  const sheet = prover.freeSheet("a", content.questions);
  const terms = assessmentTerms(prover.logic, content, sheet.given, prover.logic.no);
  return { sheet, terms, session: prover.session(sheet.wellFormed) };
}

/** What no sheet of answers can bring about: "t5 is never true", and so on. */
export async function whatNeverHappens(prover: Prover, content: Content): Promise<string[]> {
  const { terms, session } = oneSheet(prover, content);
  const { and, not } = prover.logic;
  const never: string[] = [];
  const expectPossible = async (name: string, claim: Term) => {
    if ((await session.find(claim)) === null) never.push(name);
  };
  for (const { id } of content.rules) {
    const { sure, possible } = terms.findings.get(id) as Rail<Term>;
    const claims = { true: sure, false: not(possible), unknown: and([possible, not(sure)]) };
    for (const outcome of outcomes)
      await expectPossible(`${id} is never ${outcome}`, claims[outcome]);
  }
  for (const [id, facts] of terms.facts) await expectPossible(`${id} is never asked`, facts.shown);
  for (const kind of ["overlays", "counters"] as const) {
    for (const [id, shown] of terms[kind]) {
      await expectPossible(`${kind}/${id} never shows`, shown);
      await expectPossible(`${kind}/${id} always shows`, not(shown));
    }
  }
  return never;
}

export type Implied = { readonly rule: string; readonly by: string };

/** Pairs of one domain where a sheet that makes `by` true always makes `rule` true. */
export async function impliedRules(prover: Prover, content: Content): Promise<Implied[]> {
  const { terms, session } = oneSheet(prover, content);
  const sure = (id: string) => (terms.findings.get(id) as Rail<Term>).sure;
  const implied: Implied[] = [];
  for (const by of content.rules) {
    for (const rule of content.rules) {
      if (rule.id === by.id || rule.domain !== by.domain) continue;
      const apart = await session.find(sure(by.id), prover.logic.not(sure(rule.id)));
      if (apart === null) implied.push({ rule: rule.id, by: by.id });
    }
  }
  return implied;
}

/** Sheets that make `by` true and `rule` false or unknown, as a person can read them. */
export async function whereApart(prover: Prover, content: Content, pair: Implied): Promise<string> {
  const { sheet, terms, session } = oneSheet(prover, content);
  const sure = (id: string) => (terms.findings.get(id) as Rail<Term>).sure;
  const found = await session.findShort([sheet], sure(pair.by), prover.logic.not(sure(pair.rule)));
  return found === null ? "nowhere" : printSheet(found.sheet(sheet));
}
