import type { SourceId } from "./sources";

/** The parts of getting ready for the visit, in the order in which they help most. */
export const prepareParts = [
  {
    id: "history",
    href: "/prepare/history",
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "medicines",
    href: "/prepare/medicines",
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "health",
    href: "/prepare/health",
    sources: ["article-b", "article-c"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "questions",
    href: "/prepare/questions",
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "companion",
    href: "/prepare/companion",
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
] as const satisfies readonly PreparePart[];

export type PreparePart = {
  readonly id: string;
  readonly href: string;
  readonly sources: readonly SourceId[];
  readonly reviewedOn: string;
};

export type PreparePartId = (typeof prepareParts)[number]["id"];
