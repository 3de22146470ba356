import { QuietLink } from "@/components/ui/button";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

/** The page of something that was removed: it says so, and how to bring it back. */
export function RemovedEntry({
  entry,
  page,
  back,
  words,
  text,
  bringBack,
  backLabel,
}: {
  entry: { readonly kind: string; readonly id: string; readonly version: number };
  page: string;
  back: string;
  words: LiveFormWords;
  text: string;
  bringBack: string;
  backLabel: string;
}) {
  const { kind, id, version } = entry;
  return (
    <div className="empty mt-6">
      <p>{text}</p>
      <LiveForm action="/api/history" words={words} quiet>
        <EntryRef kind={kind} id={id} version={version} page={page} does="restore" />
        <button type="submit" className="quiet-link">
          {bringBack}
        </button>
      </LiveForm>
      <QuietLink href={back}>{backLabel}</QuietLink>
    </div>
  );
}
