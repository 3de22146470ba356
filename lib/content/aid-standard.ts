/*
 * The decision-aid standard (IPDAS) held against this app, item by item. Editorial: we scored ourselves,
 * and nobody outside has checked it. Source: the criteria of s2 and s3 in sources.ts.
 */

/** The three parts of the standard. */
export const standardParts = ["qualifying", "certification", "quality"] as const;
export type StandardPart = (typeof standardParts)[number];

/**
 * met: shown by a page and a test. not-yet: only people can test it, and nobody has. does-not-apply: it is
 * about screening tests, or about something that this app has none of.
 */
export type StandardStatus = "met" | "not-yet" | "does-not-apply";

export type StandardItem = {
  readonly id: string;
  readonly part: StandardPart;
} & (
  | {
      readonly status: "met";
      /** The page where it can be seen. */
      readonly shownAt: string;
      /** The test that fails when it is no longer so: its file, and its name. */
      readonly test: { readonly file: string; readonly name: string };
    }
  | { readonly status: "not-yet" | "does-not-apply" }
);

const seen = (name: string) => ({ file: "tests/e2e/standard.spec.ts", name });

export const standardItems = [
  {
    id: "q1",
    part: "qualifying",
    status: "met",
    shownAt: "/",
    test: seen("says what the problem is"),
  },
  {
    id: "q2",
    part: "qualifying",
    status: "met",
    shownAt: "/",
    test: seen("says what is to be decided"),
  },
  {
    id: "q3",
    part: "qualifying",
    status: "met",
    shownAt: "/decide/options",
    test: seen("describes every option, with its good and bad sides and what it is like"),
  },
  {
    id: "q4",
    part: "qualifying",
    status: "met",
    shownAt: "/decide/options",
    test: seen("describes every option, with its good and bad sides and what it is like"),
  },
  {
    id: "q5",
    part: "qualifying",
    status: "met",
    shownAt: "/decide/options",
    test: seen("describes every option, with its good and bad sides and what it is like"),
  },
  {
    id: "q6",
    part: "qualifying",
    status: "met",
    shownAt: "/decide/options",
    test: seen("describes every option, with its good and bad sides and what it is like"),
  },
  {
    id: "c1",
    part: "certification",
    status: "met",
    shownAt: "/decide/options",
    test: { file: "tests/content/options.test.ts", name: "EQUAL" },
  },
  {
    id: "c2",
    part: "certification",
    status: "met",
    shownAt: "/decide/known",
    test: seen("gives the source, the year and who was studied with every number"),
  },
  {
    id: "c3",
    part: "certification",
    status: "met",
    shownAt: "/rules/t5",
    test: seen("says when it was last checked, and how it is kept up to date"),
  },
  {
    id: "c4",
    part: "certification",
    status: "met",
    shownAt: "/methods",
    test: seen("says when it was last checked, and how it is kept up to date"),
  },
  {
    id: "c5",
    part: "certification",
    status: "met",
    shownAt: "/decide/known",
    test: seen("gives the source, the year and who was studied with every number"),
  },
  {
    id: "c6",
    part: "certification",
    status: "met",
    shownAt: "/methods",
    test: seen("says who pays for it"),
  },
  { id: "c7", part: "certification", status: "does-not-apply" },
  { id: "c8", part: "certification", status: "does-not-apply" },
  { id: "c9", part: "certification", status: "does-not-apply" },
  { id: "c10", part: "certification", status: "does-not-apply" },
  {
    id: "nothing-done",
    part: "quality",
    status: "met",
    shownAt: "/decide/options",
    test: seen("describes every option, with its good and bad sides and what it is like"),
  },
  {
    id: "compare",
    part: "quality",
    status: "met",
    shownAt: "/decide/options",
    test: seen("lets two options be compared side by side"),
  },
  {
    id: "numbers",
    part: "quality",
    status: "met",
    shownAt: "/decide/known",
    test: seen("shows numbers of the same size, both ways, as words and as dots"),
  },
  {
    id: "who-studied",
    part: "quality",
    status: "met",
    shownAt: "/decide/known",
    test: seen("gives the source, the year and who was studied with every number"),
  },
  {
    id: "values",
    part: "quality",
    status: "met",
    shownAt: "/decide/values",
    test: seen("asks what matters most"),
  },
  {
    id: "steps",
    part: "quality",
    status: "met",
    shownAt: "/how-it-works",
    test: seen("leads step by step, with questions to take along"),
  },
  {
    id: "how-chosen",
    part: "quality",
    status: "met",
    shownAt: "/methods",
    test: seen("says how the content was chosen, and what is not proven"),
  },
  {
    id: "reading",
    part: "quality",
    status: "met",
    shownAt: "/methods",
    test: {
      file: "tests/e2e/reading.spec.ts",
      name: "The reading report is that of the screens as they are shown",
    },
  },
  {
    id: "knowledge-check",
    part: "quality",
    status: "met",
    shownAt: "/decide/quiz",
    test: seen("checks, for whoever wants it, that it was understood"),
  },
  { id: "authors", part: "quality", status: "not-yet" },
  { id: "patient-needs", part: "quality", status: "not-yet" },
  { id: "clinician-needs", part: "quality", status: "not-yet" },
  { id: "patient-review", part: "quality", status: "not-yet" },
  { id: "clinician-review", part: "quality", status: "not-yet" },
  { id: "field-patients", part: "quality", status: "not-yet" },
  { id: "field-clinicians", part: "quality", status: "not-yet" },
  { id: "better-choices", part: "quality", status: "not-yet" },
] as const satisfies readonly StandardItem[];

export type StandardItemId = (typeof standardItems)[number]["id"];
