import { Idiomorph } from "idiomorph";
import { formLike, nameOfForm, rememberFocus } from "./place";
import { collectTyped, putBackTyped, type SentForm } from "./typed-elsewhere";

/** Told to the document when its page was brought up to date in place. */
export const freshPage = "fresh-page";

type Sent = SentForm & { readonly submitter: HTMLElement | null };

let asked = 0;
let latest: Promise<boolean> = Promise.resolve(false);

/**
 * Goes on after a form was sent. Back on the same page it is brought up to date in place: what
 * did not change stays as it is, with all that was typed elsewhere. Elsewhere it is a way like any
 * other, unless something would be left behind that is typed and not saved.
 * @returns whether the page here is as the server has it now
 */
export function bringUpToDate(to: string, sent: Sent): Promise<boolean> {
  latest = goOn(to, sent);
  return latest;
}

async function goOn(to: string, sent: Sent): Promise<boolean> {
  const there = new URL(to, location.href);
  const isHere = there.pathname === location.pathname;
  if (!isHere && collectTyped(sent).length === 0) {
    location.assign(to);
    return false;
  }
  const address = isHere ? withPage(there) : new URL(location.href);
  asked += 1;
  const turn = asked;
  const page = await fetchPage(address);
  // Somebody who goes on working asked for it again meanwhile: the later one counts.
  if (turn !== asked) return latest;
  // It is saved. Rather an older page than one that cannot be had, where something is typed.
  if (page === "away" && collectTyped(sent).length > 0) return true;
  if (page === "away" || page === "elsewhere") {
    load(isHere ? address : there);
    return false;
  }
  show(page, sent);
  history.replaceState(history.state, "", address);
  if (isHere && address.hash) {
    document.getElementById(address.hash.slice(1))?.scrollIntoView({ block: "nearest" });
  }
  document.dispatchEvent(new Event(freshPage));
  return true;
}

/** Loads a page whole, also the one that is there but for its anchor. */
function load(address: URL): void {
  if (address.pathname !== location.pathname) {
    location.assign(address);
    return;
  }
  history.replaceState(history.state, "", address);
  location.reload();
}

/** A form knows its page and not which part of the list is shown: that part stays. */
function withPage(address: URL): URL {
  const part = new URLSearchParams(location.search).get("page");
  if (part !== null && !address.searchParams.has("page")) address.searchParams.set("page", part);
  return address;
}

/** The page as it is now, or that another one is there by now, or that it cannot be had. */
async function fetchPage(address: URL): Promise<Document | "elsewhere" | "away"> {
  for (let tries = 0; tries < 4; tries += 1) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** tries));
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(15_000) });
      if (response.status === 429 || response.status >= 500) continue;
      const isIt = response.ok && new URL(response.url).pathname === address.pathname;
      if (!isIt) return "elsewhere";
      return new DOMParser().parseFromString(await response.text(), "text/html");
    } catch {
      // Not reached: it is tried again, and what is typed stays.
    }
  }
  return "away";
}

/** The folds that a person opened or closed. */
const turned = new WeakSet<Element>();

/** Notes which folds a person opens or closes. Out: how to stop. */
export function watchFolds(): () => void {
  const onClick = ({ target }: Event) => {
    const summary = target instanceof Element ? target.closest("summary") : null;
    if (summary?.parentElement) turned.add(summary.parentElement);
  };
  document.addEventListener("click", onClick);
  return () => document.removeEventListener("click", onClick);
}

function show(page: Document, sent: Sent): void {
  const [main, next] = [document.querySelector("main"), page.querySelector("main")];
  if (!main || !next) return;
  const typed = collectTyped(sent);
  const goBack = rememberFocus(sent.form, sent.submitter);
  const name = nameOfForm(sent.form);
  const before = sent.form.getBoundingClientRect().top;
  const writing = typed.find(({ field }) => field === document.activeElement)?.field;
  Idiomorph.morph(main, next, {
    callbacks: {
      // A fold that a person opened or closed stays so; nobody is disturbed while they write.
      beforeAttributeUpdated: (name: string, node: Element) =>
        name === "open" ? !turned.has(node) : name !== "value" || node !== writing,
    },
  });
  putBackTyped(typed);
  document.title = page.title;
  goBack();
  // However much came or went above it: what was pressed stays under the finger.
  const after = formLike(sent.form, name)?.getBoundingClientRect().top;
  if (after !== undefined) scrollBy({ top: after - before, behavior: "instant" });
}
