import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AidWays } from "@/components/decide/aid-ways";
import { AnswerAside } from "@/components/decide/answer-aside";
import { ReasonGroups, SourceList } from "@/components/decide/reason-groups";
import { TextList } from "@/components/decide/text-list";
import { Acts, ButtonLink, QuietLink } from "@/components/ui/button";
import { Help } from "@/components/ui/help";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { PageShell } from "@/components/ui/page-shell";
import { TwoColumn } from "@/components/ui/two-column";
import { requirePatientId } from "@/lib/auth/guard";
import { viewAnswer } from "@/lib/decide/answer-view";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadWords } from "@/lib/i18n/words";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { viewLinesOnTop, viewPrintSafety } from "@/lib/safety/on-top-view";
import { requireSafeToGoOn } from "@/lib/safety/queries";
import { formMark } from "@/lib/security/form-mark";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadContentWords()).answerPage.title };
}

/** The answer, its reasons, what could not be told and what speaks against: derived on read. */
export default async function AnswerPage() {
  const patientId = await requirePatientId();
  const gate = await requireSafeToGoOn(patientId, "answer", "answer");
  if (gate.holding.length > 0) redirect("/safety/now");
  const saved = await loadSheet(patientId);
  if (saved.answers.who === undefined) redirect("/decide");

  const words = await loadContentWords();
  const view = viewAnswer(saved, words);
  const page = view.page;
  const onTop = viewLinesOnTop(gate, saved.answers, words);
  const safety = viewPrintSafety(saved.answers, words);
  const isClear = onTop.length === 0 && view.above.every(({ id }) => id !== "check-safety");
  return (
    <PageShell words={(await loadWords()).shell} current="/decide" width="page">
      <section className="print-only print-safety">
        <h2>{safety.heading}</h2>
        {safety.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {onTop.map((line) => (
        <div key={line.id} className={line.private ? "screen-only" : undefined}>
          <Notice tone={line.calm ? "mind" : "stop"} label={line.title}>
            <h2>{line.title}</h2>
            <p>{line.text}</p>
          </Notice>
        </div>
      ))}
      {view.above.map(({ id, title, text }) => (
        <Notice key={id} label={title}>
          <p>
            <b>{title}</b> {text}
          </p>
        </Notice>
      ))}
      <div className="answer-head">
        <PageHeading takesFocus lede={view.lede}>
          {view.headline}
        </PageHeading>
        <p className="answer-count">
          {view.count} {isClear && page.safetyClear}
        </p>
        {view.couldRise && <p className="answer-count">{view.couldRise}</p>}
        <Notice>
          <p>
            <b>{page.timeTitle}</b> {view.timeLine}
          </p>
        </Notice>
        <Acts>
          {view.answer === "cannot-tell-yet" ? (
            <ButtonLink href="#open">{page.answerNow}</ButtonLink>
          ) : (
            <ButtonLink href="/plan">{page.toPlan}</ButtonLink>
          )}
          {view.answer === "cannot-tell-yet" ? (
            <QuietLink href="/plan">{page.toPlan}</QuietLink>
          ) : (
            <QuietLink href="#next">{page.whatNext}</QuietLink>
          )}
          <QuietLink href="/decide/check">{page.changeAnswer}</QuietLink>
        </Acts>
      </div>
      <TwoColumn
        label={page.whereReasons}
        beside={
          <AnswerAside
            strengths={view.strengths}
            open={view.open}
            moreOpen={view.moreOpen > 0 ? page.moreOpen(view.moreOpen) : null}
            against={view.against}
            words={{ ...page, mark: formMark(patientId) }}
          />
        }
      >
        {view.groups.length > 0 ? (
          <ReasonGroups groups={view.groups} words={page} />
        ) : (
          <section className="reason-group">
            <h2>{page.reasons}</h2>
            <p className="mt-4">{view.count}</p>
          </section>
        )}
        <section className="answer-part">
          <h2 id="next">{page.whatNext}</h2>
          <ol>
            {view.next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {view.tasks.length > 0 && (
            <Help title={page.toDo}>
              <TextList items={view.tasks} />
            </Help>
          )}
          {view.questions.length > 0 && (
            <Help title={page.toAsk}>
              <ul>
                {view.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </Help>
          )}
          {view.records.length > 0 && (
            <Help title={page.toBring}>
              <TextList items={view.records} />
            </Help>
          )}
        </section>
        <section className="answer-part screen-only">
          <AidWays words={(await loadWorkspaceWords()).aid.pages.ways} />
        </section>
        {view.beside.length > 0 && (
          <section className="answer-part">
            <h2>{page.alsoMind}</h2>
            <TextList items={view.beside} />
          </section>
        )}
      </TwoColumn>
      <SourceList heading={page.sources} sources={view.sources} />
      <div className="answer-foot">
        <p>{page.notAdvice}</p>
        <p>
          {page.howSure} {page.notSigned} <a href="/methods">{page.howWeDecide}</a>
        </p>
        <p>{view.version}</p>
      </div>
    </PageShell>
  );
}
