/*
 * Saves each answer as it is given. Works on the native form and changes nothing of it: without
 * script, or where this fails, Continue sends the same fields. "Saved" is shown only after the
 * server said so; while it cannot be reached the answers stay in the form and are sent again.
 */
export type SaveWords = {
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
};

type Change = { question: string; value: string | string[] | null; version: number };
type Batch = { key: string; changes: Change[] };

const address = "/api/answers";
const clearsTheRest = ["none", "rather-not-say"];

/** Watches a form until the returned function is called. `show` says how saving goes. */
export function watchForm(
  form: HTMLFormElement,
  show: (text: string, done: boolean) => void,
  words: SaveWords,
): () => void {
  const waiting = new Set<string>();
  let batch: Batch | null = null;
  let sending = false;
  let tries = 0;
  let timer = 0;
  let leaving = false;

  function onChange(event: Event): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !isAnswer(input)) return;
    keepApart(form, input);
    waiting.add(input.name);
    show(words.saving, false);
    void send();
  }

  async function send(): Promise<void> {
    if (sending) return;
    if (batch === null) {
      if (waiting.size === 0) return finish();
      batch = { key: newKey(), changes: [...waiting].map((name) => readChange(form, name)) };
      waiting.clear();
    }
    sending = true;
    const reply = await post(batch, form.querySelector<HTMLInputElement>("[name=mark]")?.value);
    sending = false;
    if (reply === null) return tryAgain();
    tries = 0;
    if (reply.status !== 200) return sendNatively();
    for (const [question, version] of Object.entries(reply.versions)) {
      const field = versionField(form, question);
      if (field) field.value = String(version);
    }
    batch = null;
    void send();
  }

  function finish(): void {
    show(words.saved, true);
    if (leaving) sendNatively();
  }

  function tryAgain(): void {
    show(words.notSaved, false);
    tries += 1;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void send(), Math.min(1000 * 2 ** tries, 15_000));
  }

  // A conflict, an ended session or a refused answer: the plain form has a page for each of them.
  function sendNatively(): void {
    HTMLFormElement.prototype.submit.call(form);
  }

  function onSubmit(event: SubmitEvent): void {
    const busy = sending || batch !== null || waiting.size > 0;
    if (!busy && navigator.onLine) return;
    event.preventDefault();
    leaving = true;
    if (busy) void send();
    else tryAgain();
  }

  // The page can be used before this script has come: what was picked until now is saved first.
  for (const input of form.querySelectorAll<HTMLInputElement>("input")) {
    if (!isAnswer(input) || input.checked === input.defaultChecked) continue;
    keepApart(form, input);
    waiting.add(input.name);
  }
  if (waiting.size > 0) {
    show(words.saving, false);
    void send();
  }

  const onOnline = () => void send();
  form.addEventListener("change", onChange);
  form.addEventListener("submit", onSubmit);
  window.addEventListener("online", onOnline);
  return () => {
    window.clearTimeout(timer);
    form.removeEventListener("change", onChange);
    form.removeEventListener("submit", onSubmit);
    window.removeEventListener("online", onOnline);
  };
}

function isAnswer(input: HTMLInputElement): boolean {
  return input.type === "radio" || input.type === "checkbox";
}

/** "None of these" clears the ticks and a tick clears it: the server asks for the same. */
function keepApart(form: HTMLFormElement, changed: HTMLInputElement): void {
  if (changed.type !== "checkbox" || !changed.checked) return;
  const alone = clearsTheRest.includes(changed.value);
  for (const input of inputsOf(form, changed.name)) {
    if (input === changed) continue;
    if (alone || clearsTheRest.includes(input.value)) input.checked = false;
  }
}

function inputsOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>("input")].filter(
    (input) => input.name === name && isAnswer(input),
  );
}

function versionField(form: HTMLFormElement, question: string): HTMLInputElement | null {
  const field = form.elements.namedItem(`version:${question}`);
  return field instanceof HTMLInputElement ? field : null;
}

function readChange(form: HTMLFormElement, question: string): Change {
  const inputs = inputsOf(form, question);
  const picked = inputs.filter((input) => input.checked).map((input) => input.value);
  const many = inputs[0]?.type === "checkbox";
  const version = Number(versionField(form, question)?.value ?? 0);
  if (picked.length === 0) return { question, value: null, version };
  return { question, value: many ? picked : (picked[0] as string), version };
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

type Reply = { status: number; versions: Record<string, number> };

/** null: the server was not reached, or could not save just now. */
async function post(batch: Batch, mark?: string): Promise<Reply | null> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": batch.key,
        ...(mark && { "form-mark": mark }),
      },
      body: JSON.stringify({ changes: batch.changes }),
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 429 || response.status >= 500) return null;
    const body = response.ok ? await response.json() : {};
    return { status: response.status, versions: body.versions ?? {} };
  } catch {
    return null;
  }
}
