import type { Metadata } from "next";
import { OfferedList } from "@/components/plan/offered-list";
import { PlanNext } from "@/components/plan/plan-next";
import { PlanRow } from "@/components/plan/plan-row";
import { WantForm } from "@/components/plan/want-form";
import { ButtonLink, QuietLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { AddLine } from "@/components/workspace/add-line";
import { BothTexts } from "@/components/workspace/both-texts";
import { EmptyState } from "@/components/workspace/empty-state";
import { Pager } from "@/components/workspace/pager";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { task } from "@/lib/kept/kinds/task";
import { loadPlan } from "@/lib/kept/plan-queries";
import { problemOf, summaryOf } from "@/lib/kept/problem-words";
import { readUndo } from "@/lib/kept/undo";
import { textsFor } from "@/lib/plan/page-texts";
import { viewPlan } from "@/lib/plan/plan-view";
import { viewTwoTexts } from "@/lib/plan/two-texts";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../open-workspace";

const path = "/plan";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).plan.title };
}

/** The checklist: the next thing first, then the others, then what is over. */
export default async function PlanPage({
  searchParams,
}: {
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>;
}) {
  const { patientId, situation, today, language, words, content, shell } =
    await openWorkspace("go-plan");
  const asked = await searchParams;
  const plan = await loadPlan(patientId, situation);
  const draft = readEntryDraft(await loadDraft(path));
  const own = { ...words.workspace, ...words.plan };
  const texts = textsFor(words.plan, situation.speaker);
  const view = viewPlan(
    plan,
    { situation, today, day: (day) => formatDay(day, language), words: words.plan, content },
    { page: asked.page, allOver: asked.over === "all" },
  );
  const summary = summaryOf(draft, own.errors, {
    atMost: task.atMost,
    idOf: (field) => (field === "form" ? "main" : "new-task"),
    labelOf: (field) => (field === "title" ? own.addOwn.label : undefined),
  });
  const isAdding = draft?.does === "add";
  const twoTexts = draft ? viewTwoTexts(draft, ["status"], words) : [];
  const pager = <Pager path={path} {...view.shown} words={own.pages} />;

  return (
    <WorkspacePage shell={shell} words={own} stage={path} page={path}>
      {summary && <ErrorSummary {...summary} />}
      {twoTexts.length > 0 && <BothTexts words={own.errors} rows={twoTexts} />}
      <PageHeading takesFocus={summary === null} lede={view.next ? texts.lede : undefined}>
        {texts.heading}
      </PageHeading>
      <UndoNotice action="/api/plan" page={path} undo={readUndo(asked.undo)} words={own} />
      {view.shown.all && pager}
      {view.above.map(({ id, title, text }) => (
        <Notice key={id} label={title}>
          <p>
            <b>{title}</b>
          </p>
          <p>{text}</p>
        </Notice>
      ))}
      {plan.unreadable > 0 && <p className="row-note">{own.unreadable(plan.unreadable)}</p>}

      {view.emptyFor === "no-answers" && (
        <EmptyState {...texts.noPlan}>
          <ButtonLink href="/decide">{own.empty.decide}</ButtonLink>
        </EmptyState>
      )}
      {view.emptyFor === "nothing-asked" && (
        <EmptyState {...texts.notWanted}>
          <QuietLink href="/decide/check">{own.empty.change}</QuietLink>
        </EmptyState>
      )}
      {view.emptyFor === null && view.openCount === 0 && (
        <EmptyState heading={own.allDone.heading} text={own.allDone.text} />
      )}

      {view.next && <PlanNext row={view.next} words={own} />}
      {view.rows.length > 0 && (
        <section className="section" aria-labelledby="after-title">
          <div className="section-head">
            <h2 id="after-title">{own.after}</h2>
            <a className="quiet-link screen-only" href="/plan/order">
              {own.acts.order}
            </a>
          </div>
          {view.rows.some(({ why }) => why.isUsual) && <p className="row-note">{own.usual}</p>}
          <ol className="rows">
            {view.rows.map((row) => (
              <PlanRow key={row.id} row={row} words={own} />
            ))}
          </ol>
          {!view.shown.all && pager}
        </section>
      )}

      <AddLine
        action="/api/plan"
        entry={{ kind: task.name, page: path }}
        id="new-task"
        name="title"
        label={own.addOwn.label}
        help={own.addOwn.help}
        value={isAdding ? draft.typed("title") : undefined}
        error={isAdding ? problemOf(draft, "title", own.errors) : undefined}
        maxLength={140}
        add={own.acts.take}
        words={own}
      />

      {!view.wanted && (
        <section className="section screen-only" aria-labelledby="want-title">
          <h2 id="want-title">{texts.want.heading}</h2>
          <p>{situation.hasAnswers ? texts.want.text : texts.want.noAnswers}</p>
          <WantForm
            version={plan.choice.version}
            wanted="yes"
            button={own.want.button}
            words={own}
          />
        </section>
      )}
      {view.leftOver.length > 0 && (
        <section className="section" aria-labelledby="left-title">
          <h2 id="left-title">{own.leftOver.heading}</h2>
          <p className="row-note">{own.leftOver.text}</p>
          <ul className="rows">
            {view.leftOver.map((row) => (
              <PlanRow key={row.id} row={row} words={own} />
            ))}
          </ul>
        </section>
      )}
      {(view.overCount > 0 || view.offered.length > 0 || view.wanted) && (
        <div className="section folds">
          {view.overCount > 0 && (
            <details className="fold" open={asked.over === "all"}>
              <summary>{own.over(view.overCount)}</summary>
              <ul className="rows">
                {view.over.map((row) => (
                  <PlanRow key={row.id} row={row} words={own} />
                ))}
              </ul>
              {view.overCount > view.over.length && (
                <QuietLink href="/plan?over=all">
                  {own.moreOver(view.overCount - view.over.length)}
                </QuietLink>
              )}
            </details>
          )}
          <OfferedList tasks={view.offered} words={own} />
          {view.wanted && (
            <details className="fold screen-only">
              <summary>{own.unwant.summary}</summary>
              <p className="row-note">{texts.unwant}</p>
              <WantForm
                version={plan.choice.version}
                wanted="no"
                button={own.unwant.button}
                words={own}
              />
            </details>
          )}
        </div>
      )}
    </WorkspacePage>
  );
}
