/*
 * Names as files write them ("metFORMIN 500 MG Oral Tablet [Glucophage]") held against names as
 * people write them ("Metformin").
 */

/** Strengths: a number with what it is counted in. */
const strengths =
  /\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|ug|µg|g|kg|ml|l|meq|mmol|iu|unt|units?|hr|%|actuat|ppm)?(?:\s*\/\s*(?:\d+(?:\.\d+)?\s*)?(?:mg|ml|l|hr|actuat|dose|g|day))?\b%?/gi;

/** Dose forms and routes of RxNorm names. Source: RxNorm technical documentation, appendix 2. */
const forms =
  /\b(?:extended|delayed|sustained|release|oral|tablets?|tabs?|capsules?|caps?|chewable|disintegrating|coated|film|enteric|solution|suspension|injection|injectable|prefilled|syringe|pen|inhal\w*|metered|dose|nasal|spray|topical|cream|ointment|gel|lotion|patch|transdermal|ophthalmic|otic|drops?|rectal|vaginal|suppository|powder|pack|product|pill|by|mouth|er|xr|sr|dr|hr|actuat|medication|medicine)\b/gi;

/** A name without case, accents and signs, for telling whether two are the same. */
export function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\((?:disorder|finding|procedure|situation|regime\/therapy|substance)\)$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A medicine without strength, form and brand; the whole name where nothing else is left. */
export function medicineStem(name: string): string {
  const bare = name
    .normalize("NFKC")
    .replace(/\[[^\]]*\]/g, " ")
    .replace(/\([^)]*\)/g, " ")
    .replace(strengths, " ")
    .replace(forms, " ");
  const words = plainName(bare).split(" ").filter(Boolean);
  return words.length === 0 ? plainName(name) : [...new Set(words)].sort().join(" ");
}
