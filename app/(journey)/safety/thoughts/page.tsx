import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CallLinks } from "@/components/safety/call-links";
import { CheckFrame } from "@/components/safety/check-frame";
import { QuietButton } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { PageShell } from "@/components/ui/page-shell";
import { loadSafetyWords } from "@/lib/i18n/safety-words";
import { crisisCalls } from "@/lib/safety/calls";
import { viewSettings, viewThoughtQuestions } from "@/lib/safety/check-view";
import { viewProblems } from "@/lib/safety/problems-view";
import { viewStep } from "@/lib/safety/step-view";
import { stepAddress } from "@/lib/safety/way";
import { tellerFor } from "@/lib/safety/words-in-place";
import { AwayActs } from "../away-acts";
import { loadCheck } from "../load-check";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadSafetyWords()).thoughts.title };
}

/** Step 3, alone on its page. Nobody has to answer, and no answer is wrong. */
export default async function SafetyThoughtsPage() {
  const { situation, draft, mark, words, shell } = await loadCheck("/safety/thoughts");
  if (!situation.check.done.includes("you")) redirect(stepAddress("now"));

  const { thoughts } = words;
  const tell = tellerFor(words, situation.speaker, situation.country);
  const problems = viewProblems(words, situation.speaker, draft);
  const own = { heading: thoughts.heading, intro: thoughts.intro, next: thoughts.go };
  return (
    <PageShell words={shell} safetyStrip={false}>
      <CheckFrame
        view={viewStep(words, situation, "thoughts", own, null, problems)}
        settings={viewSettings(words, situation)}
        mark={mark}
        before={<AwayActs situation={situation} draft={draft} words={words} />}
        acts={
          <QuietButton name="intent" value="skip">
            {tell(thoughts.goOn)}
          </QuietButton>
        }
      >
        {viewThoughtQuestions(words, situation).map(({ field, legend, help, rows }) => (
          <ChoiceList
            key={field}
            id={field}
            name={field}
            legend={legend}
            help={help}
            choices={rows}
            value={draft?.values[field]?.[0]}
          />
        ))}
        <div className="someone-there">
          <p>{tell(thoughts.line)}</p>
          <CallLinks first={null} others={crisisCalls(words, situation.country)} none={null} />
          <p>{tell(thoughts.private)}</p>
        </div>
      </CheckFrame>
    </PageShell>
  );
}
