import type { Condition } from "../content/types";
import { FALSE, factIndex, TRUE, UNKNOWN } from "./facts";

/** A condition made ready to run many times. */
export type Compiled = {
  /** The value over these facts: FALSE, UNKNOWN or TRUE. */
  readonly value: (facts: Uint8Array) => number;
  /** Adds to `into` the numbers of the facts that made it so. */
  readonly evidence: (facts: Uint8Array, into: number[]) => void;
};

/** Compiles a condition. Throws when it names a fact that does not exist. */
export function compile(condition: Condition): Compiled {
  switch (condition.kind) {
    case "is":
      return compileFact(factIndex(condition.question, condition.option));
    case "while":
      return compileWhile(compile(condition.pending), compile(condition.then));
    case "at-least":
      return compileAtLeast(condition.count, condition.of.map(compile));
    default:
      return compileGroup(condition.kind, condition.of.map(compile));
  }
}

function compileFact(fact: number): Compiled {
  return {
    value: (facts) => facts[fact] as number,
    evidence: (_facts, into) => {
      into.push(fact);
    },
  };
}

/** all is the minimum, any the maximum, none the reverse of any. */
function compileGroup(kind: "all" | "any" | "none", parts: readonly Compiled[]): Compiled {
  const stop = kind === "all" ? FALSE : TRUE;
  const pick = kind === "all" ? Math.min : Math.max;
  const fold = (facts: Uint8Array): number => {
    let value = 2 - stop;
    for (let i = 0; i < parts.length; i += 1) {
      value = pick(value, (parts[i] as Compiled).value(facts));
      if (value === stop) return value;
    }
    return value;
  };
  return {
    value: kind === "none" ? (facts) => 2 - fold(facts) : fold,
    // The parts that equal the whole decided it: every true part of an all, the true ones of an any.
    evidence: (facts, into) => {
      const value = fold(facts);
      for (const part of parts) if (part.value(facts) === value) part.evidence(facts, into);
    },
  };
}

function compileWhile(pending: Compiled, then: Compiled): Compiled {
  const value = (facts: Uint8Array): number =>
    pending.value(facts) === FALSE ? then.value(facts) : Math.min(then.value(facts), UNKNOWN);
  return {
    value,
    evidence: (facts, into) => {
      const inner = then.value(facts);
      if (inner !== TRUE) return then.evidence(facts, into);
      if (pending.value(facts) === FALSE) then.evidence(facts, into);
      else pending.evidence(facts, into);
    },
  };
}

function compileAtLeast(count: number, parts: readonly Compiled[]): Compiled {
  const value = (facts: Uint8Array): number => {
    let sure = 0;
    let open = 0;
    for (const part of parts) {
      const one = part.value(facts);
      if (one === TRUE) sure += 1;
      else if (one === UNKNOWN) open += 1;
    }
    if (sure >= count) return TRUE;
    return sure + open >= count ? UNKNOWN : FALSE;
  };
  return {
    value,
    evidence: (facts, into) => {
      const whole = value(facts);
      for (const part of parts) if (part.value(facts) === whole) part.evidence(facts, into);
    },
  };
}
