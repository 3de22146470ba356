import { workspacePlaces } from "@/lib/content/workspace-shape";
import { isPageId } from "@/lib/engine/pages";

/** Where the questionnaire goes on by itself: the first page with something open, else the answer. */
export const journeyStart = "/decide";

const namedPlaces: { readonly [name: string]: string } = {
  check: "/decide/check",
  answer: "/decide/answer",
  ...workspacePlaces,
};

/**
 * The name under which a person asks to be brought back, if there is such a place.
 * In: anything, as it came in `?then=` or a hidden field. Out: the name of a question page, "check",
 * "answer" or a place of the workspace; null for everything else, so that no address from outside is
 * ever followed.
 */
export function returnName(given: unknown): string | null {
  if (typeof given !== "string" || given.length > 40) return null;
  return Object.hasOwn(namedPlaces, given) || isPageId(given) ? given : null;
}

/** The address behind such a name; the questionnaire itself where there is none. */
export function returnAddress(given: unknown): string {
  const name = returnName(given);
  if (name === null) return journeyStart;
  return Object.hasOwn(namedPlaces, name) ? (namedPlaces[name] as string) : `/decide/${name}`;
}

/**
 * The place that a link to the safety check was followed from. In: a Referer header. Out: a name as
 * above. Only the path is read, and only known names come out, so a forged header leads nowhere.
 */
export function returnNameFrom(referer: string | null): string | null {
  if (referer === null || referer.length > 2_000 || !URL.canParse(referer)) return null;
  const path = new URL(referer).pathname;
  const named = Object.keys(namedPlaces).find((name) => namedPlaces[name] === path);
  return named ?? returnName(/^\/decide\/([a-z-]+)$/.exec(path)?.[1]);
}
