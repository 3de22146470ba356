import {
  documentOf,
  labResults,
  medication,
  medications,
  problem,
  problems,
  result,
  results,
  section,
} from "./ccda-fixtures";
import { resources } from "./fhir-fixtures";

const subject = { reference: "Patient/rosa" };
const day = (at: number) =>
  `20${String(10 + (at % 15)).padStart(2, "0")}-0${1 + (at % 9)}-1${at % 9}`;

/** What a portal gives of somebody who is ill for long: mostly values, each with words around it. */
function resourceAt(at: number, filler: string): unknown {
  const base = {
    id: `r${at}`,
    subject,
    text: { status: "generated", div: `<div>${filler}</div>` },
  };
  switch (at % 20) {
    case 0:
      return { ...resources.condition, ...base, code: { text: `Condition ${at % 90}` } };
    case 1:
      return { ...resources.medicine, ...base, authoredOn: day(at) };
    case 2:
      return { ...resources.operation, ...base, code: { text: `Operation ${at % 70}` } };
    case 3:
      return {
        ...resources.report,
        ...base,
        effectiveDateTime: day(at),
        result: [{ reference: `Observation/r${at + 1}` }, { reference: `Observation/r${at + 2}` }],
      };
    case 4:
      return { ...resources.document, ...base, description: `Letter ${at}` };
    default:
      return { ...resources.loose[0], ...base, effectiveDateTime: day(at) };
  }
}

/** A bundle of so many resources and about so many bytes. */
export function largeBundle(count: number, bytes: number): string {
  const bare = JSON.stringify(resourceAt(7, "")).length + 90;
  const filler = "Generated for people to read. ".repeat(
    Math.max(0, Math.floor((bytes / count - bare) / 30)),
  );
  const entries = [
    JSON.stringify({ resource: resources.patient }),
    JSON.stringify({ resource: resources.metformin }),
    ...Array.from({ length: count - 2 }, (_, at) =>
      JSON.stringify({ fullUrl: `https://portal.example/${at}`, resource: resourceAt(at, filler) }),
    ),
  ];
  return `{"resourceType":"Bundle","type":"searchset","entry":[${entries.join(",")}]}`;
}

/** A document of about so many bytes. */
export function largeDocument(bytes: number): string {
  const entry = (at: number) =>
    problem({
      value: `<value displayName="Condition ${at % 90}"/>`,
      time: `<low value="${2000 + (at % 20)}"/>`,
    }) + medication({ name: `<code displayName="Medicine ${at % 140}"/>` });
  const panel = (at: number) =>
    results(
      `Panel ${at}`,
      Array.from({ length: 12 }, (_, value) =>
        result(`Value ${value}`, `<value value="${value}" unit="mg"/>`),
      ).join(""),
    );
  const rounds = Math.floor(bytes / (entry(1).length + panel(1).length));
  const all = Array.from({ length: rounds }, (_, at) => at);
  return documentOf(
    section(problems, all.map(entry).join("")) +
      section(medications, "") +
      section(labResults, all.map(panel).join("")),
  );
}
