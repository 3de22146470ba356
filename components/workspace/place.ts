/*
 * Where a person is on a page: after a form was sent and the page was brought up to date, they
 * must find themselves where they were.
 */

/** What a form is told by, also after the page was drawn anew. */
export function nameOfForm(form: HTMLFormElement): string {
  const told = ["do", "kind", "id", "content", "key", "page"].map(
    (name) => form.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`)?.value,
  );
  return [form.id, ...told].join("/");
}

/** The form of the page that was, or now stands for, this one; null when there is none any more. */
export function formLike(form: HTMLFormElement, name = nameOfForm(form)): HTMLFormElement | null {
  return [...document.forms].find((one) => nameOfForm(one) === name) ?? null;
}

/** Remembers what of a form has the focus. Out: how to go back there once the page is new. */
export function rememberFocus(form: HTMLFormElement, submitter: HTMLElement | null): () => void {
  const focused = form.contains(document.activeElement) ? document.activeElement : submitter;
  const isField = focused instanceof HTMLButtonElement || focused instanceof HTMLInputElement;
  const was = {
    form: nameOfForm(form),
    id: focused?.id ?? "",
    name: isField ? focused.name : "",
    value: focused instanceof HTMLButtonElement ? focused.value : "",
  };
  return () => {
    // Whoever went on to another field meanwhile stays there.
    const now = document.activeElement;
    if (isText(now) && now !== focused) return;
    const again = formLike(form, was.form);
    const named = [...(again?.querySelectorAll<HTMLInputElement>("input, button") ?? [])].filter(
      ({ name, value, type }) =>
        was.name !== "" && name === was.name && (type !== "submit" || value === was.value),
    );
    const target =
      (was.id !== "" && document.getElementById(was.id)) ||
      named[0] ||
      document.querySelector<HTMLElement>(".undo") ||
      again?.querySelector<HTMLElement>("button");
    if (target && target !== now) target.focus({ preventScroll: true });
  };
}

function isText(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && element.type === "text")
  );
}
