"use client";

import { type ReactNode, type SubmitEvent, useRef, useState } from "react";
import { FieldError } from "@/components/ui/field-error";
import { sendFile } from "./send-file";

type Progress = { readonly sending: string; readonly reading: string };
type State =
  | { readonly at: "rest" }
  | { readonly at: "sending"; readonly percent: number }
  | { readonly at: "reading" }
  | { readonly at: "failed"; readonly message: string };

/** The part of ImportForm that runs in the browser: progress, and faults without a new page. */
export function ImportFormClient({
  limit,
  progress,
  faults,
  lost,
  children,
}: {
  limit: number;
  progress: Progress;
  faults: { readonly [fault: string]: string };
  lost: string;
  children: ReactNode;
}) {
  const [state, setState] = useState<State>({ at: "rest" });
  const form = useRef<HTMLFormElement>(null);
  const isBusy = state.at === "sending" || state.at === "reading";

  const fail = (fault: string) => {
    setState({ at: "failed", message: faults[fault] ?? lost });
    form.current?.querySelector<HTMLInputElement>("input[type=file]")?.focus();
  };

  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const file =
      event.currentTarget.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0];
    if (!file) return fail("missing");
    if (file.size > limit) return fail("too-large");
    setState({ at: "sending", percent: 0 });
    const sent = await sendFile(file, (percent) =>
      setState(percent < 100 ? { at: "sending", percent } : { at: "reading" }),
    );
    if (sent.ok) location.assign(sent.to);
    else fail(sent.fault);
  };

  return (
    <form
      ref={form}
      id="import-form"
      method="post"
      action="/api/import"
      encType="multipart/form-data"
      noValidate
      onSubmit={(event) => void onSubmit(event)}
    >
      {children}
      <div className="import-status" role="status">
        {isBusy && (
          <>
            <p id="import-progress">
              {state.at === "sending" ? progress.sending : progress.reading}
            </p>
            <progress
              className="import-bar"
              aria-labelledby="import-progress"
              max={100}
              value={state.at === "sending" ? state.percent : undefined}
            />
          </>
        )}
        {state.at === "failed" && <FieldError id="import-failed" message={state.message} />}
      </div>
    </form>
  );
}
