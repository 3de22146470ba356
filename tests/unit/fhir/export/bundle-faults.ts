import { Fhir } from "fhir/fhir";

/** What an independent validator finds wrong in a bundle, and references that lead out of it. */
export function bundleFaults(bundle: unknown): readonly string[] {
  const { messages } = new Fhir().validate(structuredClone(bundle) as never);
  const errors = messages
    .filter(({ severity }) => severity === "error" || severity === "fatal")
    .map(({ location, message }) => `${location}: ${message}`);
  return [...errors, ...danglingReferences(bundle)];
}

/** References that nothing in the bundle answers to. */
export function danglingReferences(bundle: unknown): readonly string[] {
  const text = JSON.stringify(bundle);
  const there = new Set([...text.matchAll(/"fullUrl":"([^"]+)"/g)].map(([, url]) => url));
  return [...text.matchAll(/"reference":"([^"]+)"/g)]
    .map(([, url]) => url as string)
    .filter((url) => !there.has(url))
    .map((url) => `nothing at ${url}`);
}
