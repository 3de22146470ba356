/*
 * The change of language, where script runs: a page on which something is typed and not saved stays
 * as it is, and only what comes after it is in the other language.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Watches the form of the languages until the returned function is called. */
export function watchLanguage(form: HTMLFormElement): () => void {
  const touched = new WeakSet<Field>();
  const touch = ({ target }: Event) => {
    if (isField(target)) touched.add(target);
  };
  const submit = (event: SubmitEvent) => {
    const button = event.submitter;
    const unsaved = fieldsOfPage().some((field) => isUnsaved(field, touched.has(field)));
    if (!(button instanceof HTMLButtonElement) || !unsaved) return;
    event.preventDefault();
    void change(form, button);
  };

  document.addEventListener("input", touch);
  form.addEventListener("submit", submit);
  return () => {
    document.removeEventListener("input", touch);
    form.removeEventListener("submit", submit);
  };
}

/** Only tells the server, and says in the new language what comes of it. */
async function change(form: HTMLFormElement, { value, dataset }: HTMLButtonElement) {
  const status = form.querySelector<HTMLElement>("[aria-live]");
  const part = form.querySelector<HTMLElement>(`button[value="${value}"]`)?.parentElement;
  const isDone = await fetch(form.action, {
    method: "POST",
    body: new URLSearchParams({ language: value }),
    redirect: "manual",
  })
    // The answer to a plain form leads on to a page; a script is not to go there.
    .then(({ type }) => type === "opaqueredirect")
    .catch(() => false);
  if (!status) return;
  status.lang = part?.lang ?? "";
  status.dir = part?.dir ?? "";
  status.textContent = (isDone ? dataset.later : dataset.failed) ?? "";
}

const fieldsOfPage = () => [
  ...document.querySelectorAll<Field>("main :is(input, textarea, select)"),
];

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

/** Whether a field holds something that would be lost with the page. */
function isUnsaved(field: Field, isTouched: boolean): boolean {
  if (field.type === "hidden") return false;
  const isOther = isTouched || isChanged(field);
  // A form that saves by itself says when it has.
  const status = field.form?.matches("[data-not-saved]")
    ? field.form.querySelector(".quiet-status")
    : null;
  return isOther && !status?.hasAttribute("data-done");
}

/** Whether a field is not as the page came, also where that was before this script. */
function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const set = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(0, set);
  }
  if (field.type === "radio" || field.type === "checkbox") {
    return (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked;
  }
  return field.value !== field.defaultValue;
}
