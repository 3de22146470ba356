/*
 * Sends a form of the workspace by script: the same fields as the plain form, with a key so that a
 * request that is sent again counts once. Whatever the server refuses goes the plain way, which has
 * a page for it.
 */

/** What became of a request: done and where to go on, refused, or not reached. */
export type Sent =
  | { readonly kind: "done"; readonly to: string }
  | { readonly kind: "refused" }
  | { readonly kind: "away" };

/** The fields of a form as they would be sent, with the button that was pressed. */
export function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null) {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value !== "string") continue;
    fields[name] = [...(fields[name] ?? []), value];
  }
  return fields;
}

/** A new key for one request and its repetitions. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** Sends once, with whose page it is beside the fields. Never throws. */
export async function sendForm(
  action: string,
  { mark, ...fields }: Record<string, string[]>,
  key: string,
): Promise<Sent> {
  try {
    const response = await fetch(action, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": key,
        ...(mark && { "form-mark": mark.join() }),
      },
      body: JSON.stringify({ form: fields }),
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 429 || response.status >= 500) return { kind: "away" };
    if (!response.ok) return { kind: "refused" };
    const { to } = (await response.json()) as { to?: unknown };
    return { kind: "done", to: typeof to === "string" ? to : location.pathname };
  } catch {
    return { kind: "away" };
  }
}

/** Sends the plain form, with the button that was pressed. */
export function sendPlainly(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (submitter instanceof HTMLButtonElement && submitter.name !== "") {
    const pressed = document.createElement("input");
    pressed.type = "hidden";
    pressed.name = submitter.name;
    pressed.value = submitter.value;
    form.append(pressed);
  }
  HTMLFormElement.prototype.submit.call(form);
}
