/** The parts of the journey; the words of each are also measured together. */
export type Stage =
  | "arrive"
  | "safety"
  | "decide"
  | "plan"
  | "records"
  | "prepare"
  | "letters"
  | "packet";

/**
 * One screen that is read. A page whose address is made for a person is found by `like`, among the
 * links of the pages that were read before it; `most` of them are read, one unless it says more.
 * `brought` is what a script brings there and has words of its own.
 */
export type ScreenToRead = {
  readonly stage: Stage;
  readonly at:
    | string
    | {
        readonly name: string;
        readonly like: RegExp;
        readonly most?: number;
        readonly brought?: string;
      };
};

const copyButton = "main [data-copy]:not([hidden])";
const printButton = "main button[type=button].button";

const screens = (stage: Stage, ...at: ScreenToRead["at"][]): readonly ScreenToRead[] =>
  at.map((one) => ({ stage, at: one }));

/** What anyone can read. `/sources` is a list of citations and is left out. */
export const publicScreens = [
  ...screens(
    "arrive",
    "/",
    "/how-it-works",
    "/methods",
    "/methods/standard",
    "/privacy",
    "/leave",
    "/ended",
    "/not-saved",
    "/rules",
    "/rules/t5",
    "/rules/t5/try",
    "/rules/changes",
  ),
];

/** What someone reads before they said yes to keeping things. */
export const firstScreens = screens("arrive", "/start");

/** What someone reads who left quickly and is back. */
export const backScreens = screens("arrive", "/welcome-back");

/** The safety check, for someone who is known. */
export const safetyScreens = screens("safety", "/safety", "/safety/you", "/safety/thoughts");

/** What to do now, when something was ticked. */
export const actScreens = screens("safety", "/safety/now");

/** What stands after the questions. */
export const answerScreens = screens("decide", "/decide/check", "/decide/answer");

/** What someone has who keeps things here. A new screen is one more line. */
export const workspaceScreens: readonly ScreenToRead[] = [
  ...screens(
    "decide",
    "/decide/options",
    "/decide/known",
    "/decide/values",
    "/decide/sure-now",
    "/decide/quiz",
  ),
  ...screens(
    "plan",
    "/home",
    "/plan",
    { name: "/plan/(a task)", like: /^\/plan\/(?!who|dates|order)[\w-]+$/, most: 30 },
    "/plan/order",
    "/plan/dates",
    "/calendar",
    "/plan/who",
    { name: "/plan/who/(a name)", like: /^\/plan\/who\/(?!compare)[\w-]+$/ },
    "/plan/who/compare",
  ),
  ...screens(
    "records",
    "/records",
    { name: "/records/(a record)", like: /^\/records\/(?!import)[\w-]+$/, most: 3 },
    "/records/import",
  ),
  ...screens(
    "prepare",
    "/prepare",
    "/prepare/history",
    { name: "/prepare/history/(a line)", like: /^\/prepare\/history\/[\w-]+$/ },
    "/prepare/medicines",
    { name: "/prepare/medicines/(a medicine)", like: /^\/prepare\/medicines\/[\w-]+$/ },
    "/prepare/health",
    { name: "/prepare/health/(a line)", like: /^\/prepare\/health\/[\w-]+$/ },
    "/prepare/questions",
    { name: "/prepare/questions/(a question)", like: /^\/prepare\/questions\/[\w-]+$/ },
    "/prepare/companion",
  ),
  ...screens(
    "letters",
    "/letters",
    { name: "/letters/(a letter)", like: /^\/letters\/[\w-]+$/, most: 3, brought: copyButton },
    {
      name: "/letters/(a letter)/print",
      like: /^\/letters\/[\w-]+\/print$/,
      most: 3,
      brought: printButton,
    },
  ),
  ...screens(
    "packet",
    "/print",
    { name: "/print/(a packet)", like: /^\/print\/(?!take)[\w-]+$/, brought: printButton },
    "/print/take",
  ),
];
