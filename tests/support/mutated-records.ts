import {
  allergies,
  allergy,
  documentOf,
  medication,
  medications,
  problem,
  problems,
  procedure,
  procedures,
  reaction,
  section,
} from "../unit/fhir/import/ccda-fixtures";
import { bytesOf, patientBundle } from "../unit/fhir/import/fhir-fixtures";
import { type Random, seededRandom } from "./seeded-random";

/** A record that was spoiled in one place, and how. */
export type Mutated = {
  readonly how: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Nothing of it may be taken: it is not all there. */
  readonly isCut: boolean;
};

const document = documentOf(
  section(
    problems,
    problem({
      value: '<value xsi:type="CD" code="195967001" displayName="Asthma"/>',
      time: '<low value="2010"/>',
    }),
  ) +
    section(
      medications,
      medication({
        name: '<code displayName="Aspirin"/>',
        dose: '<doseQuantity value="100" unit="mg"/>',
      }),
    ) +
    section(
      allergies,
      allergy({ thing: '<code displayName="Latex"/>', reaction: reaction("Hives", "24484000") }),
    ) +
    section(
      procedures,
      procedure({ code: '<code displayName="Tonsillectomy"/>', time: 'value="19990504"' }),
    ),
);

/** The record number so many of a series: the same number gives the same bytes everywhere. */
export function mutatedRecord(number: number): Mutated {
  const random = seededRandom(4_000 + number);
  return number % 2 === 0 ? spoilBundle(random) : spoilDocument(random);
}

const long = "so very long ".repeat(2_000);
const oddities: readonly unknown[] = [
  null,
  true,
  0,
  -1e308,
  "",
  " ",
  long,
  "2026-13-45",
  "0000",
  "9999-12-31",
  "\u202e\u0007mirror",
  [],
  {},
  [[[[]]]],
  [null],
  { value: { value: { value: [] } } },
  { reference: "#" },
  { reference: "Patient/somebody-else" },
  { coding: [{ code: "entered-in-error" }] },
];

type Node = { [key: string]: unknown };
type Place = { readonly holder: Node; readonly key: string };

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, below] of Object.entries(value)) {
    found.push({ holder: value as Node, key });
    placesIn(below, found);
  }
  return found;
}

function spoilBundle(random: Random): Mutated {
  const bundle = structuredClone(patientBundle) as unknown as Node;
  const whole = JSON.stringify(bundle);
  if (random.next() < 0.15) {
    const text = whole.slice(0, 1 + random.below(whole.length - 1));
    return { how: `FHIR cut at ${text.length}`, bytes: bytesOf(text), isCut: true };
  }
  const how: string[] = [];
  for (let turn = 1 + random.below(4); turn > 0; turn -= 1) {
    const places = placesIn(bundle);
    const { holder, key } = random.pick(places);
    const kind = random.below(5);
    how.push(`${key}: ${kind}`);
    if (kind === 0) Reflect.deleteProperty(holder, key);
    else if (kind === 1) holder[key] = structuredClone(random.pick(oddities));
    else if (kind === 2) holder[key] = structuredClone(random.pick(places).holder);
    else if (kind === 3) holder[key] = [holder[key], structuredClone(holder[key])];
    else holder[`${key}X`] = structuredClone(holder[key]);
  }
  return { how: `FHIR ${how.join("; ")}`, bytes: bytesOf(bundle), isCut: false };
}

function spoilDocument(random: Random): Mutated {
  if (random.next() < 0.15) {
    const text = document.slice(0, 1 + random.below(document.trimEnd().length - 1));
    return { how: `C-CDA cut at ${text.length}`, bytes: bytesOf(text), isCut: true };
  }
  const values = [...document.matchAll(/(?<==")[^"]*(?=")/g)].map(({ index }) => index);
  const tags = [...document.matchAll(/<[a-zA-Z]+[^>]*\/>/g)].map(({ index }) => index);
  const kind = random.below(4);
  if (kind === 0) {
    const at = random.pick(tags);
    const end = document.indexOf(">", at) + 1;
    return spoilt(`without what is at ${at}`, document.slice(0, at) + document.slice(end));
  }
  if (kind === 1) {
    const at = random.pick(tags);
    const end = document.indexOf(">", at) + 1;
    const twice = document.slice(at, end);
    return spoilt(`twice what is at ${at}`, document.slice(0, end) + twice + document.slice(end));
  }
  const at = random.pick(values);
  const end = document.indexOf('"', at);
  if (kind === 2) {
    const other = random.pick(["", " ", "UNK", "2026-13-45", "19", "1e999", "\u202eX", long]);
    return spoilt(`another value at ${at}`, document.slice(0, at) + other + document.slice(end));
  }
  const where = random.below(document.length);
  const sign = random.pick(["<", ">", "&", '"', "\u0000", "\ufffe", "</", "]]>"]);
  return spoilt(`${sign} at ${where}`, document.slice(0, where) + sign + document.slice(where));
}

const spoilt = (how: string, text: string): Mutated => ({
  how: `C-CDA ${how}`,
  bytes: bytesOf(text),
  isCut: false,
});
