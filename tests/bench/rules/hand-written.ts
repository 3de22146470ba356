import { type Bool, booleanRules, tickLists } from "./boolean-rules";
import type { Contender, Sample } from "./contender";

/*
 * The upper bound: the rules as plain JavaScript conditions, as somebody would write them by
 * hand who wants the ids of the rules that fire and nothing else.
 */
const source = booleanRules
  .map(({ id, when }) => `if (${write(when)}) fired.push(${JSON.stringify(id)});`)
  .join("\n");
const match = new Function("given", `const fired = [];\n${source}\nreturn fired;`) as (
  given: Sample["given"],
) => string[];

function write(bool: Bool): string {
  if (bool.kind === "not") return `!(${write(bool.of)})`;
  if (bool.kind !== "in") {
    return `(${bool.of.map(write).join(bool.kind === "and" ? " && " : " || ")})`;
  }
  const value = `given[${JSON.stringify(bool.question)}]`;
  const tests = bool.options.map((option) =>
    tickLists.has(bool.question)
      ? `${value}.includes(${JSON.stringify(option)})`
      : `${value} === ${JSON.stringify(option)}`,
  );
  return `(${tests.join(" || ")})`;
}

export const handWritten: Contender = {
  name: "Hand-written conditions",
  tells: "matched ids only",
  fired: ({ given }) => match(given),
  run: (samples) => {
    let told = 0;
    for (const { given } of samples) told += match(given).length;
    return told;
  },
};
