import { describe, expect, it } from "vitest";
import { runStages } from "../../../scripts/test/run-stages.mjs";
import { chooseStages } from "../../../scripts/test/select.mjs";
import { emptyTally } from "../../../scripts/test/tally.mjs";

const stages = [
  { name: "unit", run: async () => ({ ...emptyTally(), passed: 2 }) },
  { name: "integration-libsql", run: async () => ({ ...emptyTally(), passed: 3 }) },
  {
    name: "integration-postgres",
    needs: "postgres",
    run: async () => ({ ...emptyTally(), passed: 3 }),
    count: async () => 3,
  },
];
const place = { root: "", scratch: "" };
const names = (chosen: { name: string }[]) => chosen.map((stage) => stage.name);

describe("the stages of a run", () => {
  it("adds up what each stage found", async () => {
    const lines: string[] = [];
    const sum = await runStages(stages, place, {}, (line: string) => lines.push(line));
    expect(sum).toMatchObject({ passed: 8, failed: 0, skipped: 0 });
    expect(lines.join("\n")).not.toContain("SKIPPED");
  });

  it("says loudly which stage it skipped and why, and counts its tests", async () => {
    const lines: string[] = [];
    const missing = { postgres: "there is no PostgreSQL here" };
    const sum = await runStages(stages, place, missing, (line: string) => lines.push(line));
    expect(sum).toMatchObject({ passed: 5, failed: 0, skipped: 3 });
    expect(lines.at(-1)).toBe("\n!! SKIPPED integration-postgres: there is no PostgreSQL here");
  });

  it("counts a stage that crashed as one failure and goes on", async () => {
    const crash = { name: "proof", run: () => Promise.reject(new Error("out of memory")) };
    const lines: string[] = [];
    const sum = await runStages([crash, ...stages], place, {}, (line: string) => lines.push(line));
    expect(sum).toMatchObject({ passed: 8, failed: 1 });
    expect(lines.join("\n")).toContain("out of memory");
  });

  it("keeps both ends of a long message", async () => {
    const message = Array.from({ length: 1000 }, (_, at) => `line ${at}`).join("\n");
    const failing = {
      name: "lint",
      run: async () => ({ ...emptyTally(), failed: 1, failures: [{ title: "biome", message }] }),
    };
    const lines: string[] = [];
    await runStages([failing], place, {}, (line: string) => lines.push(line));
    const said = lines.join("\n");
    expect(said).toContain("line 0\n");
    expect(said).toContain("line 999");
    expect(said).toMatch(/… 880 lines …/);
  });
});

describe("the choice of stages", () => {
  it("is all of them without a word", () => {
    expect(names(chooseStages([], stages).chosen)).toEqual(names(stages));
  });

  it("is those named, by their whole name or its beginning, in their own order", () => {
    const { chosen } = chooseStages(["integration", "unit"], stages);
    expect(names(chosen)).toEqual(["unit", "integration-libsql", "integration-postgres"]);
    expect(names(chooseStages(["integration-libsql"], stages).chosen)).toEqual([
      "integration-libsql",
    ]);
  });

  it("names a word that fits no stage", () => {
    expect(chooseStages(["unit", "speed"], stages).unknown).toEqual(["speed"]);
  });

  it("takes --long beside any of them", () => {
    expect(chooseStages(["--long"], stages)).toMatchObject({ long: true, unknown: [] });
    expect(chooseStages(["unit"], stages).long).toBe(false);
  });
});
