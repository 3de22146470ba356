/** What is said where a field is nearly full, and where it is; `{count}` is how much still fits. */
export type RoomWords = { readonly left: string; readonly full: string };

/** Says how much still fits before a field is full, so that nothing is cut off unseen. Out: stop. */
export function watchRoom(words: RoomWords): () => void {
  const onInput = ({ target }: Event) => {
    const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!isText || target.maxLength <= 0) return;
    const left = Math.max(0, target.maxLength - target.value.length);
    const status = statusOf(target, left <= nearEnd(target.maxLength));
    if (!status) return;
    const text = left === 0 ? words.full : words.left.replace("{count}", String(left));
    status.textContent = left <= nearEnd(target.maxLength) ? text : "";
  };
  document.addEventListener("input", onInput, { capture: true });
  return () => document.removeEventListener("input", onInput, { capture: true });
}

/** From so much room on it is said: a tenth of the field, in a long one a few lines. */
const nearEnd = (most: number) => Math.max(10, Math.min(200, Math.floor(most / 10)));

function statusOf(field: HTMLElement, isNeeded: boolean): HTMLElement | null {
  const box = field.closest(".field") ?? field.parentElement;
  const there = box?.querySelector<HTMLElement>("[data-room]");
  if (there || !isNeeded) return there ?? null;
  const status = document.createElement("p");
  status.className = "row-note";
  status.dataset.room = "";
  status.setAttribute("role", "status");
  box?.append(status);
  return status;
}
