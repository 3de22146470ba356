import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { aceAllowed } from "./ace-allowed";
import { withScript } from "./script-twin";

const engine = readFileSync(
  createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"),
  "utf8",
);
const policy = "WCAG_2_2";
// Of an element the engine says what failed, what may fail, and what somebody should look at.
const asked = ["VIOLATION/FAIL", "VIOLATION/POTENTIAL", "RECOMMENDATION/FAIL"];

interface Finding {
  readonly rule: string;
  readonly value: string;
  readonly message: string;
  readonly place: string;
  readonly snippet: string;
}

/**
 * Everything that IBM's Equal Access engine finds on the page against WCAG 2.2 A and AA, one
 * readable block each, but for what `aceAllowed` names; an empty list when there is nothing.
 */
export async function aceFindings(page: Page): Promise<string[]> {
  const findings = await withScript(page, async (shown) => {
    // Evaluated by the browser's own debugger, so that the page's policy is as people have it.
    await shown.evaluate(engine);
    return shown.evaluate(check, { policy, asked, allowed: aceAllowed });
  });
  return findings.map(
    ({ rule, value, message, place, snippet }) =>
      `${rule} (${value}): ${message}\n    ${place}\n      ${snippet.slice(0, 160)}`,
  );
}

/** Runs in the page. */
async function check(options: {
  readonly policy: string;
  readonly asked: readonly string[];
  readonly allowed: typeof aceAllowed;
}): Promise<Finding[]> {
  type Result = {
    readonly ruleId: string;
    readonly value: readonly string[];
    readonly message: string;
    readonly snippet: string;
    readonly path: { readonly dom: string };
  };
  type Checker = { check(root: Document, policies: string[]): Promise<{ results: Result[] }> };
  const { ace } = window as unknown as { ace: { Checker: new () => Checker } };
  const { results } = await new ace.Checker().check(document, [options.policy]);
  return results
    .filter(({ value }) => options.asked.includes(value.join("/")))
    .filter(({ ruleId, path }) => !isAllowed(ruleId, path.dom))
    .map(({ ruleId, value, message, snippet, path }) => ({
      rule: ruleId,
      value: value.join("/"),
      message,
      place: path.dom,
      snippet,
    }));

  function isAllowed(rule: string, place: string): boolean {
    const found = document.evaluate(place, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE);
    const element = found.singleNodeValue;
    return options.allowed.some(
      (one) => one.rule === rule && element instanceof Element && element.matches(one.where),
    );
  }
}
