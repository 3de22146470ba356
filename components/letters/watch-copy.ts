import { freshPage } from "@/components/workspace/fresh-page";

/** Shows the buttons that copy where the browser can, and lets them. Out: how to stop. */
export function watchCopy(): () => void {
  if (!navigator.clipboard) return () => {};
  const show = () => {
    for (const button of document.querySelectorAll<HTMLElement>("[data-copy]")) {
      button.hidden = false;
    }
  };
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element && target.closest<HTMLElement>("[data-copy]");
    if (button) void copy(button);
  };
  show();
  document.addEventListener("click", onClick);
  document.addEventListener(freshPage, show);
  return () => {
    document.removeEventListener("click", onClick);
    document.removeEventListener(freshPage, show);
  };
}

const told = new WeakMap<Element, number>();

async function copy({ dataset, nextElementSibling: status }: HTMLElement): Promise<void> {
  const tell = (text: string) => {
    if (status) status.textContent = text;
  };
  tell("");
  try {
    await navigator.clipboard.writeText(dataset.copy ?? "");
    tell(dataset.copied ?? "");
  } catch {
    tell(dataset.notCopied ?? "");
  }
  if (status === null) return;
  window.clearTimeout(told.get(status));
  told.set(
    status,
    window.setTimeout(() => tell(""), 6_000),
  );
}
