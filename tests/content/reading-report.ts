import { grade, type ReadingGrade } from "./reading-grade";

/** The words of one screen as a person reads them, one block of text a line. */
export interface Screen {
  screen: string;
  text: string;
}

/** The grade that every screen aims at. */
export const aim = 6;

/** The screens above the aim once their terms are explained, hardest first. */
export function screensAboveAim(screens: Screen[]): string[] {
  return gradeAll(screens)
    .filter(({ result }) => (result.gradeOnceExplained ?? 0) > aim)
    .map(({ screen, result }) => `${screen}: grade ${result.gradeOnceExplained}`);
}

/**
 * The report as Markdown, hardest screen first. It is kept in docs/reading-report.md by
 * `await expect(readingReport(screens)).toMatchFileSnapshot("../../docs/reading-report.md")`,
 * so it is never older than the words; `npx vitest run --project content -u` writes it anew.
 */
export function readingReport(screens: Screen[]): string {
  const graded = gradeAll(screens);
  const measured = graded.filter(({ result }) => result.gradeOnceExplained !== null);
  const within = measured.filter(({ result }) => (result.gradeOnceExplained ?? 0) <= aim);
  return [
    "# Reading grade of every screen",
    "",
    `Flesch-Kincaid; the aim is ${aim} or less. ${within.length} of ${measured.length} screens ` +
      `are within it once their terms are explained; ${graded.length - measured.length} are too ` +
      "short to tell. Made by the browser tests: do not edit.",
    "",
    "| Screen | Grade | Terms explained | Words | Terms | Hardest sentence |",
    "|---|---|---|---|---|---|",
    ...graded.map(({ screen, result }) => row(screen, result)),
    "",
  ].join("\n");
}

function gradeAll(screens: Screen[]) {
  return screens
    .map(({ screen, text }) => ({ screen, result: grade(text) }))
    .sort(
      (a, b) =>
        (b.result.gradeOnceExplained ?? -99) - (a.result.gradeOnceExplained ?? -99) ||
        a.screen.localeCompare(b.screen, "en"),
    );
}

function row(screen: string, { grade, gradeOnceExplained, words, terms, hardest }: ReadingGrade) {
  const cells = [
    screen,
    grade ?? "too short",
    gradeOnceExplained ?? "too short",
    words,
    terms.join(", "),
    hardest ? `${hardest.sentence} (${hardest.grade})` : "",
  ];
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}
