/* Where a dragged question may be dropped. Reads the page only; nothing is moved here. */

/** A place for a dragged question: before or after another one, or out of the first five. */
export type Drop = { readonly to: "before" | "after" | "out"; readonly of: string };

// So near to the edge of the window, in pixels, the page goes along with the finger.
const edge = 70;
const step = 14;

/** The question that holds an element; null when there is none. */
export function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-key]") : null;
}

/** What would happen if the question were let go here; null when nothing would. */
export function dropAt(row: HTMLElement, area: HTMLElement, x: number, y: number): Drop | null {
  if (y < edge) window.scrollBy(0, -step);
  if (y > window.innerHeight - edge) window.scrollBy(0, step);
  const target = rowOf(document.elementFromPoint(x, y));
  if (target === null || target === row || !area.contains(target)) return null;
  const of = target.dataset.key ?? "";
  const from = listOf(row);
  const into = listOf(target);
  if (from === "first" && into !== "first") return { to: "out", of };
  // Within the rest a question belongs to its topic, wherever it is let go.
  if (into !== "first" && into !== from) return null;
  const { top, height } = target.getBoundingClientRect();
  return { to: y < top + height / 2 ? "before" : "after", of };
}

function listOf(row: HTMLElement): string {
  return row.closest<HTMLElement>("[data-list]")?.dataset.list ?? "";
}

/** Shows where it would go. In: null takes the mark away. */
export function markDrop(area: HTMLElement | null, drop: Drop | null): void {
  for (const marked of area?.querySelectorAll<HTMLElement>("[data-drop]") ?? []) {
    if (marked.dataset.key !== drop?.of) delete marked.dataset.drop;
  }
  if (drop === null || area === null) return;
  const target = area.querySelector<HTMLElement>(`[data-key="${drop.of}"]`);
  if (target) target.dataset.drop = drop.to;
}
