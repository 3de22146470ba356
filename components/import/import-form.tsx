"use client";

import { type SubmitEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { FormMark } from "@/components/ui/form-mark";
import type { ImportWords } from "@/lib/content/import-shape";
import { sendFile } from "./send-file";

type State =
  | { readonly at: "rest" }
  | { readonly at: "sending"; readonly percent: number }
  | { readonly at: "reading" };

const accepted =
  ".json,.ndjson,.xml,application/json,application/fhir+json,application/xml,text/xml";

/**
 * Asks for the file. A native form that works without script; with script the file goes on its way
 * without leaving the page, and what is wrong is said beside it while the file stays picked.
 */
export function ImportForm({
  file,
  progress,
  faults,
  error,
  limit,
  mark,
}: {
  file: Pick<ImportWords["file"], "label" | "help" | "send">;
  progress: ImportWords["progress"];
  faults: ImportWords["faults"];
  /** What was wrong with the file that was sent without script. */
  error?: string;
  /** What a file may weigh, in bytes. */
  limit: number;
  mark: string;
}) {
  const [state, setState] = useState<State>({ at: "rest" });
  const [fault, setFault] = useState(error);
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state.at !== "rest";

  const fail = (code: string) => {
    setState({ at: "rest" });
    setFault(faults[code] ?? progress.lost);
    // Its fault is part of what the field says of itself.
    input.current?.blur();
    requestAnimationFrame(() => input.current?.focus());
  };

  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const picked = input.current?.files?.[0];
    if (!picked) return fail("missing");
    if (picked.size > limit) return fail("too-large");
    setFault(undefined);
    setState({ at: "sending", percent: 0 });
    const sent = await sendFile(picked, mark, (percent) =>
      setState(percent < 100 ? { at: "sending", percent } : { at: "reading" }),
    );
    if (sent.ok) location.assign(sent.to);
    else fail(sent.fault);
  };

  return (
    <form
      id="import-form"
      method="post"
      action="/api/import"
      encType="multipart/form-data"
      noValidate
      onSubmit={(event) => void onSubmit(event)}
    >
      <FormMark mark={mark} />
      <div className={fault ? "field has-error" : "field"}>
        <label htmlFor="file">{file.label}</label>
        <p className="question-help" id="file-help">
          {file.help}
        </p>
        <FieldError id="file-error" message={fault} />
        <input
          ref={input}
          id="file"
          className="field-input file-input"
          type="file"
          name="file"
          accept={accepted}
          autoComplete="off"
          aria-describedby={fault ? "file-error file-help" : "file-help"}
          aria-invalid={fault ? true : undefined}
        />
      </div>
      <div className="acts">
        <Button>{file.send}</Button>
      </div>
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
      </div>
    </form>
  );
}
