import type { Page } from "../types";

/** Who fills in, for whom and where. */
export const situationPages = [
  {
    id: "you",
    section: "situation",
    questions: [
      {
        id: "who",
        kind: "one",
        options: ["self", "carer-adult", "carer-decides", "carer-child"],
        unknown: [],
        setUp: true,
      },
      {
        id: "country",
        kind: "one",
        options: ["us", "gb", "ca", "ie", "au", "nz", "eu", "other"],
        unknown: [],
        setUp: true,
      },
    ],
  },
] as const satisfies readonly Page[];
