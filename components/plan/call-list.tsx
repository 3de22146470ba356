import type { ReactNode } from "react";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

export type KeptCallView = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** What was said, question by question; what was not asked is left out. */
  readonly said: readonly {
    readonly id: string;
    readonly asked: string;
    readonly answer: string;
  }[];
  /** Opened, because something typed into it waits to be looked at. */
  readonly isOpen: boolean;
  readonly form: ReactNode;
};

/** The calls that were noted, the last one first; each can be read, changed and removed. */
export function CallList({
  calls,
  page,
  words,
}: {
  calls: readonly KeptCallView[];
  page: string;
  words: LiveFormWords & { call: { change: string; remove: string } };
}) {
  return calls.map((call) => (
    <article key={call.id} className="call" id={`call-${call.id}`}>
      <h3>{call.title}</h3>
      <dl className="call-said">
        {call.said.map(({ id, asked, answer }) => (
          <div key={id}>
            <dt>{asked}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <details className="fold screen-only" open={call.isOpen}>
        <summary>{words.call.change}</summary>
        {call.form}
        <LiveForm action="/api/plan" words={words} quiet>
          <EntryRef
            kind="insurer-call"
            page={page}
            does="remove"
            id={call.id}
            version={call.version}
          />
          <button type="submit" className="quiet-link">
            {words.call.remove}
          </button>
        </LiveForm>
      </details>
    </article>
  ));
}
