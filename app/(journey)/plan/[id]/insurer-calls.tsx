import { CallForm } from "@/components/plan/call-form";
import { CallList } from "@/components/plan/call-list";
import { ErrorSummary } from "@/components/ui/error-summary";
import { BothTexts } from "@/components/workspace/both-texts";
import type { LiveFormWords } from "@/components/workspace/live-form";
import type { requirePatientId } from "@/lib/auth/guard";
import type { PlanWords } from "@/lib/content/plan-shape";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { callFields, insurerCall } from "@/lib/kept/kinds/insurer-call";
import { problemOf, summaryOf } from "@/lib/kept/problem-words";
import { loadEntries } from "@/lib/kept/queries";
import { viewCallFields, viewCallSaid } from "@/lib/plan/call-view";
import { viewTwoTexts } from "@/lib/plan/two-texts";

/** The calls to the insurer that were noted, and the form for one more. */
export async function InsurerCalls({
  patientId,
  path,
  draft: sent,
  today,
  day,
  words,
}: {
  patientId: Awaited<ReturnType<typeof requirePatientId>>;
  path: string;
  draft: EntryDraft | null;
  today: string;
  day: (day: string) => string;
  words: PlanWords & WorkspaceWords & LiveFormWords;
}) {
  const { entries, unreadable } = await loadEntries(patientId, insurerCall);
  const draft = sent?.kind === insurerCall.name ? sent : null;
  const calls = entries.toReversed();
  const formOf = (call: (typeof calls)[number] | null) => {
    const id = call ? `call-${call.id}` : "call";
    const typed =
      draft && draft.does !== "remove" && draft.id === (call?.id ?? null) ? draft : null;
    const problem = (field: string) => problemOf(typed, field, words.errors);
    return (
      <CallForm
        id={`${id}-form`}
        call={call && { id: call.id, version: typed?.theirs?.version ?? call.version }}
        page={path}
        day={{
          label: words.call.fields.happenedOn,
          value: typed ? typed.typed("happenedOn") : (call?.happenedOn ?? (call ? "" : today)),
          max: today,
          error: problem("happenedOn"),
        }}
        fields={viewCallFields(call, typed, words.call, problem)}
        words={words}
      />
    );
  };
  const summary = summaryOf(draft, words.errors, {
    atMost: insurerCall.atMost,
    idOf: (field) => {
      const form = draft?.id ? `call-${draft.id}-form` : "call-form";
      return field === "form" ? form : `${form}-${field}`;
    },
    labelOf: (field) => words.call.fields[field as keyof typeof words.call.fields],
  });
  const twoTexts = draft ? viewTwoTexts(draft, callFields, { plan: words, workspace: words }) : [];
  const isTypingNew = draft !== null && draft.id === null;

  return (
    <section className="section ruled" aria-labelledby="calls-title" id="calls">
      <h2 id="calls-title">{words.call.heading}</h2>
      {summary && <ErrorSummary {...summary} />}
      {twoTexts.length > 0 && <BothTexts words={words.errors} rows={twoTexts} />}
      {unreadable > 0 && <p className="row-note">{words.unreadable(unreadable)}</p>}
      <CallList
        calls={calls.map((call) => ({
          id: call.id,
          version: call.version,
          title: call.happenedOn ? words.call.kept(day(call.happenedOn)) : words.call.keptNoDay,
          said: viewCallSaid(call, words.call),
          isOpen: draft?.id === call.id,
          form: formOf(call),
        }))}
        page={path}
        words={words}
      />
      <details className="fold screen-only" open={calls.length === 0 || isTypingNew}>
        <summary>{calls.length === 0 ? words.call.first : words.call.another}</summary>
        <p className="row-note">{words.call.intro}</p>
        {formOf(null)}
      </details>
    </section>
  );
}
