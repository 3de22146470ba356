import { rules } from "@/lib/content/rules/all";
import { factNames, readFacts, TRUE } from "@/lib/engine/facts";
import { exportJsonRules } from "../../support/export-json-rules";
import { requirePeer } from "../peer";
import { type Bool, booleanRules, tickLists } from "./boolean-rules";
import { type Contender, onceFor } from "./contender";

type Result = { events: { type: string }[]; results: unknown[]; failureResults: unknown[] };
type Engine = { run: (facts: object) => Promise<Result> };
type Peer = { Engine: new (rules: readonly object[]) => Engine };

const loadPeer = () => requirePeer<Peer>("json-rules-engine");

/**
 * json-rules-engine on the exported rule set. It has two values, so that true, false and "cannot
 * tell" take two rules each: surely true, and possibly true. It always explains: the values that
 * were read, for rules that fired or not.
 */
export function jsonRulesEngine(): Contender {
  const { Engine } = loadPeer();
  const engine = new Engine(exportJsonRules(rules));
  const facts = onceFor((sample) => {
    const { values } = readFacts(sample.sheet);
    return Object.fromEntries(
      factNames.map(({ question, option }, fact) => [
        `${question}/${option}`,
        values[fact] === TRUE,
      ]),
    );
  });
  return {
    name: "json-rules-engine 7.3.1",
    tells: "every rule, fired or not, with the values read; true, false or open",
    fired: async (sample) =>
      (await engine.run(facts(sample))).events.flatMap(({ type }) =>
        type.endsWith(":lower") ? [type.slice(0, -":lower".length)] : [],
      ),
    run: async (samples) => {
      let told = 0;
      for (const sample of samples) {
        const { results, failureResults } = await engine.run(facts(sample));
        told += results.length + failureResults.length;
      }
      return told;
    },
  };
}

/** The lighter job: only what is surely true, with the options of one question joined. */
export function jsonRulesEngineLight(): Contender {
  const { Engine } = loadPeer();
  const engine = new Engine(
    booleanRules.map(({ id, when }) => ({ conditions: root(when), event: { type: id } })),
  );
  return {
    name: "json-rules-engine, half the job",
    tells: "only what is surely true; options joined into one test",
    fired: async ({ given }) => (await engine.run(given)).events.map(({ type }) => type),
    run: async (samples) => {
      let told = 0;
      for (const { given } of samples) {
        const { results, failureResults } = await engine.run(given);
        told += results.length + failureResults.length;
      }
      return told;
    },
  };
}

/** A rule's root is all, any or not. */
function root(bool: Bool): object {
  return bool.kind === "in" ? { all: [condition(bool)] } : condition(bool);
}

function condition(bool: Bool): object {
  if (bool.kind === "not") return { not: condition(bool.of) };
  if (bool.kind !== "in") {
    return { [bool.kind === "and" ? "all" : "any"]: bool.of.map(condition) };
  }
  const { question: fact, options } = bool;
  if (tickLists.has(fact)) return { fact, operator: "contains", value: options[0] };
  if (options.length === 1) return { fact, operator: "equal", value: options[0] };
  return { fact, operator: "in", value: options };
}
