import { sourceKinds } from "@/lib/content/interface-shape";
import { type Source, sources } from "@/lib/content/sources";

export type SourceGroup = {
  readonly kind: Source["kind"];
  readonly sources: readonly {
    readonly id: string;
    readonly citation: string;
    readonly year: number | null;
  }[];
};

/** Every source by kind, in the order of the kinds; kinds without a source are left out. */
export function listSources(): readonly SourceGroup[] {
  const all: readonly [string, Source][] = Object.entries(sources);
  return sourceKinds
    .map((kind) => ({
      kind,
      sources: all
        .filter(([, source]) => source.kind === kind)
        .map(([id, { citation, year }]) => ({ id, citation, year })),
    }))
    .filter((group) => group.sources.length > 0);
}
