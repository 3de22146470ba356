import { freshPage } from "@/components/workspace/fresh-page";
import { type Drop, dropAt, markDrop, rowOf } from "./row-drag";

/**
 * Makes a list that is ordered by buttons nicer where there is script: a question can be dragged by
 * its dots or moved with Alt and an arrow; where it is now is told, and the focus stays on it. The
 * area holds rows with `data-key` and `data-place` in lists with `data-list`, one form
 * `.question-drop` with `key`, `to` and `of`, and one status. Out: how to stop.
 */
export function watchReorder(area: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let drag: { row: HTMLElement; drop: Drop | null } | null = null;
  let moved: string | null = null;

  const letGo = () => {
    if (drag) delete drag.row.dataset.dragged;
    markDrop(area, null);
    drag = null;
  };

  const send = (row: HTMLElement, { to, of }: Drop) => {
    const form = area.querySelector<HTMLFormElement>("form.question-drop");
    if (!form) return;
    for (const [name, value] of Object.entries({ key: row.dataset.key ?? "", to, of })) {
      const input = form.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = value;
    }
    form.requestSubmit();
  };

  const ready = () => {
    area.dataset.ready = "true";
    const row = moved && area.querySelector<HTMLElement>(`[data-key="${moved}"]`);
    moved = null;
    if (!row) return;
    const status = area.querySelector("[data-moved]");
    if (status) status.textContent = row.dataset.place ?? "";
    row.scrollIntoView({ block: "nearest" });
    if (row.contains(document.activeElement)) return;
    row.querySelector<HTMLElement>("button[name=to]")?.focus({ preventScroll: true });
  };

  area.addEventListener(
    "submit",
    (event) => {
      const fields = new FormData(event.target as HTMLFormElement);
      if (fields.get("do") === "move") moved = String(fields.get("key"));
    },
    { signal },
  );
  area.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") letGo();
      const to = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : null;
      const row = rowOf(event.target);
      if (!event.altKey || to === null || row === null) return;
      event.preventDefault();
      row.querySelector<HTMLElement>(`button[name=to][value=${to}]`)?.click();
    },
    { signal },
  );
  area.addEventListener(
    "pointerdown",
    (event) => {
      const handle = (event.target as Element).closest<HTMLElement>("[data-handle]");
      const row = rowOf(handle);
      if (event.button !== 0 || handle === null || row === null) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      row.dataset.dragged = "";
      drag = { row, drop: null };
    },
    { signal },
  );
  area.addEventListener(
    "pointermove",
    (event) => {
      if (drag === null) return;
      drag.drop = dropAt(drag.row, area, event.clientX, event.clientY);
      markDrop(area, drag.drop);
    },
    { signal },
  );
  area.addEventListener(
    "pointerup",
    () => {
      const { row, drop } = drag ?? {};
      letGo();
      if (row && drop) send(row, drop);
    },
    { signal },
  );
  area.addEventListener("pointercancel", letGo, { signal });
  document.addEventListener(freshPage, ready, { signal });
  ready();
  return () => stop.abort();
}
