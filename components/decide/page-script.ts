/*
 * All that runs in the browser on a page that is drawn once, on the server: the quick way out,
 * saving by itself, the change of language, and the end of a visit on a shared device.
 * scripts/page-script.mjs makes one file of it and of what it imports.
 */
import { type SaveWords, watchForm } from "@/components/decide/autosave-form";
import { watchEnding } from "@/components/ui/watch-ending";
import { watchLanguage } from "@/components/ui/watch-language";
import { watchLeaving } from "@/components/ui/watch-leaving";

const leaveForm = document.querySelector<HTMLFormElement>("form[data-left-title]");
if (leaveForm) watchLeaving(leaveForm);

const languageForm = document.querySelector<HTMLFormElement>("form.languages");
if (languageForm) watchLanguage(languageForm);

const ending = document.querySelector<HTMLElement>(".visit-ending");
if (ending) watchEnding(ending);

const pageForm = document.querySelector<HTMLFormElement>("form[data-not-saved]");
if (pageForm) watchForm(pageForm, sayIn(pageForm), wordsOf(pageForm));

/** Says how saving goes in the form's own quiet status. */
function sayIn(form: HTMLFormElement): (text: string, done: boolean) => void {
  const status = form.querySelector<HTMLElement>(".quiet-status");
  const line = status?.querySelector("span");
  return (text, done) => {
    if (line) line.textContent = text;
    status?.toggleAttribute("data-done", done);
  };
}

function wordsOf({ dataset }: HTMLFormElement): SaveWords {
  const { saving = "", saved = "", notSaved = "" } = dataset;
  return { saving, saved, notSaved };
}
