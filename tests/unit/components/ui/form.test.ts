import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChoiceList } from "@/components/ui/choice-list";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Progress } from "@/components/ui/progress";
import { StrengthBars } from "@/components/ui/strength-bars";
import { TickList } from "@/components/ui/tick-list";

const choices = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No", help: "Not at all" },
];

describe("ChoiceList", () => {
  it("gives the first row the field's id, so that an error can link to it", () => {
    const html = renderToStaticMarkup(
      createElement(ChoiceList, {
        id: "q",
        name: "q",
        legend: "Ask",
        choices: choices,
        value: "no",
        error: "Pick one",
      }),
    );
    expect(html).toMatch(/<input[^>]*id="q"[^>]*value="yes"/);
    expect(html).toMatch(/<input[^>]*id="q-no"[^>]*checked=""/);
    expect(html).toContain('aria-describedby="q-error"');
    expect(html).toContain('id="q-error"');
  });

  it("never lets the browser fill an answer in", () => {
    const html = renderToStaticMarkup(
      createElement(ChoiceList, { id: "q", name: "q", legend: "Ask", choices: choices }),
    );
    expect(html.match(/autoComplete="off"/gi)).toHaveLength(2);
    expect(html).not.toContain("checked");
  });
});

describe("TickList", () => {
  it("marks the rows that stand alone", () => {
    const html = renderToStaticMarkup(
      createElement(TickList, {
        id: "t",
        name: "t",
        legend: "Ask",
        choices: choices,
        alone: [{ value: "none", label: "None of these" }],
        or: "or",
        values: ["yes"],
      }),
    );
    expect(html).toMatch(/<input[^>]*data-alone="true"[^>]*value="none"/);
    expect(html.match(/data-alone/g)).toHaveLength(1);
  });
});

describe("ErrorSummary", () => {
  it("links each problem to its field and takes focus", () => {
    const html = renderToStaticMarkup(
      createElement(ErrorSummary, {
        title: "Look again",
        problems: [{ fieldId: "q", message: "Pick one" }],
      }),
    );
    expect(html).toContain('href="#q"');
    expect(html).toContain('role="alert"');
    expect(html).toMatch(/autofocus/i);
  });

  it("is not there when nothing is wrong", () => {
    expect(
      renderToStaticMarkup(createElement(ErrorSummary, { title: "Look again", problems: [] })),
    ).toBe("");
  });
});

describe("pictures", () => {
  it.each([
    [6, 18, "33.3"],
    [30, 18, "100.0"],
    [0, 0, "0.0"],
  ])("draw %i of %i as a bar of %s", (done, total, width) => {
    const html = renderToStaticMarkup(
      createElement(Progress, { section: "s", position: "p", done: done, total: total }),
    );
    expect(html).toContain(`width="${width}"`);
    expect(html).not.toContain("style=");
  });

  it("fill as many boxes as the strength, and say it in a word", () => {
    const html = renderToStaticMarkup(
      createElement(StrengthBars, {
        caption: "c",
        heads: { label: "Topic", word: "How strong" },
        items: [{ id: "a", label: "Tests", filled: 2, word: "fair" }],
      }),
    );
    expect(html.match(/fill="currentColor"/g)).toHaveLength(2);
    expect(html.match(/fill="none"/g)).toHaveLength(1);
    expect(html).toContain("<td>fair</td>");
    expect(html).not.toContain("style=");
  });
});
