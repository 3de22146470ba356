/*
 * A visit on a shared device ends ten minutes after the last request. Whoever is still at the page
 * is asked two minutes before; whoever typed or touched something meanwhile goes on by itself. When
 * it is over the page leaves the screen, so that the next one at the device does not find it.
 */
// As lib/auth/shared-visit.ts sets it.
const cookieName = "second-look-shared";
const address = "/api/visit";
const endedPage = "/ended";
const limit = 10 * 60_000;
const warning = 2 * 60_000;
const askAgain = 15_000;
const signsOfLife = ["keydown", "pointerdown", "input"] as const;

/** Watches over the visit and shows `box` before it ends, until the returned function is called. */
export function watchEnding(box: HTMLElement): () => void {
  const isShared = document.cookie.split("; ").includes(`${cookieName}=1`);
  if (!isShared) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUsed = false;

  const later = (ms: number, step: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(step, ms);
  };
  const goOn = (left: number) => {
    box.hidden = left > warning;
    if (left > warning) later(left - warning, check);
    else if (left > 0) later(left + 1_000, check);
    else end();
  };
  const ask = async (method: "GET" | "POST") => {
    const sent = method === "POST" ? { method, body: "{}", headers: json } : { method };
    const answer = await fetch(address, sent).catch(() => null);
    if (answer?.status === 401) return end();
    const said = answer?.ok ? await answer.json().catch(() => null) : null;
    if (typeof said?.left === "number") goOn(said.left);
    // On one's own device there is nothing to watch; what could not be told is asked again.
    else if (said?.left !== null) later(askAgain, check);
  };
  const check = () => {
    const method = isUsed ? "POST" : "GET";
    isUsed = false;
    void ask(method);
  };
  const end = () => {
    clearTimeout(timer);
    // Nothing is left to watch: public pages are read in peace from here on.
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser
    document.cookie = `${cookieName}=; Path=/; Max-Age=0`;
    document.documentElement.classList.add("has-left");
    location.replace(endedPage);
  };
  const use = () => {
    isUsed = true;
    if (!box.hidden) check();
  };
  // A device that slept has kept no time.
  const wake = () => {
    if (document.visibilityState === "visible") void ask("GET");
  };

  const stay = box.querySelector("button");
  stay?.addEventListener("click", use);
  for (const sign of signsOfLife) addEventListener(sign, use, { passive: true });
  document.addEventListener("visibilitychange", wake);
  later(limit - warning, check);
  return () => {
    clearTimeout(timer);
    stay?.removeEventListener("click", use);
    for (const sign of signsOfLife) removeEventListener(sign, use);
    document.removeEventListener("visibilitychange", wake);
  };
}

const json = { "content-type": "application/json" };
