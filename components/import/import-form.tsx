import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import type { ImportWords } from "@/lib/content/import-shape";
import { ImportFormClient } from "./import-form-client";

/**
 * Asks for the file. A native form that works without script; with script the file goes on its way
 * without leaving the page, and what is wrong is said beside it while the file stays picked.
 */
export function ImportForm({
  words,
  error,
  limit,
}: {
  words: Pick<ImportWords, "file" | "progress" | "faults">;
  error?: string;
  /** What a file may weigh, in bytes. */
  limit: number;
}) {
  const { file, progress, faults } = words;
  return (
    <ImportFormClient
      limit={limit}
      progress={{ sending: progress.sending, reading: progress.reading }}
      faults={faults}
      lost={progress.lost}
    >
      <div className={error ? "field has-error" : "field"}>
        <label htmlFor="file">{file.label}</label>
        <p className="question-help" id="file-help">
          {file.help}
        </p>
        <FieldError id="file-error" message={error} />
        <input
          id="file"
          className="field-input file-input"
          type="file"
          name="file"
          accept=".json,.ndjson,.xml,application/json,application/fhir+json,application/xml,text/xml"
          aria-describedby={error ? "file-help file-error" : "file-help"}
          aria-invalid={error ? true : undefined}
        />
      </div>
      <div className="acts">
        <Button>{file.send}</Button>
      </div>
    </ImportFormClient>
  );
}
