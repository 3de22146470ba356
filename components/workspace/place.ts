/*
 * In production a page comes whole: after a form was sent by script the page is loaded again, and
 * the person must find themselves where they were. The place is told by ids and names of fields,
 * never by what was typed, and is taken out of the history as soon as it was read.
 */

type Place = {
  readonly y: number;
  /** The form that was sent, and what of it had the focus. */
  readonly form: string;
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** The folds that were open, by their place among all of them. */
  readonly open: readonly number[];
};

let read: Place | null | undefined;

/** What tells a form apart from the others of its page, also after the page was drawn anew. */
export function nameOfForm(form: HTMLFormElement): string {
  const told = ["do", "kind", "id", "content", "page"].map(
    (name) => form.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`)?.value,
  );
  return [form.id, ...told].join("/");
}

/** Loads the page again as it is now, at this address. */
export function loadAgain(address: URL, form: HTMLFormElement, focused: Element | null): void {
  const field = focused instanceof HTMLButtonElement || focused instanceof HTMLInputElement;
  const place: Place = {
    y: scrollY,
    form: nameOfForm(form),
    id: focused?.id ?? "",
    name: field ? focused.name : "",
    value: focused instanceof HTMLButtonElement ? focused.value : "",
    open: foldsOf().flatMap((fold, at) => (fold.open ? [at] : [])),
  };
  history.replaceState({ ...history.state, place }, "", address);
  location.reload();
}

/** Whether the page was loaded again because this form was sent. */
export function wasSent(form: HTMLFormElement): boolean {
  return readPlace()?.form === nameOfForm(form);
}

/** Goes back to the place; once, when the page has come to life. */
export function takePlace(): void {
  const place = readPlace();
  if (place === null) return;
  const folds = foldsOf();
  for (const at of place.open) folds[at]?.setAttribute("open", "");
  const form = [...document.forms].find((one) => nameOfForm(one) === place.form);
  const named = [...(form?.querySelectorAll<HTMLInputElement>("input, button") ?? [])].filter(
    ({ name, value, type }) =>
      place.name !== "" && name === place.name && (type !== "submit" || value === place.value),
  );
  const target =
    (place.id !== "" && document.getElementById(place.id)) ||
    named[0] ||
    document.querySelector<HTMLElement>(".undo") ||
    form?.querySelector<HTMLElement>("button");
  if (target) target.focus({ preventScroll: true });
  if (!location.hash) scrollTo(0, place.y);
}

function readPlace(): Place | null {
  if (read !== undefined) return read;
  const { place, ...rest } = (history.state ?? {}) as { place?: Place };
  read = place ?? null;
  if (place) history.replaceState(rest, "");
  return read;
}

const foldsOf = () => [...document.querySelectorAll<HTMLDetailsElement>("main details")];
