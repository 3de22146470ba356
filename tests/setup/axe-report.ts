import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { withScript } from "./script-twin";

const engine = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wcag22 = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const byColors = ["color-contrast", "link-in-text-block"];
const decidedBy = {
  colors: byColors,
  width: [...byColors, "scrollable-region-focusable", "target-size"],
} as const;

export interface AxeOptions {
  /** CSS selectors of the parts to look at; the whole page without it. */
  include?: string[];
  /**
   * For one more look at a page that is shown in other colours or in another width: only the rules
   * that these decide, and nothing where all of it was seen in these colours before. A page that
   * shows more than when it was looked at in full, or was not yet, is looked at in full.
   */
  again?: keyof typeof decidedBy;
}

/**
 * Everything that axe finds on the page against WCAG 2.2 A and AA, one readable block for each
 * rule that is broken; an empty list when there is nothing. Nothing can be switched off.
 */
export async function axeFindings(page: Page, options: AxeOptions = {}): Promise<string[]> {
  const { include = [], again } = options;
  const violations = await withScript(page, async (shown) => {
    // Evaluated by the browser's own debugger, so that the page's policy is as people have it; once
    // for a page, since the engine is larger than any page.
    if (!(await shown.evaluate(() => "axe" in window))) await shown.evaluate(engine);
    return shown.evaluate(check, { include, again, decidedBy, wcag22 });
  });
  return violations.map(describeViolation);
}

type Violation = Pick<AxeResults["violations"][number], "id" | "impact" | "help" | "helpUrl"> & {
  nodes: { target: string; html: string; failureSummary: string }[];
};

/** Runs in the page. */
async function check({
  include,
  again,
  ...rules
}: AxeOptions & {
  readonly include: string[];
  readonly decidedBy: typeof decidedBy;
  readonly wcag22: string[];
}): Promise<Violation[]> {
  const here = window as unknown as {
    axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
    /** What was shown at each look at the whole page, in full and by the colours of that look. */
    lookedAt?: Map<string, WeakSet<Element>>;
  };
  here.lookedAt ??= new Map();
  const shown = [...document.body.querySelectorAll("*")].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const wereAllShown = (look: string) => shown.every((one) => here.lookedAt?.get(look)?.has(one));
  const colors = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"]
    .filter((query) => matchMedia(query).matches)
    .join();
  if (again === "colors" && wereAllShown(`in ${colors}`)) return [];
  const inPart = again && wereAllShown("in full") ? rules.decidedBy[again] : undefined;
  const { violations } = await here.axe.run(include.length > 0 ? { include } : document, {
    runOnly: inPart ? { type: "rule", values: [...inPart] } : { type: "tag", values: rules.wcag22 },
    resultTypes: ["violations"],
  });
  if (include.length === 0) {
    here.lookedAt.set(`in ${colors}`, new WeakSet(shown));
    if (!inPart) here.lookedAt.set("in full", new WeakSet(shown));
  }
  return violations.map(({ id, impact, help, helpUrl, nodes }) => ({
    id,
    impact,
    help,
    helpUrl,
    nodes: nodes.map(({ target, html, failureSummary }) => ({
      target: target.join(" "),
      html,
      failureSummary: failureSummary ?? "",
    })),
  }));
}

function describeViolation({ id, impact, help, helpUrl, nodes }: Violation): string {
  const places = nodes.map(({ target, html, failureSummary }) => {
    const why = failureSummary.split("\n").slice(1).join("; ").trim();
    return `    ${target}\n      ${html.slice(0, 160)}\n      ${why}`;
  });
  return [`${id} (${impact}): ${help}`, `  ${helpUrl}`, ...places].join("\n");
}
