import { allKinds, isKindName } from "./all-kinds";

/** Written by the page: the id of the record that a letter is about. */
const byThePage = "about";

/**
 * What a person typed into a form of the workspace, without the codes that its buttons and choices
 * send. In: every field as it was sent. Out: the texts in the order of the form, each once; none for
 * a form that only has choices.
 */
export function typedTexts(values: {
  readonly [field: string]: readonly string[];
}): readonly string[] {
  const kind = values.kind?.[0] ?? "";
  if (!isKindName(kind)) return [];
  const { shape } = allKinds[kind].fields;
  const texts = Object.entries(values)
    .filter(([field]) => field !== byThePage)
    .filter(([field]) => field === "line" || isText(shape[field as keyof typeof shape]))
    .flatMap(([, sent]) => sent.map((text) => text.trim()))
    .filter((text) => text !== "");
  return [...new Set(texts)];
}

/** Whether a field is written by hand: neither one of some codes nor a list of them. */
function isText(schema: { readonly _zod: { readonly def: object } } | undefined): boolean {
  if (schema === undefined) return false;
  let def = schema._zod.def as { type?: string; innerType?: { _zod: { def: object } } };
  while (def.innerType) def = def.innerType._zod.def as typeof def;
  return def.type !== "enum" && def.type !== "array";
}
