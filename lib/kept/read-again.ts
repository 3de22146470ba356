import { cache } from "react";

const keptForPage = cache(() => ({}));

/**
 * For whoever reads the same thing again to see whether it changed: in a page React answers the second
 * time with what it read the first time, and "of one moment" would be said of two. In a route handler
 * each read is a read.
 * @throws Error where it is called while a page is drawn
 */
export function requireFreshReads(): void {
  const first = keptForPage();
  if (keptForPage() === first) {
    throw new Error("read again in a route handler: a page reads once");
  }
}
