import type { Condition } from "../content/types";
import { FALSE, type FactValues, factIndex, factPlace, TRUE, UNKNOWN } from "./facts";

/** Numbers of facts, written over again and again so that no list is made on the way. */
export type Trail = { readonly facts: number[]; count: number };

/**
 * Adds to the trail the facts that made a condition so, and returns its value: FALSE, UNKNOWN or
 * TRUE. Of the facts of one question that are not true, the first may stand for the others.
 */
type Explain = (facts: FactValues, trail: Trail) => number;

/** A condition made ready to run many times. */
export type Compiled = {
  readonly value: (facts: FactValues) => number;
  readonly explain: Explain;
};

/** Compiles a condition. Throws when it names a fact that does not exist. */
export function compile(condition: Condition): Compiled {
  const explain = prepare(condition);
  const unread: Trail = { facts: [], count: 0 };
  const value = (facts: FactValues) => {
    unread.count = 0;
    return explain(facts, unread);
  };
  return { value, explain };
}

function prepare(condition: Condition): Explain {
  switch (condition.kind) {
    case "is":
      return explainFact(factIndex(condition.question, condition.option));
    case "while":
      return explainWhile(prepare(condition.pending), prepare(condition.then));
    case "at-least":
      return explainAtLeast(condition.count, condition.of.map(prepare));
    case "none": {
      const any = explainGroup(TRUE, condition.of);
      return (facts, trail) => 2 - any(facts, trail);
    }
    default:
      return explainGroup(condition.kind === "all" ? FALSE : TRUE, condition.of);
  }
}

function explainFact(fact: number): Explain {
  return (facts, trail) => {
    trail.facts[trail.count] = fact;
    trail.count += 1;
    return facts[fact] as number;
  };
}

/** all is the minimum of its parts, any the maximum: `end` is the value that none can pass. */
function explainGroup(end: typeof FALSE | typeof TRUE, of: readonly Condition[]): Explain {
  const facts = of.flatMap((part) =>
    part.kind === "is" ? [factIndex(part.question, part.option)] : [],
  );
  return facts.length === of.length ? foldFacts(end, facts) : foldParts(end, of.map(prepare));
}

// The parts that equal the whole decided it: every true part of an all, the true ones of an any.
function foldParts(end: number, parts: readonly Explain[]): Explain {
  return (facts, trail) => {
    const from = trail.count;
    let value = 2 - end;
    for (let i = 0; i < parts.length; i += 1) {
      const before = trail.count;
      const one = (parts[i] as Explain)(facts, trail);
      if (one === value) continue;
      if (isNearer(one, value, end)) {
        keepFrom(trail, from, before);
        value = one;
      } else {
        trail.count = before;
      }
    }
    return value;
  };
}

/** The same where every part is a fact: most conditions are, and it is twice as quick. */
function foldFacts(end: number, parts: readonly number[]): Explain {
  return (facts, trail) => {
    const from = trail.count;
    let value = 2 - end;
    let lastPlace = -1;
    for (let i = 0; i < parts.length; i += 1) {
      const fact = parts[i] as number;
      const one = facts[fact] as number;
      if (one !== value) {
        if (!isNearer(one, value, end)) continue;
        trail.count = from;
        value = one;
      } else if (one !== TRUE && factPlace[fact] === lastPlace) {
        continue;
      }
      lastPlace = factPlace[fact] as number;
      trail.facts[trail.count] = fact;
      trail.count += 1;
    }
    return value;
  };
}

function isNearer(one: number, other: number, end: number): boolean {
  return end === TRUE ? one > other : one < other;
}

/** Drops what the trail holds between two points; what came after moves up. */
function keepFrom(trail: Trail, to: number, from: number): void {
  const { facts, count } = trail;
  if (to === from) return;
  for (let i = from; i < count; i += 1) facts[to + i - from] = facts[i] as number;
  trail.count = to + count - from;
}

function explainWhile(pending: Explain, then: Explain): Explain {
  return (facts, trail) => {
    const from = trail.count;
    const value = then(facts, trail);
    if (value !== TRUE) return value;
    const before = trail.count;
    if (pending(facts, trail) === FALSE) {
      trail.count = before;
      return TRUE;
    }
    keepFrom(trail, from, before);
    return UNKNOWN;
  };
}

function explainAtLeast(count: number, parts: readonly Explain[]): Explain {
  return (facts, trail) => {
    const from = trail.count;
    let sure = 0;
    let open = 0;
    for (const part of parts) {
      const one = part(facts, trail);
      if (one === TRUE) sure += 1;
      else if (one === UNKNOWN) open += 1;
    }
    const value = sure >= count ? TRUE : sure + open >= count ? UNKNOWN : FALSE;
    trail.count = from;
    for (const part of parts) {
      const before = trail.count;
      if (part(facts, trail) !== value) trail.count = before;
    }
    return value;
  };
}
