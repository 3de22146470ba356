import type { Tier } from "@/lib/content/types";

const filledOf: { readonly [T in Tier]: 1 | 2 | 3 } = { L: 1, M: 2, S: 3 };
const boxes = [0, 1, 2] as const;

/** Three boxes and a word. The boxes differ by fill, so they read without color. */
export function RuleStrength({ tier, name }: { tier: Tier; name: string }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <svg
        viewBox="0 0 46 12"
        className="h-3 w-[2.875rem] text-deep"
        aria-hidden="true"
        focusable="false"
      >
        {boxes.map((box) => (
          <rect
            key={box}
            x={1 + box * 16}
            y="1"
            width="12"
            height="10"
            fill={box < filledOf[tier] ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1.5"
          />
        ))}
      </svg>
      {name}
    </span>
  );
}
