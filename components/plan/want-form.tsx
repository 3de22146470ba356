import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

/** Puts the steps towards a second opinion on the list, or takes them off. */
export function WantForm({
  version,
  wanted,
  button,
  words,
}: {
  version: number;
  wanted: "yes" | "no";
  button: string;
  words: LiveFormWords;
}) {
  return (
    <LiveForm action="/api/plan" words={words} quiet className="want-form">
      <EntryRef kind="plan-choice" page="/plan" does="save" content="choice" version={version} />
      <input type="hidden" name="wanted" value={wanted} autoComplete="off" />
      <button type="submit" className={wanted === "yes" ? "button" : "quiet-link"}>
        {button}
      </button>
    </LiveForm>
  );
}
