import { assess } from "@/lib/engine/assess";
import { readFacts } from "@/lib/engine/facts";
import { findAll } from "@/lib/engine/findings";
import type { Contender } from "./contender";

const firedIds = ({ sheet }: { sheet: Parameters<typeof readFacts>[0] }) =>
  findAll(readFacts(sheet)).flatMap((one) => (one.value === true ? [one.rule] : []));

/** Every rule, fired or not, with the answers behind it. */
export const ours: Contender = {
  name: "Second Look",
  tells: "every rule, fired or not, with the answers behind it",
  fired: firedIds,
  run: (samples) => {
    let told = 0;
    for (const { sheet } of samples) told += findAll(readFacts(sheet)).length;
    return told;
  },
};

/** The same, with the policy, the scores and the overlays on top: what a page asks for. */
export const oursAssessed: Contender = {
  name: "Second Look, whole assessment",
  tells: "the same, and answer, scores, overlays, counters",
  fired: firedIds,
  run: (samples) => {
    let told = 0;
    for (const { sheet } of samples) told += assess(sheet).findings.length;
    return told;
  },
};
