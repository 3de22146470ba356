import { nameOfForm } from "./place";

/*
 * What a person typed or ticked and has not saved. It is kept in memory while the page is brought
 * up to date, and nowhere else: nothing of it may stay on the device.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Typed = {
  readonly field: Field;
  readonly form: string;
  readonly name: string;
  /** The value of a tick or a choice; "" for text. */
  readonly option: string;
  readonly now: string | boolean;
};

/** A form that was just sent, and what went with it. */
export type SentForm = {
  readonly form: HTMLFormElement;
  readonly sent: { readonly [name: string]: readonly string[] };
};

/** Everything that is typed and not saved, but for what was just sent. */
export function collectTyped({ form: own, sent }: SentForm): readonly Typed[] {
  return [...document.forms].flatMap((form) =>
    fieldsOf(form).flatMap((field): readonly Typed[] => {
      const now = changeOf(field);
      if (now === null) return [];
      if (form === own && wasSent(field, sent[field.name] ?? [])) return [];
      const option = typeof now === "boolean" ? field.value : "";
      return [{ field, form: nameOfForm(form), name: field.name, option, now }];
    }),
  );
}

/** Whether a form holds something that the page did not come with. */
export function hasTyped(form: HTMLFormElement): boolean {
  return fieldsOf(form).some((field) => changeOf(field) !== null);
}

/** Puts it back where its form and field still are. */
export function putBackTyped(typed: readonly Typed[]): void {
  const forms = new Map([...document.forms].map((form) => [nameOfForm(form), form]));
  for (const { form, name, option, now } of typed) {
    const field = fieldsOf(forms.get(form)).find(
      (one) => one.name === name && (typeof now === "string" || one.value === option),
    );
    if (!field) continue;
    if (typeof now === "boolean") (field as HTMLInputElement).checked = now;
    else if (field.value !== now) field.value = now;
  }
}

function fieldsOf(form: HTMLFormElement | undefined): readonly Field[] {
  return [...(form?.elements ?? [])].filter(
    (one): one is Field =>
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement ||
      (one instanceof HTMLInputElement && !["hidden", "file", "submit"].includes(one.type)),
  );
}

/** What a field holds now, where the page did not come with it; null where it did. */
function changeOf(field: Field): string | boolean | null {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options];
    const first = options.find(({ defaultSelected }) => defaultSelected) ?? options[0];
    return field.value === first?.value ? null : field.value;
  }
  if (field.type === "checkbox" || field.type === "radio") {
    const { checked, defaultChecked } = field as HTMLInputElement;
    return checked === defaultChecked ? null : checked;
  }
  return field.value === field.defaultValue ? null : field.value;
}

function wasSent(field: Field, sent: readonly string[]): boolean {
  if (field.type === "checkbox" || field.type === "radio") {
    return sent.includes(field.value) === (field as HTMLInputElement).checked;
  }
  return sent.includes(field.value);
}
