"use client";

import { useEffect, useState } from "react";
import { type SaveWords, watchForm } from "@/components/decide/autosave-form";
import { QuietStatus } from "@/components/ui/quiet-status";

/** Says quietly how saving goes, and saves each answer of the form with this id as it is given. */
export function Autosave({ formId, words }: { formId: string; words: SaveWords }) {
  const [status, setStatus] = useState({ text: "", done: false });
  const { saving, saved, notSaved } = words;

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    return watchForm(form, (text, done) => setStatus({ text, done }), { saving, saved, notSaved });
  }, [formId, saving, saved, notSaved]);

  return <QuietStatus done={status.done}>{status.text}</QuietStatus>;
}
