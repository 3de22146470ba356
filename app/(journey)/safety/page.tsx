import type { Metadata } from "next";
import { CallLinks } from "@/components/safety/call-links";
import { CheckFrame } from "@/components/safety/check-frame";
import { TickParts } from "@/components/safety/tick-rows";
import { WhoWhere } from "@/components/safety/who-where";
import { Notice } from "@/components/ui/notice";
import { PageShell } from "@/components/ui/page-shell";
import { loadSafetyWords } from "@/lib/i18n/safety-words";
import { emergencyCalls } from "@/lib/safety/calls";
import { viewLines, viewSettings } from "@/lib/safety/check-view";
import { problemAt, viewProblems } from "@/lib/safety/problems-view";
import { viewStep } from "@/lib/safety/step-view";
import { tellerFor } from "@/lib/safety/words-in-place";
import { AwayActs } from "./away-acts";
import { loadCheck } from "./load-check";

type Props = { searchParams: Promise<{ then?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadSafetyWords()).now.title };
}

/** Step 1: what cannot wait, asked of everyone before anything else. */
export default async function SafetyPage({ searchParams }: Props) {
  const asked = (await searchParams).then;
  const { situation, draft, to, mark, words, shell, common } = await loadCheck("/safety", asked);
  const problems = viewProblems(words, situation.speaker, draft);
  const tell = tellerFor(words, situation.speaker, situation.country);
  const calls = emergencyCalls(words, situation.country);
  const settings = viewSettings(words, situation);
  return (
    <PageShell words={shell} safetyStrip={false}>
      <CheckFrame
        view={viewStep(words, situation, "now", words.now, to, problems)}
        settings={settings}
        mark={mark}
        unsure={tell(words.now.unsure)}
        before={
          <>
            {situation.asksForCheck && (
              <Notice>
                <p>{tell(words.links.fromAnswers)}</p>
              </Notice>
            )}
            <AwayActs situation={situation} draft={draft} words={words} />
            <Notice>
              <p>{words.pages.happening}</p>
              <CallLinks first={null} others={calls.first ? [calls.first] : []} none={calls.none} />
            </Notice>
            <WhoWhere shown={settings.shown} change={settings.change} />
          </>
        }
      >
        <TickParts
          name="line"
          legend={tell(words.now.legend)}
          parts={viewLines(words, situation, "now")}
          ticked={draft?.values.line ?? []}
          alone={{ value: "none", label: tell(words.now.none) }}
          or={common.or}
          error={problemAt(problems, "line")}
        />
      </CheckFrame>
    </PageShell>
  );
}
