"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { type Drop, dropAt, markDrop, rowOf } from "./row-drag";

/**
 * Makes a list that is ordered by buttons nicer where there is script: a question can be dragged by
 * its dots or moved with Alt and an arrow; where it is now is told, and the focus stays on it.
 * Children: rows with `data-key` and `data-place`, in lists with
 * `data-list`, and one form `.question-drop` with `key`, `to` and `of`.
 */
export function ReorderArea({ children }: { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const drag = useRef<{ row: HTMLElement; drop: Drop | null } | null>(null);
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState("");

  // The page was loaded anew after a move: where the question is now is told.
  useEffect(() => {
    setReady(true);
    const key = takeMoved();
    const row = key && area.current?.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (!row) return;
    setSaid(row.dataset.place ?? "");
    row.scrollIntoView({ block: "nearest" });
    if (document.activeElement !== document.body) return;
    row.querySelector<HTMLElement>("button[name=to]")?.focus({ preventScroll: true });
  }, []);

  const letGo = () => {
    if (drag.current) delete drag.current.row.dataset.dragged;
    markDrop(area.current, null);
    drag.current = null;
  };

  const send = (row: HTMLElement, { to, of }: Drop) => {
    const form = area.current?.querySelector<HTMLFormElement>("form.question-drop");
    if (!form) return;
    for (const [name, value] of Object.entries({ key: row.dataset.key ?? "", to, of })) {
      const input = form.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = value;
    }
    form.requestSubmit();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every row has buttons that do the same
    <div
      ref={area}
      className="reorder"
      data-ready={ready || undefined}
      onSubmitCapture={(event) => {
        const fields = new FormData(event.target as HTMLFormElement);
        if (fields.get("do") === "move") rememberMoved(String(fields.get("key")));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") letGo();
        const to = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : null;
        const row = rowOf(event.target);
        if (!event.altKey || to === null || row === null) return;
        event.preventDefault();
        row.querySelector<HTMLElement>(`button[name=to][value=${to}]`)?.click();
      }}
      onPointerDown={(event) => {
        const handle = (event.target as Element).closest<HTMLElement>("[data-handle]");
        const row = rowOf(handle);
        if (event.button !== 0 || handle === null || row === null) return;
        event.preventDefault();
        handle.setPointerCapture(event.pointerId);
        row.dataset.dragged = "";
        drag.current = { row, drop: null };
      }}
      onPointerMove={(event) => {
        if (drag.current === null || area.current === null) return;
        drag.current.drop = dropAt(drag.current.row, area.current, event.clientX, event.clientY);
        markDrop(area.current, drag.current.drop);
      }}
      onPointerUp={() => {
        const { row, drop } = drag.current ?? {};
        letGo();
        if (row && drop) send(row, drop);
      }}
      onPointerCancel={letGo}
    >
      <p className="sr-only" role="status">
        {said}
      </p>
      {children}
    </div>
  );
}

const storageKey = "moved";

/** Keeps which question was moved until the page is there again: its id tells nothing. */
function rememberMoved(key: string): void {
  try {
    sessionStorage.setItem(storageKey, key);
  } catch {
    // Then the place is not told; it can be seen.
  }
}

function takeMoved(): string | null {
  try {
    const key = sessionStorage.getItem(storageKey);
    sessionStorage.removeItem(storageKey);
    return key;
  } catch {
    return null;
  }
}
