import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckFrame } from "@/components/safety/check-frame";
import { GroupLines } from "@/components/safety/group-lines";
import { MedicineList, NeverStop } from "@/components/safety/never-stop";
import { TickParts } from "@/components/safety/tick-rows";
import { PageShell } from "@/components/ui/page-shell";
import { loadSafetyWords } from "@/lib/i18n/safety-words";
import { viewGroups, viewLines, viewMedicines, viewSettings } from "@/lib/safety/check-view";
import { problemAt, viewProblems } from "@/lib/safety/problems-view";
import { viewStep } from "@/lib/safety/step-view";
import { stepAddress } from "@/lib/safety/way";
import { tellerFor } from "@/lib/safety/words-in-place";
import { AwayActs } from "../away-acts";
import { loadCheck } from "../load-check";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadSafetyWords()).you.title };
}

/** Step 2: what has to be seen or called about today, and what fits some people only. */
export default async function SafetyYouPage() {
  const { situation, draft, mark, words, shell, common } = await loadCheck("/safety/you");
  if (!situation.check.done.includes("now")) redirect(stepAddress("now"));

  const problems = viewProblems(words, situation.speaker, draft);
  const tell = tellerFor(words, situation.speaker, situation.country);
  const neverStop = { title: words.neverStop.title as string, text: tell(words.neverStop.text) };
  const medicines = viewMedicines(words, situation);
  const ticked = draft?.values.line ?? [];
  const groups = viewGroups(words, situation).map(({ withMedicines, rows, ...group }) => ({
    ...group,
    reveals: (
      <GroupLines
        group={group.value}
        label={group.label}
        intro={tell(words.now.legend)}
        rows={rows}
        ticked={ticked}
      >
        {withMedicines && <MedicineList {...medicines} />}
      </GroupLines>
    ),
  }));
  return (
    <PageShell words={shell} safetyStrip={false}>
      <CheckFrame
        view={viewStep(words, situation, "you", words.you, null, problems)}
        settings={viewSettings(words, situation)}
        mark={mark}
        before={<AwayActs situation={situation} draft={draft} words={words} />}
      >
        <TickParts
          name="line"
          legend={tell(words.now.legend)}
          parts={viewLines(words, situation, "you")}
          ticked={ticked}
          alone={{ value: "none", label: tell(words.you.none) }}
          or={common.or}
          error={problemAt(problems, "line")}
          after={<NeverStop {...neverStop} />}
        />
        <TickParts
          name="group"
          legend={tell(words.you.groupsLegend)}
          intro={tell(words.you.groupsIntro)}
          parts={[{ id: "all", heading: null, rows: groups }]}
          ticked={draft?.values.group ?? []}
          alone={{ value: "none", label: tell(words.you.noGroup) }}
          or={common.or}
          error={problemAt(problems, "group")}
        />
      </CheckFrame>
    </PageShell>
  );
}
