import {
  type StandardItem,
  type StandardPart,
  type StandardStatus,
  standardItems,
  standardParts,
} from "@/lib/content/aid-standard";
import type { AidStandardWords } from "@/lib/content/aid-standard-shape";

export type StandardPartView = {
  readonly id: StandardPart;
  readonly heading: string;
  readonly text: string;
  readonly score: string;
  readonly items: readonly {
    readonly id: string;
    readonly asks: string;
    /** Null where the status says it all. */
    readonly how: string | null;
    readonly status: StandardStatus;
    readonly statusName: string;
    /** Where it is shown, and the test that holds it; null where it is not met. */
    readonly shownAt: string | null;
    readonly test: string | null;
  }[];
};

/** The decision-aid standard, part by part, with what is met. Items that do not apply do not count. */
export function viewStandard(words: AidStandardWords): readonly StandardPartView[] {
  return standardParts.map((part) => {
    const items = standardItems.filter((item) => item.part === part);
    const applying = items.filter(({ status }) => status !== "does-not-apply");
    const met = applying.filter(({ status }) => status === "met");
    return {
      id: part,
      ...words.part[part],
      score: words.score(met.length, applying.length),
      items: items.map((item) => {
        const { status, ...rest }: StandardItem = item;
        const shown = "shownAt" in rest ? rest : null;
        const { asks, how = null } = words.items[item.id];
        return {
          id: item.id,
          asks,
          how,
          status,
          statusName: words.status[status],
          shownAt: shown?.shownAt ?? null,
          test: shown && `${shown.test.file}: ${shown.test.name}`,
        };
      }),
    };
  });
}
