import type { ImportFound, ImportItem, ImportSkip } from "../../engine/import-items";
import { type CcdaSection, readCcdaDocument } from "./ccda-document";
import type { CcdaFile, CcdaFinds } from "./ccda-file";
import { readAllergies, readMedicines, readProblems, readProcedures } from "./ccda-health";
import { readResults } from "./ccda-results";
import { personIn, type Texts } from "./ccda-values";
import { oneLine } from "./clean-text";
import { skip } from "./fhir-file";
import { dateOfHl7 } from "./file-dates";
import { FileFault } from "./import-fault";
import { all, attribute, down, textIn, type XmlNode } from "./xml-tree";

type Part = {
  readonly codes: readonly string[];
  /** The template's root without its beginning, whether entries are required or not. */
  readonly templates: readonly string[];
  readonly read: (file: CcdaFile, entry: XmlNode, texts: Texts) => CcdaFinds;
};

const templateRoot = "2.16.840.1.113883.10.20.22.2.";

const parts: readonly Part[] = [
  {
    codes: ["11450-4", "11348-0", "11535-2", "46241-6", "29308-4", "78375-3"],
    templates: ["5", "5.1", "20", "24", "43"],
    read: readProblems,
  },
  { codes: ["48765-2"], templates: ["6", "6.1"], read: readAllergies },
  {
    codes: ["10160-0", "10183-2", "42346-7", "75311-1"],
    templates: ["1", "1.1", "11", "11.1", "44"],
    read: readMedicines,
  },
  { codes: ["47519-4"], templates: ["7", "7.1"], read: readProcedures },
  { codes: ["30954-2"], templates: ["3", "3.1"], read: readResults },
];

/** Vital signs: many small values that say little on a timeline. */
const everyday = ["8716-3"];

/**
 * Reads a C-CDA document (release 1.1 or 2.1).
 * @param today a medicine whose end is before it is over
 * @throws FileFault
 */
export function readCcda(
  bytes: Uint8Array,
  today: string,
): Pick<ImportFound, "about" | "items" | "skipped"> {
  const items: ImportItem[] = [];
  const skipped = new Map<ImportSkip, number>();
  let file: CcdaFile = { today, document: { on: null, by: null } };
  let about: ImportFound["about"] = { name: null, born: null };
  readCcdaDocument(bytes, {
    header(root) {
      about = readAbout(root);
      file = { today, document: documentOf(root) };
      items.push(...ownItem(root, file.document));
    },
    entry(section, entry, texts) {
      const finds = partOf(section)?.read(file, entry, texts) ?? [unread(section)];
      for (const find of finds) {
        if (typeof find === "string") skip({ skipped }, find);
        else items.push(find);
      }
    },
    sectionEnd(section) {
      const isMissed = partOf(section) && section.entries === 0 && section.hasText;
      if (isMissed && !section.isAbsent) skip({ skipped }, "text-only");
    },
  });
  return { about, items, skipped: Object.fromEntries(skipped) };
}

const unread = ({ codes }: CcdaSection): ImportSkip =>
  codes.some((code) => everyday.includes(code)) ? "everyday" : "other-part";

function readAbout(root: XmlNode): ImportFound["about"] {
  const people = all(root, "recordTarget");
  if (people.length > 1) throw new FileFault("several-people");
  const patient = down(people[0], "patientRole", "patient");
  return {
    name: personIn(down(patient, "name")),
    born: dateOfHl7(attribute(down(patient, "birthTime"), "value")),
  };
}

function partOf({ codes, templates }: CcdaSection): Part | undefined {
  return parts.find(
    (part) =>
      part.codes.some((code) => codes.includes(code)) ||
      part.templates.some((end) => templates.includes(`${templateRoot}${end}`)),
  );
}

function documentOf(root: XmlNode): CcdaFile["document"] {
  const custodian = down(
    root,
    "custodian",
    "assignedCustodian",
    "representedCustodianOrganization",
    "name",
  );
  return {
    on: dateOfHl7(attribute(down(root, "effectiveTime"), "value")),
    by: custodian ? oneLine(textIn(custodian), 200) : null,
  };
}

/** The document itself is something that the person has: it goes into the records. */
function ownItem(root: XmlNode, { on, by }: CcdaFile["document"]): readonly ImportItem[] {
  const title = down(root, "title");
  const name =
    (title ? oneLine(textIn(title), 120) : null) ??
    oneLine(attribute(down(root, "code"), "displayName"), 120);
  if (name === null) return [];
  const id = down(root, "id");
  const mark = attribute(id, "extension") || attribute(id, "root");
  const source = { part: "document", id: oneLine(mark, 80) ?? "", on, by };
  return [{ kind: "record", name, ...(on !== null && { from: on }), count: 1, source }];
}
