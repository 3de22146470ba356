import { describe, expect, it } from "vitest";
import { giveFileWords } from "@/lib/content/en/give";
import { gateLines } from "@/lib/content/gate";
import { writeBundle } from "@/lib/fhir/export/bundle";
import { notInBundle, sortOfField } from "@/lib/fhir/export/fields";
import { readImportFile } from "@/lib/fhir/import/read-file";
import { readXml } from "@/lib/fhir/import/xml-events";
import { readResponse } from "@/lib/fhir/response";
import { allKinds, type KindName } from "@/lib/kept/all-kinds";
import { kindNames, linesToGive } from "@/lib/kept/whole";
import { aBundleSource, anAnswer, anEntry, everyField } from "./a-whole";
import { bundleFaults, danglingReferences } from "./bundle-faults";

type Found = { readonly resourceType: string; readonly [key: string]: unknown };
const resourcesOf = (bundle: object, type: string) =>
  (bundle as { entry: { resource: Found }[] }).entry
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === type);
const only = (bundle: object, type: string): Found => {
  const [first, ...more] = resourcesOf(bundle, type);
  if (first === undefined || more.length > 0) throw new Error(`not one ${type}`);
  return first;
};
/** The readable text, as a reader sees it. */
function readable(bundle: object): string {
  return [...JSON.stringify(bundle).matchAll(/"div":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, div]) => JSON.parse(`"${div}"`) as string)
    .join("\n");
}

const typical = aBundleSource({
  answers: [
    anAnswer("who", "self"),
    anAnswer("group", "cancer"),
    anAnswer("diagnosis", "sure"),
    anAnswer("illness", ["rare", "that-is-all"]),
  ],
  gate: [
    {
      id: "g1",
      matter: "m1",
      at: new Date("2026-11-19T08:00:00Z"),
      kind: "checked",
      lines: ["swollen-leg"],
      wayOn: null,
      version: 1,
    },
  ],
  entries: [
    anEntry("packet-facts", { name: "Rosa M.", born: "1961-03-05", decision: "Now or later?" }),
    anEntry("medicine", {
      name: "Metformin",
      dose: "500 mg",
      often: "twice a day",
      start: "2024-spring",
      "side-effects": "Tired",
    }),
    anEntry(
      "medicine",
      { name: "Aspirin", start: "2020", stop: "2021-06", "why-stopped": "Bruises" },
      { status: "stopped", private: true },
    ),
    anEntry("allergy", { what: "Penicillin", reaction: "Rash" }),
    anEntry("condition", { name: "High blood pressure", since: "2019" }),
    anEntry("operation", { name: "Gallbladder removal", when: "2010-04", where: "City Hospital" }),
    anEntry("relative", { who: "Mother", what: "Breast cancer", age: "about 50" }),
    anEntry("event", { title: "First numbness", type: "symptom", when: "2024-winter" }),
    anEntry("event", { title: "MRI of the head", type: "test", when: "2024-03-05" }),
  ],
});

describe("the file for health apps", () => {
  it("is a valid document for a person who keeps nothing yet", () => {
    const bundle = writeBundle(aBundleSource());
    expect(bundleFaults(bundle)).toEqual([]);
    expect(readable(bundle)).toContain("That does not mean that there is none.");
  });

  it("is a valid document, the readable part first", () => {
    const bundle = writeBundle(typical);
    expect(bundleFaults(bundle)).toEqual([]);
    expect(bundle.type).toBe("document");
    const [first] = bundle.entry as { resource: Found }[];
    expect(first?.resource.resourceType).toBe("Composition");
    expect(first?.resource.language).toBe("en");
  });

  it("is found wrong by the same checks when something in it is wrong", () => {
    const broken = JSON.parse(JSON.stringify(writeBundle(typical)).replace('"stopped"', '"gone"'));
    expect(bundleFaults(broken)).not.toEqual([]);
    const loose = JSON.parse(
      JSON.stringify(writeBundle(typical)).replace(/"reference":"urn/, '"reference":"nowhere'),
    );
    expect(danglingReferences(loose)).toHaveLength(1);
  });

  it("reaches every resource from the first one", () => {
    const bundle = writeBundle(typical) as unknown as { entry: { fullUrl: string }[] };
    const composition = JSON.stringify(only(bundle, "Composition"));
    const missed = bundle.entry.slice(1).filter(({ fullUrl }) => !composition.includes(fullUrl));
    expect(missed).toEqual([]);
  });

  it("has the same addresses every time", () => {
    expect(writeBundle(typical)).toEqual(writeBundle(typical));
  });

  it("gives each date as exactly as it is known, and no more", () => {
    const bundle = writeBundle(typical);
    const [metformin, aspirin] = resourcesOf(bundle, "MedicationStatement");
    const spring = { url: expect.any(String), valueString: "spring 2024" };
    expect(metformin?.effectivePeriod).toEqual({
      start: "2024",
      _start: { extension: [spring] },
    });
    expect(aspirin?.effectivePeriod).toEqual({ start: "2020", end: "2021-06" });
    const symptom = only(bundle, "Observation");
    expect(symptom.effectiveDateTime).toBeUndefined();
    expect(JSON.stringify(symptom._effectiveDateTime)).toContain("winter 2024–25");
    expect(readable(bundle)).toContain("spring 2024");
  });

  it("has a name and a birth date only if the person wrote them down", () => {
    expect(only(writeBundle(typical), "Patient")).toMatchObject({
      name: [{ text: "Rosa M." }],
      birthDate: "1961-03-05",
    });
    const bare = only(writeBundle(aBundleSource()), "Patient");
    expect(Object.keys(bare).sort()).toEqual(["id", "resourceType"]);
    const told = [anEntry("packet-facts", { born: "in the spring of 1961" })];
    const patient = only(writeBundle(aBundleSource({ entries: told })), "Patient");
    expect(patient.birthDate).toBeUndefined();
    expect(JSON.stringify(patient)).toContain("in the spring of 1961");
  });

  it("has private things with their mark, and no removed ones", () => {
    const bundle = writeBundle(
      aBundleSource({
        entries: [
          anEntry("allergy", { what: "Private canary" }, { private: true }),
          anEntry("allergy", { what: "Removed canary" }, { isRemoved: true }),
        ],
      }),
    );
    expect(only(bundle, "AllergyIntolerance")).toMatchObject({
      code: { text: "Private canary" },
      meta: { security: [{ code: "R" }] },
    });
    expect(readable(bundle)).toContain(giveFileWords.private);
    expect(JSON.stringify(bundle)).not.toContain("Removed canary");
  });

  it("gives answers that the reader of answers takes back", () => {
    const response = only(writeBundle(typical), "QuestionnaireResponse");
    const read = readResponse(response);
    expect(read).toMatchObject({
      ok: true,
      value: {
        answers: {
          who: "self",
          group: "cancer",
          diagnosis: "sure",
          illness: ["rare", "that-is-all"],
        },
      },
    });
  });

  it("says what was answered on a branch that was left, but does not send it as an answer", () => {
    const answers = [anAnswer("group", "heart"), anAnswer("fast-cancer", ["apl", "that-is-all"])];
    const bundle = writeBundle(aBundleSource({ answers }));
    expect(JSON.stringify(only(bundle, "QuestionnaireResponse"))).not.toContain("fast-cancer");
    expect(readable(bundle)).toContain(giveFileWords.notAsked);
  });

  it("comes back whole when it is read in again", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(writeBundle(typical)));
    const read = readImportFile(bytes, "2026-11-20");
    if (!read.ok) throw new Error(read.fault);
    const named = read.items.map(({ kind, name }) => `${kind}: ${name}`).sort();
    expect(named).toEqual([
      "allergy: Penicillin",
      "condition: High blood pressure",
      "event: MRI of the head",
      "medicine: Aspirin",
      "medicine: Metformin",
      "operation: Gallbladder removal",
    ]);
    expect(read.items.find(({ name }) => name === "Aspirin")).toMatchObject({
      isOver: true,
      from: "2020",
      until: "2021-06",
    });
    expect(read.about).toEqual({ name: "Rosa M.", born: "1961-03-05" });
  });

  const hostile = [
    "<script>alert(1)</script><b>&amp;\"'",
    "]]> <!-- --> <!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
    "\u202Eright to left\u202C שלום مرحبا",
    "👩🏽‍⚕️ 🧬 e\u0301",
    "new\nline\tand tab",
    "a\uFFFEb\uFFFFc",
  ];
  it.each(hostile)("stays valid and escaped with %j", (text) => {
    const line = text.replace(/[\n\t]/g, " ");
    const bundle = writeBundle(
      aBundleSource({
        entries: [
          anEntry("medicine", { name: line, note: text }),
          anEntry("candidate", { name: line, notes: text }),
          anEntry("packet-facts", { name: line, matters: text }),
          anEntry("letter", { form: "records-request", text }),
        ],
      }),
    );
    expect(bundleFaults(bundle)).toEqual([]);
    expect(readable(bundle)).not.toMatch(/<(?:script|!)/);
    for (const [, div] of JSON.stringify(bundle).matchAll(/"div":"((?:[^"\\]|\\.)*)"/g)) {
      // The app's own strict XML reader throws at whatever is not well formed.
      readXml(new TextEncoder().encode(JSON.parse(`"${div}"`)), {
        open: () => {},
        text: () => {},
        close: () => {},
      });
    }
    expect(only(bundle, "MedicationStatement").medicationCodeableConcept).toEqual({ text: line });
  });

  it("is valid for a person who keeps very much", () => {
    const many = (count: number, make: (at: number) => ReturnType<typeof anEntry>) =>
      Array.from({ length: count }, (_, at) => make(at));
    const bundle = writeBundle(
      aBundleSource({
        entries: [
          ...many(200, (at) => anEntry("event", { title: `Event ${at}`, note: "x".repeat(2000) })),
          ...many(60, (at) => anEntry("medicine", { name: `Medicine ${at}` })),
          ...many(150, (at) => anEntry("record", { title: `Record ${at}` })),
        ],
      }),
    );
    expect(bundleFaults(bundle)).toEqual([]);
    expect(resourcesOf(bundle, "Task")).toHaveLength(150);
    expect(resourcesOf(bundle, "Observation")).toHaveLength(200);
    expect(resourcesOf(bundle, "MedicationStatement")).toHaveLength(60);
  });

  it("lists the plan and the records, also what was not touched", () => {
    const mine = anEntry(
      "task",
      { title: "Ask my sister", note: "On Sunday" },
      { due: "2026-12-01" },
    );
    const bundle = writeBundle(
      aBundleSource(
        { entries: [mine] },
        {
          plan: [
            { id: mine.id, task: null, status: "open", due: "2026-12-01" },
            { id: "t2", task: "collect-records", status: "done", due: null },
          ],
          records: [{ id: "r1", content: "pathology-report", isListed: true }],
        },
      ),
    );
    expect(bundleFaults(bundle)).toEqual([]);
    const { activity } = only(bundle, "CarePlan") as unknown as {
      activity: { detail: { description: string; status: string } }[];
    };
    expect(activity.map(({ detail }) => detail.status)).toEqual(["not-started", "completed"]);
    expect(activity[0]?.detail.description).toBe("Ask my sister");
    expect(only(bundle, "Task")).toMatchObject({ status: "draft", intent: "plan" });
    expect(readable(bundle)).toContain("On Sunday");
  });
});

describe("every kind and field", () => {
  it.each(kindNames)("is told in the file: %s", (kind) => {
    const value = everyField(kind);
    const text = JSON.stringify(
      writeBundle(aBundleSource({ entries: [anEntry(kind, value, { private: true })] })),
    );
    const out: readonly string[] =
      (notInBundle as { readonly [K in KindName]?: readonly string[] })[kind] ?? [];
    const missing = Object.keys(value).filter((field) => {
      if (out.includes(field)) return false;
      const sort = sortOfField(kind, field);
      const label = (giveFileWords.fields as Record<string, Record<string, string>>)[kind]?.[field];
      if (sort === "text") return !text.includes(String(value[field]));
      return label === undefined || !text.includes(label);
    });
    expect(missing).toEqual([]);
  });

  it.each(kindNames)("has a word for every status and code: %s", (kind) => {
    const { statuses, fields } = allKinds[kind];
    const shape = fields.shape as unknown as Record<string, { def: Def }>;
    type Def = { type: string; innerType?: { def: Def }; element?: { def: Def }; entries?: object };
    const codes = Object.entries(shape).flatMap(([field, { def }]) => {
      if (kind === "letter" && field === "form") return [];
      const inner = def.type === "optional" ? (def.innerType as { def: Def }).def : def;
      const one = inner.type === "array" ? (inner.element as { def: Def }).def : inner;
      return one.type === "enum" ? Object.values(one.entries ?? {}) : [];
    });
    expect(codes.filter((code) => !Object.hasOwn(giveFileWords.codes, code))).toEqual([]);
    expect(statuses.filter((code) => !Object.hasOwn(giveFileWords.statuses, code))).toEqual([]);
  });
});

describe("what was said at the safety check", () => {
  const thoughts = gateLines.filter(({ step }) => step === "thoughts");

  it("goes along", () => {
    expect(readable(writeBundle(typical))).toContain(giveFileWords.safety.checked);
  });

  it.each(thoughts.map(({ id }) => id))("leaves %s out of every copy", (id) => {
    expect(linesToGive([id], null)).toBeNull();
    expect(linesToGive([id, "chest-pain"], null)).toEqual(["chest-pain"]);
  });

  it("leaves out that thoughts were talked about", () => {
    expect(linesToGive(["chest-pain"], "talked")).toBeNull();
    expect(linesToGive(["chest-pain"], "safe-for-now")).toBeNull();
    expect(linesToGive(["a-line-nobody-knows"], null)).toBeNull();
    expect(linesToGive([], null)).toEqual([]);
  });
});
