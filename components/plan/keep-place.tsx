"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * A list whose rows move under the finger. The focus goes along with the row it was on, and the new
 * place is said aloud; a button that is gone at the end of the list gives it to its neighbor.
 */
export function KeepPlace({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<{ id: string; row: string; place: string } | null>(null);
  const [said, setSaid] = useState("");

  // After every drawing of the list, which is what a move ends in.
  useEffect(() => {
    const held = last.current;
    if (held === null) return;
    const now = box.current?.querySelector(`[data-row="${CSS.escape(held.row)}"]`);
    const place = now?.getAttribute("data-place") ?? "";
    if (!now || place === held.place) return;
    last.current = { ...held, place };
    setSaid(place);
    if (document.activeElement !== document.body) return;
    const button = now.querySelector<HTMLElement>(`[id="${CSS.escape(held.id)}"]`);
    (button ?? now.querySelector<HTMLElement>("button"))?.focus();
  });

  const onPress = (target: EventTarget) => {
    const button = target instanceof Element ? target.closest("button") : null;
    const row = button?.closest<HTMLElement>("[data-row]")?.dataset;
    if (button && row?.row && row.place) {
      last.current = { id: button.id, row: row.row, place: row.place };
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only takes note of presses inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a button is a click too
    <div ref={box} onClick={({ target }) => onPress(target)}>
      {children}
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  );
}
