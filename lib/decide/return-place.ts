/** Where a person who came to change one answer goes on: by name, never by an address from outside. */
export const returnPlaces = {
  check: "/decide/check",
  answer: "/decide/answer",
  records: "/records",
} as const;
export type ReturnPlace = keyof typeof returnPlaces;

/** True for the name of a place to return to. */
export function isReturn(name: unknown): name is ReturnPlace {
  return typeof name === "string" && Object.hasOwn(returnPlaces, name);
}

/** The address of a question page, with the place to return to where there is one. */
export function pagePath(page: string, from: ReturnPlace | null): string {
  return from ? `/decide/${page}?from=${from}` : `/decide/${page}`;
}
