import type { Language } from "@/lib/content/languages";
import { easeAim, inflesz } from "./inflesz";
import { grade, smog } from "./reading-grade";

/** The words of one screen as a person reads them, one block of text a line. */
export interface Screen {
  screen: string;
  text: string;
  /** The part of the journey that it belongs to; its screens are also measured together. */
  stage?: string;
}

/** The grade that every screen aims at, in English. */
export const aim = 6;

/** The SMOG grade that all screens of a stage together aim at, in English. */
export const stageAim = 8;

/** One screen as it was measured. `figure` counts explained terms as everyday words. */
interface Measured {
  readonly screen: string;
  readonly asItStands: number | null;
  readonly figure: number | null;
  readonly words: number;
  readonly terms: readonly string[];
  readonly hardest: string;
}

/** The screens above the aim once their terms are explained, hardest first. */
export function screensAboveAim(screens: Screen[], language: Language = "en"): string[] {
  return measureAll(screens, language)
    .filter(({ figure }) => isOver(figure, language))
    .map(
      ({ screen, figure, hardest }) =>
        `${screen}: ${language === "en" ? "grade" : "INFLESZ"} ${figure}; ${hardest}`,
    );
}

/** The stages whose screens together are above the SMOG aim. */
export function stagesAboveAim(screens: Screen[]): string[] {
  return stagesOf(screens)
    .filter(({ result }) => (result.grade ?? 0) > stageAim)
    .map(({ stage, result }) => `${stage}: SMOG ${result.grade}`);
}

/** The report as Markdown, hardest screen first. It is kept in docs/. */
export function readingReport(screens: Screen[], language: Language = "en"): string {
  const all = measureAll(screens, language);
  const measured = all.filter(({ figure }) => figure !== null);
  const within = measured.filter(({ figure }) => !isOver(figure, language));
  const [title, measure] =
    language === "en"
      ? ["# Reading grade of every screen", `Flesch-Kincaid; the aim is ${aim} or less.`]
      : [
          "# Reading ease of every screen in Spanish",
          `Szigriszt-Pazos on the INFLESZ scale; the aim is ${easeAim} or more.`,
        ];
  return [
    title,
    "",
    `${measure} ${within.length} of ${measured.length} screens are within it once their terms ` +
      `are explained; ${all.length - measured.length} are too short to tell. Made by the browser ` +
      "tests: do not edit.",
    "",
    ...(language === "en" ? stageTable(screens) : []),
    `| Screen | ${language === "en" ? "Grade" : "Ease"} | Terms explained | Words | Terms | Hardest sentence |`,
    "|---|---|---|---|---|---|",
    ...all.map(row),
    "",
  ].join("\n");
}

/**
 * What a kept report has that the screens do not, and the other way round: a screen that is gone
 * or new, or a figure that is more than `tolerance` away. Days and counts on a page change with
 * the calendar, so that a figure may move a little by itself.
 */
export function reportDifferences(kept: string, now: string, tolerance = 0.5): string[] {
  const [before, after] = [figuresIn(kept), figuresIn(now)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.filter((name) => {
    const [one, two] = [before.get(name), after.get(name)];
    if (one === undefined || two === undefined) return true;
    if (Number.isNaN(one) || Number.isNaN(two)) return Number.isNaN(one) !== Number.isNaN(two);
    return Math.abs(one - two) > tolerance;
  });
}

const figuresIn = (report: string) =>
  new Map(
    [...report.matchAll(/^\| (\/[^|]*) \| [^|]* \| ([^|]*) \|/gm)].map(
      ([, name = "", figure = ""]) => [name.trim(), Number(figure)] as const,
    ),
  );

function isOver(figure: number | null, language: Language): boolean {
  if (figure === null) return false;
  return language === "en" ? figure > aim : figure < easeAim;
}

function measureAll(screens: Screen[], language: Language): readonly Measured[] {
  const hardestFirst = language === "en" ? -1 : 1;
  return screens
    .map((screen) => (language === "en" ? measureEnglish(screen) : measureSpanish(screen)))
    .sort(
      (a, b) =>
        Number(a.figure === null) - Number(b.figure === null) ||
        hardestFirst * ((a.figure ?? 0) - (b.figure ?? 0)) ||
        a.screen.localeCompare(b.screen, "en"),
    );
}

function measureEnglish({ screen, text }: Screen): Measured {
  const result = grade(text);
  return {
    screen,
    asItStands: result.grade,
    figure: result.gradeOnceExplained,
    words: result.words,
    terms: result.terms,
    hardest: result.hardest ? `${result.hardest.sentence} (${result.hardest.grade})` : "",
  };
}

function measureSpanish({ screen, text }: Screen): Measured {
  const result = inflesz(text);
  return {
    screen,
    asItStands: result.ease,
    figure: result.easeOnceExplained,
    words: result.words,
    terms: result.terms,
    hardest: result.hardest ? `${result.hardest.sentence} (${result.hardest.ease})` : "",
  };
}

function stagesOf(screens: Screen[]) {
  const stages = [...new Set(screens.flatMap(({ stage }) => stage ?? []))];
  return stages.map((stage) => ({
    stage,
    result: smog(screens.filter((one) => one.stage === stage).map(({ text }) => text)),
  }));
}

function stageTable(screens: Screen[]): readonly string[] {
  const stages = stagesOf(screens);
  if (stages.length === 0) return [];
  return [
    `All screens of one stage together, by SMOG; the aim is ${stageAim} or less.`,
    "",
    "| Stage | SMOG | Sentences | Long words |",
    "|---|---|---|---|",
    ...stages.map(
      ({ stage, result }) =>
        `| ${stage} | ${result.grade ?? "too short"} | ${result.sentences} | ${result.longWords} |`,
    ),
    "",
  ];
}

function row({ screen, asItStands, figure, words, terms, hardest }: Measured): string {
  const cells = [
    screen,
    asItStands ?? "too short",
    figure ?? "too short",
    words,
    terms.join(", "),
    hardest,
  ];
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}
