"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { QuietStatus } from "@/components/ui/quiet-status";
import { fieldsOf, newKey, sendForm, sendPlainly } from "./live-form-send";

export type LiveFormWords = {
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
};

/** The part of LiveForm that runs in the browser. */
export function LiveFormClient({
  action,
  words,
  children,
  id,
  className,
  clears = false,
  quiet = false,
}: {
  action: string;
  words: LiveFormWords;
  children: ReactNode;
  id?: string;
  className?: string;
  clears?: boolean;
  quiet?: boolean;
}) {
  const router = useRouter();
  const [status, setStatus] = useState({ text: "", done: false });
  const busy = useRef(false);
  const timer = useRef(0);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    const form = event.currentTarget;
    const submitter = event.nativeEvent.submitter;
    const fields = fieldsOf(form, submitter);
    const key = newKey();
    setStatus({ text: quiet ? "" : words.saving, done: false });

    const attempt = async (tries: number): Promise<void> => {
      const sent = await sendForm(action, fields, key);
      if (sent.kind === "refused") return sendPlainly(form, submitter);
      if (sent.kind === "away") {
        setStatus({ text: words.notSaved, done: false });
        const wait = Math.min(1000 * 2 ** tries, 15_000);
        timer.current = window.setTimeout(() => void attempt(tries + 1), wait);
        return;
      }
      busy.current = false;
      setStatus({ text: quiet ? "" : words.saved, done: !quiet });
      if (clears) {
        form.reset();
        form.querySelector<HTMLElement>("input[type=text], textarea")?.focus();
      }
      goOn(router, sent.to);
    };
    void attempt(1);
  };

  return (
    <form
      id={id}
      className={className}
      method="post"
      action={action}
      noValidate
      onSubmit={onSubmit}
    >
      {children}
      {quiet && status.text === "" ? null : (
        <QuietStatus done={status.done}>{status.text}</QuietStatus>
      )}
    </form>
  );
}

/** Back on the same page it is only brought up to date; elsewhere it is a way like any other. */
function goOn(router: ReturnType<typeof useRouter>, to: string): void {
  const next = new URL(to, location.href);
  if (next.pathname !== location.pathname) {
    location.assign(to);
    return;
  }
  if (next.search === location.search) router.refresh();
  else router.replace(`${next.pathname}${next.search}`, { scroll: false });
}
