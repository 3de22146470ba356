import type { ValuePairsWords } from "../decision-aid-shape";

/** Two things that pull against each other, as "Deciding soon matters more than …" goes on. */
export const valuePairsWords: ValuePairsWords = {
  "sooner-surer": { left: "Deciding soon", right: "Being more certain" },
  "one-or-more": { left: "Having one clear voice", right: "Hearing more than one view" },
  "near-or-far": { left: "Staying close to home", right: "Seeing a doctor who does this most" },
  "face-or-home": { left: "Talking face to face", right: "Doing it all from home" },
  "fewer-tests": { left: "Having fewer tests", right: "Having every test that may help" },
  cost: { left: "Keeping the cost low", right: "Paying more if it may help" },
  "known-or-new": { left: "Staying with the same doctor", right: "Hearing someone new" },
  "strong-or-gentle": {
    left: "Treatment that does the most",
    right: "Treatment that is easier to bear",
  },
};
