import type { ContentWords } from "@/lib/content/every-word-shape";
import { planOrder, planTaskOf } from "@/lib/content/plan-tasks";
import type { PartWords } from "@/lib/content/scripts";
import { type Speaker, say } from "@/lib/content/spoken";
import type { PacketSource } from "./source";

/** The words for the calls and talks of the plan, in its order. */
export function viewCalls(content: ContentWords, speaker: Speaker): PacketSource["calls"] {
  const seen = new Set<string>();
  return planOrder.flatMap((task) => {
    const { script } = planTaskOf(task);
    if (!script || seen.has(script)) return [];
    seen.add(script);
    const parts = Object.values(content.scripts[script]) as readonly PartWords[];
    return {
      title: say(content.tasks[task].title, speaker),
      parts: parts.map(({ heading, lines }) => ({
        heading: say(heading, speaker),
        lines: lines.map((line) => say(line, speaker)),
      })),
    };
  });
}
