"use client";

import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { QuietStatus } from "@/components/ui/quiet-status";
import { fieldsOf, newKey, sendForm, sendPlainly } from "./live-form-send";
import { loadAgain, wasSent } from "./place";
import { hasTexts, takeTexts } from "./typed-ahead";

export type LiveFormWords = {
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
};

/** So long nobody types before the page comes anew: a line begun meanwhile would go with it. */
const pauseMs = 700;

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
  const box = useRef<HTMLFormElement>(null);
  const [status, setStatus] = useState({ text: "", done: false });
  const busy = useRef(false);
  const again = useRef(false);
  const timer = useRef(0);
  const atPause = useRef<(() => void) | null>(null);

  useEffect(() => {
    if (!quiet && box.current && wasSent(box.current)) {
      setStatus({ text: words.saved, done: true });
    }
    return () => window.clearTimeout(timer.current);
  }, [quiet, words.saved]);

  /** Does it once nobody has typed for a moment. */
  const waitForPause = (): void => {
    window.clearTimeout(timer.current);
    if (atPause.current === null) return;
    timer.current = window.setTimeout(() => atPause.current?.(), pauseMs);
  };

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (busy.current) {
      // A line that was typed while the one before was on its way goes after it.
      again.current = clears && hasTexts(form);
      return;
    }
    busy.current = true;
    window.clearTimeout(timer.current);
    atPause.current = null;
    const submitter = event.nativeEvent.submitter;
    const fields = fieldsOf(form, submitter);
    const key = newKey();
    const taken = clears ? takeTexts(form) : null;
    setStatus({ text: quiet ? "" : words.saving, done: false });

    const attempt = async (tries: number): Promise<void> => {
      const sent = await sendForm(action, fields, key);
      if (sent.kind === "refused") {
        taken?.putBack(true);
        return sendPlainly(form, submitter);
      }
      if (sent.kind === "away") {
        taken?.putBack();
        setStatus({ text: words.notSaved, done: false });
        const wait = Math.min(1000 * 2 ** tries, 15_000);
        timer.current = window.setTimeout(() => void attempt(tries + 1), wait);
        return;
      }
      taken?.drop();
      if (clears && hasTexts(form)) {
        // What is being typed must not go with the page: it comes anew after that line.
        busy.current = false;
        setStatus({ text: words.saved, done: true });
        if (again.current) form.requestSubmit();
        again.current = false;
        return;
      }
      if (clears) {
        busy.current = false;
        setStatus({ text: words.saved, done: true });
        atPause.current = () => {
          if (!hasTexts(form)) goOn(sent.to, form, submitter);
        };
        waitForPause();
        return;
      }
      // That it is saved is said by the page that comes now.
      goOn(sent.to, form, submitter);
    };
    void attempt(1);
  };

  return (
    <form
      ref={box}
      id={id}
      className={className}
      method="post"
      action={action}
      noValidate
      onSubmit={onSubmit}
      onInput={waitForPause}
    >
      {children}
      {quiet && status.text === "" ? null : (
        <QuietStatus done={status.done}>{status.text}</QuietStatus>
      )}
    </form>
  );
}

/** Back on the same page it is brought up to date in place; elsewhere it is a way like any other. */
function goOn(to: string, form: HTMLFormElement, submitter: HTMLElement | null): void {
  const next = new URL(to, location.href);
  if (next.pathname !== location.pathname) {
    location.assign(to);
    return;
  }
  const focused = form.contains(document.activeElement) ? document.activeElement : submitter;
  loadAgain(next, form, focused);
}
