import { requirePeer } from "../peer";
import { type Bool, booleanRules, nameOf, tickLists } from "./boolean-rules";
import { type Contender, onceFor } from "./contender";

type Response = { result: readonly { rule: string }[] };
type Decision = { evaluate: (context: object, options?: object) => Promise<Response> };
type Zen = { ZenEngine: new () => { createDecision: (content: object) => Decision } };

function write(bool: Bool): string {
  if (bool.kind === "not") return `not (${write(bool.of)})`;
  if (bool.kind !== "in") {
    return `(${bool.of.map(write).join(bool.kind === "and" ? " and " : " or ")})`;
  }
  const name = nameOf(bool.question);
  const [first, ...more] = bool.options;
  if (tickLists.has(bool.question)) return `('${first}' in ${name})`;
  if (more.length === 0) return `${name} == '${first}'`;
  return `(${name} in [${bool.options.map((option) => `'${option}'`).join(", ")}])`;
}

/** One decision table that collects: a row for each rule. */
const table = {
  hitPolicy: "collect",
  inputs: [{ id: "when", name: "when", type: "expression" }],
  outputs: [{ id: "rule", name: "rule", field: "rule", type: "expression" }],
  rules: booleanRules.map(({ id, when }) => ({ _id: id, when: write(when), rule: `'${id}'` })),
};
const graph = {
  nodes: [
    { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
    {
      id: "rules",
      name: "rules",
      type: "decisionTableNode",
      content: table,
      position: { x: 1, y: 0 },
    },
    { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: "a", type: "edge", sourceId: "in", targetId: "rules" },
    { id: "b", type: "edge", sourceId: "rules", targetId: "out" },
  ],
};

const context = onceFor(({ given }) =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [nameOf(id), value])),
);

/** GoRules Zen, with the trace that says which rows matched. */
export function zen(): Contender {
  const { ZenEngine } = requirePeer<Zen>("@gorules/zen-engine");
  const decision = new ZenEngine().createDecision(graph);
  return {
    name: "GoRules Zen, trace on",
    tells: "matched rows and a trace",
    fired: async (sample) =>
      (await decision.evaluate(context(sample))).result.map(({ rule }) => rule),
    run: async (samples) => {
      let told = 0;
      for (const sample of samples) {
        told += (await decision.evaluate(context(sample), { trace: true })).result.length;
      }
      return told;
    },
  };
}
