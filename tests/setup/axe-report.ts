import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { withScript } from "./script-twin";

const colorRules = ["color-contrast", "link-in-text-block"];
const wcag22 = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export interface AxeOptions {
  /** CSS selectors of the parts to look at; the whole page without it. */
  include?: string[];
  /** Only what colours decide: for a second look at a page in other colours. */
  onlyColors?: boolean;
}

type Violation = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number];

/**
 * Everything that axe finds on the page against WCAG 2.2 A and AA, one readable block for each
 * rule that is broken; an empty list when there is nothing. Nothing can be switched off.
 */
export async function axeFindings(page: Page, options: AxeOptions = {}): Promise<string[]> {
  return withScript(page, (shown) => analyze(shown, options));
}

async function analyze(page: Page, options: AxeOptions): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  if (options.onlyColors) builder.withRules(colorRules);
  else builder.withTags(wcag22);
  // No page has a frame: without this axe opens a page of its own for every look.
  builder.setLegacyMode();
  for (const selector of options.include ?? []) builder.include(selector);
  const { violations } = await builder.analyze();
  return violations.map(describeViolation);
}

function describeViolation({ id, impact, help, helpUrl, nodes }: Violation): string {
  const places = nodes.map((node) => {
    const why = (node.failureSummary ?? "").split("\n").slice(1).join("; ").trim();
    return `    ${node.target.join(" ")}\n      ${node.html.slice(0, 160)}\n      ${why}`;
  });
  return [`${id} (${impact}): ${help}`, `  ${helpUrl}`, ...places].join("\n");
}
