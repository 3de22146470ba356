import { type SourceId, sources } from "@/lib/content/sources";

const longestName = 60;

/**
 * The short name of a source, as a reader finds it again in a list: who said it, or what it is
 * called, and the year where there is one. "Kaisey M and others, 2019".
 */
export function shortNameOf(id: SourceId): string {
  const { citation, year } = sources[id];
  const [first = citation] = citation.split(/[.;:](?:\s|$)|\s\(/);
  const [beforeComma = first] = first.split(",");
  const name = first.length > longestName ? beforeComma : first;
  return year === null || name.includes(String(year)) ? name : `${name}, ${year}`;
}
