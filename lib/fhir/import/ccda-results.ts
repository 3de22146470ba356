import type { ImportItem, ImportValue } from "../../engine/import-items";
import type { CcdaFile, CcdaFinds } from "./ccda-file";
import {
  amountOf,
  calledOf,
  codesIn,
  isAbsent,
  sourceIn,
  spanOf,
  type Texts,
  writtenIn,
} from "./ccda-values";
import { oneLine } from "./clean-text";
import { flagOf, shownValues } from "./fhir-results";
import { all, attribute, down, inside, textIn, type XmlNode } from "./xml-tree";

/** Result organizers: one report with what was measured; a lone value is a report of its own. */
export function readResults(file: CcdaFile, entry: XmlNode, texts: Texts): CcdaFinds {
  const it = down(entry, "organizer") ?? down(entry, "observation");
  if (it === undefined || isAbsent(it) || isAbsent(entry)) return ["no-name"];
  const status = attribute(down(it, "statusCode"), "code");
  if (status === "nullified") return ["in-error"];
  if (["aborted", "cancelled"].includes(status)) return ["not-done"];
  const measured: XmlNode[] = [];
  for (const node of inside(it)) if (node.name === "observation") measured.push(node);
  const values = measured.flatMap((node) => valueIn(node, texts) ?? []);
  const name = calledOf(down(it, "code"), texts) ?? (values[0] ? { name: values[0].name } : null);
  if (name === null) return ["no-name"];
  const source = sourceIn(it, "results", file.document);
  const item: ImportItem = {
    kind: "event",
    event: "test",
    ...name,
    ...fromOf(it, measured[0]),
    values: shownValues(values),
    count: 1,
    source,
  };
  return [item];
}

function fromOf(it: XmlNode, first: XmlNode | undefined): Pick<ImportItem, "from"> {
  const from = spanOf(down(it, "effectiveTime")).from ?? spanOf(down(first, "effectiveTime")).from;
  return from === null ? {} : { from };
}

function valueIn(node: XmlNode, texts: Texts): ImportValue | null {
  const name = calledOf(down(node, "code"), texts, 160)?.name;
  if (name === undefined || attribute(node, "negationInd") === "true") return null;
  const flags = all(node, "interpretationCode").map(codesIn);
  return { name, value: shownIn(down(node, "value"), texts), flag: flagOf(flags) };
}

function shownIn(value: XmlNode | undefined, texts: Texts): string {
  if (value === undefined || isAbsent(value)) return "";
  const amount = amountOf(value);
  if (amount !== null) return amount;
  const [low, high] = [amountOf(down(value, "low")), amountOf(down(value, "high"))];
  if (low !== null && high !== null) return `${low}–${high}`;
  if (low !== null || high !== null) return low === null ? `<${high}` : `>${low}`;
  const coded = calledOf(value, texts, 200);
  if (coded !== null && attribute(value, "xsi:type") !== "ST") return coded.name;
  return writtenIn(value, texts, 200) ?? oneLine(textIn(value), 200) ?? "";
}
