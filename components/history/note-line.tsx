import { AddLine } from "@/components/workspace/add-line";
import type { LiveFormWords } from "@/components/workspace/live-form";

/** One line and Enter: what it says is understood, and can be changed afterwards. */
export function NoteLine({
  kind,
  page,
  label,
  help,
  problem,
  words,
}: {
  kind: string;
  page: string;
  label: string;
  help: string;
  problem: { readonly value?: string; readonly error?: string };
  words: LiveFormWords & { readonly add: string };
}) {
  return (
    <AddLine
      action="/api/history"
      entry={{ kind, page }}
      does="note"
      id={`line-${kind}`}
      name="line"
      label={label}
      help={help}
      value={problem.value}
      error={problem.error}
      maxLength={300}
      add={words.add}
      words={words}
    >
      {/* Without script the page comes anew: the address leads back to the line. */}
      <input type="hidden" name="next" value={`${page}#line-${kind}`} readOnly />
    </AddLine>
  );
}
