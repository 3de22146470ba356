const textFields = "input[type=text], textarea";

const fieldsIn = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(textFields),
];

/** What was taken out of a form that adds, so that the next line can be typed at once. */
export type Taken = {
  /** Puts it back where nothing else was typed meanwhile; `always`: in any case. */
  readonly putBack: (always?: boolean) => void;
  /** Takes it away again where it was put back and not changed. */
  readonly drop: () => void;
};

/** Empties the text fields of a form and keeps the focus in the first of them. */
export function takeTexts(form: HTMLFormElement): Taken {
  const taken = fieldsIn(form).map((field) => ({ field, value: field.value }));
  for (const { field } of taken) field.value = "";
  taken[0]?.field.focus();
  return {
    putBack: (always = false) => {
      for (const { field, value } of taken) if (always || field.value === "") field.value = value;
    },
    drop: () => {
      for (const { field, value } of taken) if (field.value === value) field.value = "";
    },
  };
}

/** Whether something is typed and waits to be sent. */
export function hasTexts(form: HTMLFormElement): boolean {
  return fieldsIn(form).some(({ value }) => value.trim() !== "");
}
