import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { send } from "./public-api-client";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/interfaces.md"), "utf8");

type Example = {
  readonly name: string;
  readonly body: string;
  readonly status: number;
  readonly shows: object;
};

const fences = /#### Example: (.+)\n```json send\n([\s\S]+?)```\n```json get (\d+)\n([\s\S]+?)```/g;
const examples: Example[] = [...page.matchAll(fences)].map(([, name, body, status, shows]) => ({
  name: name as string,
  body: body as string,
  status: Number(status),
  shows: JSON.parse(shows as string) as object,
}));

/** A list of findings in an example shows some of them; every other list is whole. */
function shownFindings(
  { findings, ...rest }: { findings?: { rule: string }[] },
  all: { rule: string }[],
) {
  if (findings === undefined || findings.length === 0)
    return { ...rest, ...(findings && { findings }) };
  const places = findings.map((one) => ({ ...all.find(({ rule }) => rule === one.rule), ...one }));
  return {
    ...rest,
    findings: all.map((one) => places.find(({ rule }) => rule === one.rule) ?? one),
  };
}

describe("docs/interfaces.md", () => {
  it("has every example with what to send and what to get", () => {
    expect(examples.length).toBe(page.split("#### Example:").length - 1);
    expect(examples.length).toBeGreaterThanOrEqual(7);
  });

  it.each(examples)("shows the truth: $name", async ({ body, status, shows }) => {
    const answer = await send(body);
    expect(answer.status).toBe(status);
    const got = answer.body as unknown as { findings: { rule: string }[] };
    expect(got).toMatchObject(shownFindings(shows, got.findings));
  });

  it("names every status that is given", () => {
    for (const status of [400, 413, 415, 422, 429]) expect(page).toContain(`| ${status} |`);
  });
});
