import type { Metadata } from "next";
import { AnsweredList, HiddenList } from "@/components/questions/aside-lists";
import { QuestionBank } from "@/components/questions/question-bank";
import { QuestionRow } from "@/components/questions/question-row";
import { ReorderArea } from "@/components/questions/reorder-area";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Help } from "@/components/ui/help";
import { PageHeading } from "@/components/ui/page-heading";
import { AddLine } from "@/components/workspace/add-line";
import { LiveForm } from "@/components/workspace/live-form";
import { Pager } from "@/components/workspace/pager";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { longestQuestion, ownQuestion, question } from "@/lib/kept/kinds/question";
import { problemOf, summaryOf } from "@/lib/kept/problem-words";
import { readUndo } from "@/lib/kept/undo";
import { viewQuestions } from "@/lib/questions/list-view";
import { loadQuestions } from "@/lib/questions/queries";
import { viewPrintSafety } from "@/lib/safety/on-top-view";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../../open-workspace";

type Props = { searchParams: Promise<{ page?: string | string[]; undo?: string | string[] }> };

const path = "/prepare/questions";
const action = "/api/questions";
/** From here on the page says how much room is left. */
const almostFull = 20;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).questionPages.title };
}

/** The five to ask first, the rest by topic, the person's own, and all there are to choose from. */
export default async function QuestionsPage({ searchParams }: Props) {
  const { patientId, situation, today, language, words, content, shell } =
    await openWorkspace("go-questions");
  const { questionPages: pages, workspace } = words;
  const { speaker } = situation;
  const loaded = await loadQuestions(patientId, situation);
  const asked = await searchParams;
  const view = viewQuestions(
    {
      loaded,
      situation,
      words: pages,
      content,
      because: workspace.becauseYouSaid[speaker],
      dayText: (day) => formatDay(day, language, "short"),
    },
    asked.page,
  );
  const say = (spoken: string | { self: string; carer: string }) =>
    typeof spoken === "string" ? spoken : spoken[speaker];
  const draft = readEntryDraft(await loadDraft(path));
  const added = draft?.does === "add" ? draft : null;
  const error = problemOf(added, "wording", workspace.errors);
  const label = say(pages.add.label);
  const summary = summaryOf(draft, workspace.errors, {
    atMost: ownQuestion.atMost,
    idOf: () => "wording",
    labelOf: (field) => (field === "wording" ? label : undefined),
  });
  const left = ownQuestion.atMost - loaded.ownCount;
  const rowWords = {
    live: workspace,
    today,
    row: pages.row,
    moves: pages.moves,
    act: pages.act,
  };
  const safety = viewPrintSafety(situation.sheet, content);

  const pager = <Pager path={path} {...view.shown} words={workspace.pages} />;
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/prepare" page={path}>
      <section className="print-only print-safety">
        <h2>{safety.heading}</h2>
        {safety.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <UndoNotice action={action} page={path} undo={readUndo(asked.undo)} words={workspace} />
      {summary && <ErrorSummary {...summary} />}
      <PageHeading lede={say(pages.lede)}>{say(pages.heading)}</PageHeading>
      {view.shown.all && pager}
      <ReorderArea>
        <section className="section" aria-labelledby="first">
          <h2 id="first">{pages.first.heading}</h2>
          {view.isGeneral ? (
            <p className="screen-only">
              {say(pages.first.general)} <a href="/decide">{pages.first.answerFirst}</a>
            </p>
          ) : (
            <p className="screen-only">{say(pages.first.lede)}</p>
          )}
          <ol className="question-list question-first mt-4" data-list="first">
            {view.top.map((row) => (
              <QuestionRow key={row.key} row={row} words={rowWords} />
            ))}
          </ol>
        </section>
        {left > 0 || added ? (
          <AddLine
            action={action}
            entry={{ kind: ownQuestion.name, page: path }}
            id="wording"
            name="wording"
            label={label}
            help={left > almostFull ? pages.add.help : pages.add.almostFull(Math.max(0, left))}
            value={added?.typed("wording") ?? ""}
            {...(error && { error })}
            maxLength={longestQuestion}
            add={pages.add.button}
            words={workspace}
          />
        ) : (
          <p className="row-note">{pages.add.full(ownQuestion.atMost)}</p>
        )}
        {loaded.unreadable > 0 && (
          <p className="row-note">{workspace.unreadable(loaded.unreadable)}</p>
        )}
        <Help title={pages.order.title} screenOnly>
          <p>{pages.order.text}</p>
        </Help>
        {view.sections.length > 0 && (
          <section className="section" aria-labelledby="rest">
            <h2 id="rest">{pages.rest.heading}</h2>
            <p className="screen-only">{pages.rest.lede}</p>
            {view.sections.map(({ topic, label: name, rows }) => (
              <section key={topic} className="question-topic" aria-label={name}>
                <h3>{name}</h3>
                <ul className="question-list question-rest" data-list={topic}>
                  {rows.map((row) => (
                    <QuestionRow key={row.key} row={row} words={rowWords} />
                  ))}
                </ul>
              </section>
            ))}
          </section>
        )}
        {!view.shown.all && pager}
        <LiveForm action={action} words={workspace} className="question-drop" quiet>
          <input type="hidden" name="do" value="move" />
          <input type="hidden" name="page" value={path} />
          <input type="hidden" name="key" defaultValue="" />
          <input type="hidden" name="to" defaultValue="" />
          <input type="hidden" name="of" defaultValue="" />
        </LiveForm>
      </ReorderArea>
      {view.answered.length > 0 && (
        <section className="section" aria-labelledby="answered">
          <h2 id="answered">{pages.answered.heading(view.answeredCount)}</h2>
          <AnsweredList rows={view.answered} words={rowWords} said={pages.answered.said} />
        </section>
      )}
      <section className="section screen-only" aria-labelledby="bank">
        <h2 id="bank">{pages.bank.heading}</h2>
        <p>{pages.bank.lede(view.bankCount)}</p>
        <QuestionBank
          topics={view.bank}
          kind={question.name}
          words={{
            live: workspace,
            add: pages.bank.add,
            allListed: pages.bank.allListed,
            act: pages.act,
          }}
        />
      </section>
      {view.hidden.length > 0 && (
        <details className="fold section screen-only">
          <summary>{pages.hidden.heading(view.hiddenCount)}</summary>
          <HiddenList rows={view.hidden} words={rowWords} />
        </details>
      )}
    </WorkspacePage>
  );
}
