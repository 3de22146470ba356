import { type DemoPerson, happened, takes } from "../person";

/** Has just had her answer; she wrote down what happened, and has planned nothing yet. */
export const maria: DemoPerson = {
  who: "self",
  answers: {
    who: "self",
    country: "us",
    group: "ms",
    diagnosis: "type-unsure",
    unsettled: ["none"],
    illness: ["new-this-year", "life-changing", "lasting"],
    tests: ["new-on-scan-feel-same"],
    reader: "not-sure",
    plan: ["offered"],
    offer: ["strong-drug", "close-watch"],
    "plan-facts": ["several-options"],
    doctors: ["none"],
    progress: "fine",
    trust: ["none"],
    life: ["family-plans"],
    timing: ["none"],
    "sure-best": "no",
    "sure-facts": "yes",
    "sure-matters": "yes",
    "sure-support": "yes",
  },
  keeps: (_, { maria: words }) => [
    happened("2026-01", words.eye, "symptom", { until: "2026-02", effect: words.eyeEffect }),
    happened("2026-02", words.firstScan, "test"),
    happened("2026-03", words.told, "milestone", { note: words.toldNote }),
    happened("2026-10", words.secondScan, "test"),
    takes(
      words.steroid,
      {
        dose: "1,000 mg",
        often: words.steroidOften,
        start: "2026-02",
        stop: "2026-02",
        "why-stopped": words.steroidWhyStopped,
        "side-effects": words.steroidEffects,
      },
      "stopped",
    ),
    takes(words.vitaminD, { dose: "25 mcg", often: words.vitaminDOften, start: "2026-03" }),
  ],
};
