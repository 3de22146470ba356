import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { columnRules } from "@/lib/give/columns";
import { fileShape, keptShape, writeFileSchema } from "@/lib/give/file-shape";
import { writeFile } from "@/lib/give/write-file";
import { allKinds } from "@/lib/kept/all-kinds";
import { defineKind, type Kind } from "@/lib/kept/define-kind";
import { line } from "@/lib/kept/fields";
import { kindNames } from "@/lib/kept/whole";
import { anAnswer, anEntry, aWhole, everyField } from "../fhir/export/a-whole";

const madeAt = new Date("2026-11-20T10:00:00.000Z");
const full = aWhole({
  answers: [anAnswer("group", "cancer"), anAnswer("illness", ["rare", "that-is-all"])],
  entries: kindNames.map((kind) =>
    anEntry(kind, everyField(kind), { isRemoved: kind === "event" }),
  ),
});

function validator() {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.compile(writeFileSchema());
}

describe("the full file", () => {
  it("holds every field of every kind, as it is kept", () => {
    const read = fileShape.parse(JSON.parse(JSON.stringify(writeFile(full, madeAt))));
    expect(read).toEqual(writeFile(full, madeAt));
    for (const kind of kindNames) {
      expect(read.kept[kind][0]?.value).toEqual(everyField(kind));
    }
    expect(read.kept.event[0]?.removed).toBe(true);
  });

  it("is as its published schema says, by an independent validator", () => {
    const isValid = validator();
    expect(isValid(JSON.parse(JSON.stringify(writeFile(full, madeAt))))).toBe(true);
    expect(isValid(JSON.parse(JSON.stringify(writeFile(aWhole(), madeAt))))).toBe(true);
  });

  it("is refused by that schema with a field too many, or one of another type", () => {
    const isValid = validator();
    const medicine = anEntry("medicine", { name: "A", strength: "5" });
    expect(isValid(writeFile(aWhole({ entries: [medicine] }), madeAt))).toBe(false);
    expect(isValid({ ...writeFile(aWhole(), madeAt), madeAt: 5 })).toBe(false);
  });
});

/** Every kind that is defined, whether or not it is given back. */
async function definedKinds(): Promise<readonly Kind[]> {
  const files = readdirSync("lib/kept/kinds").filter((file) => file.endsWith(".ts"));
  const modules = await Promise.all(
    files.map((file) => import(`../../../lib/kept/kinds/${file.slice(0, -3)}.ts`)),
  );
  return modules
    .flatMap((module) => Object.values(module as object))
    .filter((value) => typeof value === "object" && value !== null && "statuses" in value);
}

/** Kinds that no file would give back. */
const forgotten = (defined: readonly Kind[]) =>
  defined
    .filter((kind) => !Object.values(allKinds).includes(kind as never))
    .map(({ name }) => name);

describe("whatever is kept is given back", () => {
  it("gives every kind there is", async () => {
    const defined = await definedKinds();
    expect(defined.length).toBeGreaterThan(15);
    expect(forgotten(defined)).toEqual([]);
    expect(kindNames.filter((name) => allKinds[name].name !== name)).toEqual([]);
  });

  it("tells of a new kind that was forgotten", () => {
    const planted = defineKind({
      name: "planted",
      scope: "person",
      statuses: ["kept"],
      atMost: 1,
      fields: z.strictObject({ what: line(10) }),
    });
    expect(forgotten([planted])).toEqual(["planted"]);
    expect(Object.keys(keptShape({ ...allKinds, planted }).shape)).toContain("planted");
  });

  it("has a rule for every column of the database", () => {
    const models = readFileSync("prisma/models.prisma", "utf8");
    expect(columnsWithoutRule(models)).toEqual([]);
    const planted = models.replace(/(model Entry \{\n)/, "$1  mood String\n");
    expect(columnsWithoutRule(planted)).toEqual(["Entry.mood"]);
  });

  it("names places that are in the file", () => {
    const schema = writeFileSchema();
    const places = Object.values(columnRules)
      .flatMap((columns) => Object.values(columns))
      .filter((rule) => typeof rule === "string");
    expect(places.filter((place) => !isPlace(schema, place))).toEqual([]);
    expect(isPlace(schema, "person.shoeSize")).toBe(false);
  });
});

function columnsWithoutRule(models: string): readonly string[] {
  const names = [...models.matchAll(/^model (\w+)/gm)].map(([, name]) => name);
  return [...models.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(
    ([, model = "", body = ""]) =>
      [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)]
        // A relation is no column.
        .filter(([, , type]) => !names.includes(type as string))
        .filter(([, column = ""]) => columnRules[model]?.[column] === undefined)
        .map(([, column]) => `${model}.${column}`),
  );
}

type Node = { properties?: { [name: string]: Node }; items?: Node };

function isPlace(schema: object, place: string): boolean {
  let node: Node | undefined = schema as Node;
  for (const step of place.split(".")) {
    node = node?.properties?.[step.replace("[]", "")];
    if (step.endsWith("[]")) node = node?.items;
  }
  return node !== undefined;
}
