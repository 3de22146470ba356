import { bringUpToDate } from "./fresh-page";
import { fieldsOf, newKey, sendForm, sendPlainly } from "./live-form-send";
import { formLike } from "./place";
import { hasTexts, takeTexts } from "./typed-ahead";
import { hasTyped } from "./typed-elsewhere";

/** Forms that are on their way; a line that was sent meanwhile goes after it. */
const busy = new WeakMap<HTMLFormElement, { again: boolean }>();

/** Sends every form of `LiveForm` by script, also those that come later. Out: how to stop. */
export function watchForms(): () => void {
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.live === undefined) return;
    event.preventDefault();
    submit(form, event.submitter);
  };
  const stop = new AbortController();
  document.addEventListener("submit", onSubmit, { signal: stop.signal });
  const main = document.querySelector("main");
  for (const type of ["input", "change", "click"]) {
    main?.addEventListener(type, keepFromReact, { signal: stop.signal });
  }
  return () => stop.abort();
}

/**
 * React listens on the document, and after such an event gives a field back the value that it was
 * first drawn with. These fields are not its own any more once the page was brought up to date.
 */
function keepFromReact(event: Event): void {
  const { target } = event;
  const isField =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  if (isField && target.form?.dataset.live !== undefined) event.stopPropagation();
}

function submit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const clears = form.dataset.live === "clears";
  const before = busy.get(form);
  if (before) {
    before.again = clears ? hasTexts(form) : form.dataset.saved !== undefined;
    return;
  }
  const state = { again: false };
  busy.set(form, state);
  const sent = fieldsOf(form, submitter);
  const key = newKey();
  const taken = clears ? takeTexts(form) : null;
  tell(form, "saving");

  const attempt = async (tries: number): Promise<void> => {
    const reply = await sendForm(form.getAttribute("action") ?? "", sent, key);
    if (reply.kind === "refused") {
      taken?.putBack(true);
      sendPlainly(form, submitter);
      return;
    }
    if (reply.kind === "away") {
      taken?.putBack();
      tell(form, "notSaved");
      window.setTimeout(() => void attempt(tries + 1), Math.min(1000 * 2 ** tries, 15_000));
      return;
    }
    taken?.drop();
    if (clears) {
      // The next line can be sent at once. Of any other form the page has to be new first: what
      // it holds is older than what was just stored.
      busy.delete(form);
      tell(form, "saved");
      if (state.again && form.isConnected) form.requestSubmit();
    }
    const isHere = await bringUpToDate(reply.to, { form, submitter, sent });
    if (!isHere) return;
    const now = formLike(form);
    tell(now, "saved");
    if (clears) return;
    busy.delete(form);
    // What was changed and sent again meanwhile goes now.
    if (state.again && now && hasTyped(now)) now.requestSubmit();
  };
  void attempt(1);
}

/** Says how far a form is; a quiet one speaks only when something did not work. */
function tell(form: HTMLFormElement | null, what: "saving" | "saved" | "notSaved"): void {
  const text = form?.dataset[what] ?? "";
  const status = form?.querySelector<HTMLElement>(".quiet-status") ?? (text && addStatus(form));
  if (!status) return;
  status.toggleAttribute("data-done", what === "saved" && text !== "");
  (status.querySelector("span") ?? status).textContent = text;
}

function addStatus(form: HTMLFormElement | null): HTMLElement {
  const status = document.createElement("p");
  status.className = "quiet-status";
  status.setAttribute("role", "status");
  form?.append(status);
  return status;
}
