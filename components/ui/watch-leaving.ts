/*
 * The way out, where script runs: the page is hidden at once, the session is told, and this page's
 * place in the history is taken by the neutral one.
 */
const leavePage = "/leave";
const pressesToLeave = 3;
const pressWindow = 1500;
const longestWait = 400;

/** Watches the form of the way out, and the keyboard, until the returned function is called. */
export function watchLeaving(form: HTMLFormElement): () => void {
  const root = document.documentElement;
  let presses: number[] = [];

  const leave = (event: Event) => {
    event.preventDefault();
    root.classList.add("has-left");
    document.title = form.dataset.leftTitle ?? "";
    // Already hidden, the page waits a moment until the server knows, so that not even the
    // quickest Back meets a session that is still on; keepalive: the request outlives the page.
    const told = fetch("/api/leave", { method: "POST", keepalive: true, redirect: "manual" });
    const waited = new Promise((resolve) => setTimeout(resolve, longestWait));
    void Promise.race([told, waited])
      .catch(() => undefined)
      .then(() => location.replace(leavePage));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Shift") presses = [];
    if (event.key !== "Shift" || event.repeat) return;
    const now = Date.now();
    presses = [...presses.filter((at) => now - at < pressWindow), now];
    if (presses.length === pressesToLeave) leave(event);
  };
  // A page that the browser keeps in memory is kept hidden, and asked for again when Back brings
  // it up: only the server knows whether the person has left quickly since, from whatever page.
  const hide = (event: PageTransitionEvent) => {
    if (event.persisted) root.classList.add("has-left");
  };
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted) location.reload();
  };

  form.addEventListener("submit", leave);
  addEventListener("keydown", press);
  addEventListener("pagehide", hide);
  addEventListener("pageshow", comeBack);
  return () => {
    form.removeEventListener("submit", leave);
    removeEventListener("keydown", press);
    removeEventListener("pagehide", hide);
    removeEventListener("pageshow", comeBack);
  };
}
