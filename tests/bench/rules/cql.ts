import { requirePeer } from "../peer";
import { type Bool, booleanRules, nameOf, tickLists } from "./boolean-rules";
import { type Contender, onceFor, type Sample } from "./contender";

type Results = { patientResults: { [patient: string]: { [name: string]: unknown } } };
type Executor = {
  withParameters: (parameters: object) => Executor;
  exec: (source: object) => Promise<Results>;
};
type Cql = {
  Library: new (elm: object) => object;
  Executor: new (library: object) => Executor;
  PatientSource: new (patients: readonly object[]) => object;
};

const text = "{urn:hl7-org:elm-types:r1}String";

/** The condition as ELM, the tree that CQL compiles to. And and Or take two operands. */
function elm(bool: Bool): object {
  if (bool.kind === "not") return { type: "Not", operand: elm(bool.of) };
  if (bool.kind === "in") {
    const [first, ...more] = bool.options.map((value) => ({
      type: "Literal",
      valueType: text,
      value,
    }));
    const answer = { type: "ParameterRef", name: nameOf(bool.question) };
    if (tickLists.has(bool.question)) return { type: "In", operand: [first, answer] };
    if (more.length === 0) return { type: "Equal", operand: [answer, first] };
    return { type: "In", operand: [answer, { type: "List", element: [first, ...more] }] };
  }
  const type = bool.kind === "and" ? "And" : "Or";
  const [first, ...rest] = bool.of.map(elm);
  return rest.reduce((left, right) => ({ type, operand: [left, right] }), first as object);
}

function libraryOf(questions: readonly string[]): object {
  const simple = { type: "NamedTypeSpecifier", name: text };
  return {
    library: {
      identifier: { id: "SecondLook", version: "1" },
      schemaIdentifier: { id: "urn:hl7-org:elm", version: "r1" },
      usings: { def: [{ localIdentifier: "System", uri: "urn:hl7-org:elm-types:r1" }] },
      parameters: {
        def: questions.map((question) => ({
          name: nameOf(question),
          accessLevel: "Public",
          parameterTypeSpecifier: tickLists.has(question)
            ? { type: "ListTypeSpecifier", elementType: simple }
            : simple,
        })),
      },
      statements: {
        def: booleanRules.map(({ id, when }) => ({
          name: id,
          context: "Patient",
          accessLevel: "Public",
          expression: elm(when),
        })),
      },
    },
  };
}

const parameters = onceFor(({ given }) =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [nameOf(id), value])),
);

/** cql-execution over ELM built by hand: each rule is one definition. */
export function cql(questions: readonly string[]): Contender {
  const peer = requirePeer<Cql>("cql-execution");
  const library = new peer.Library(libraryOf(questions));
  const evaluate = async (sample: Sample) => {
    const executor = new peer.Executor(library).withParameters(parameters(sample));
    const { patientResults } = await executor.exec(new peer.PatientSource([{ id: "1" }]));
    return patientResults["1"] ?? {};
  };
  return {
    name: "cql-execution",
    tells: "true or false for each rule, no reason",
    fired: async (sample) => {
      const results = await evaluate(sample);
      return booleanRules.flatMap(({ id }) => (results[id] === true ? [id] : []));
    },
    run: async (samples) => {
      let told = 0;
      for (const sample of samples) told += Object.keys(await evaluate(sample)).length;
      return told;
    },
  };
}
