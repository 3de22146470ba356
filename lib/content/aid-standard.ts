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
    test: seen("The app says what the problem is, and what is to be decided"),
  },
  {
    id: "q2",
    part: "qualifying",
    status: "met",
    shownAt: "/",
    test: seen("The app says what the problem is, and what is to be decided"),
  },
  {
    id: "q3",
    part: "qualifying",
    status: "met",
    shownAt: "/decide/options",
    test: seen("The app describes every option, good and bad, and lets two be compared"),
  },
  {
    id: "q4",
    part: "qualifying",
    status: "met",
    shownAt: "/decide/options",
    test: seen("The app describes every option, good and bad, and lets two be compared"),
  },
  {
    id: "q5",
    part: "qualifying",
    status: "met",
    shownAt: "/decide/options",
    test: seen("The app describes every option, good and bad, and lets two be compared"),
  },
  {
    id: "q6",
    part: "qualifying",
    status: "met",
    shownAt: "/decide/options",
    test: seen("The app describes every option, good and bad, and lets two be compared"),
  },
  {
    id: "c1",
    part: "certification",
    status: "met",
    shownAt: "/decide/options",
    test: {
      file: "tests/content/decision-aid.test.ts",
      name: "tells every option in equal detail",
    },
  },
  {
    id: "c2",
    part: "certification",
    status: "met",
    shownAt: "/decide/known",
    test: seen(
      "The app gives each number both ways, with who was studied, the source and its limits",
    ),
  },
  {
    id: "c3",
    part: "certification",
    status: "met",
    shownAt: "/rules/t5",
    test: seen("The app says how it was made, how it is kept up to date, and who pays"),
  },
  {
    id: "c4",
    part: "certification",
    status: "met",
    shownAt: "/methods",
    test: seen("The app says how it was made, how it is kept up to date, and who pays"),
  },
  {
    id: "c5",
    part: "certification",
    status: "met",
    shownAt: "/decide/known",
    test: seen(
      "The app gives each number both ways, with who was studied, the source and its limits",
    ),
  },
  {
    id: "c6",
    part: "certification",
    status: "met",
    shownAt: "/methods",
    test: seen("The app says how it was made, how it is kept up to date, and who pays"),
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
    test: seen("The app describes every option, good and bad, and lets two be compared"),
  },
  {
    id: "compare",
    part: "quality",
    status: "met",
    shownAt: "/decide/options",
    test: seen("The app describes every option, good and bad, and lets two be compared"),
  },
  {
    id: "numbers",
    part: "quality",
    status: "met",
    shownAt: "/decide/known",
    test: seen(
      "The app gives each number both ways, with who was studied, the source and its limits",
    ),
  },
  {
    id: "who-studied",
    part: "quality",
    status: "met",
    shownAt: "/decide/known",
    test: seen(
      "The app gives each number both ways, with who was studied, the source and its limits",
    ),
  },
  {
    id: "values",
    part: "quality",
    status: "met",
    shownAt: "/decide/values",
    test: seen(
      "The app asks what matters most, and checks for whoever wants it what was understood",
    ),
  },
  {
    id: "steps",
    part: "quality",
    status: "met",
    shownAt: "/how-it-works",
    test: seen("The app says how it was made, how it is kept up to date, and who pays"),
  },
  {
    id: "how-chosen",
    part: "quality",
    status: "met",
    shownAt: "/methods",
    test: seen("The app says how it was made, how it is kept up to date, and who pays"),
  },
  {
    id: "reading",
    part: "quality",
    status: "met",
    shownAt: "/methods",
    test: {
      file: "tests/e2e/reading.spec.ts",
      name: "Person can read every screen at grade 6 or less, and none gives advice",
    },
  },
  {
    id: "knowledge-check",
    part: "quality",
    status: "met",
    shownAt: "/decide/quiz",
    test: seen(
      "The app asks what matters most, and checks for whoever wants it what was understood",
    ),
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
