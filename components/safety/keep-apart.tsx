"use client";

import { useEffect } from "react";

/**
 * "None of these" takes the ticks of its list away, and a tick takes it away. A list is everything
 * of one name inside an element with `data-list`. Without script the server asks instead.
 */
export function KeepApart({ formId }: { formId: string }) {
  useEffect(() => {
    const form = document.getElementById(formId);
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !target.checked) return;
      const list = target.closest(`[data-list="${target.name}"]`);
      for (const input of list?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? []) {
        if (input === target || input.name !== target.name) continue;
        if (target.dataset.alone || input.dataset.alone) input.checked = false;
      }
    };
    form?.addEventListener("change", onChange);
    return () => form?.removeEventListener("change", onChange);
  }, [formId]);
  return null;
}
