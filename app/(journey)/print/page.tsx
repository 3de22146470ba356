import type { Metadata } from "next";
import { FactsForm } from "@/components/packet/facts-form";
import { ChooseForm, MakeForm } from "@/components/packet/make-form";
import { PastPackets } from "@/components/packet/past-packets";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { UndoNotice } from "@/components/workspace/undo-notice";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { dayIn, loadZone } from "@/lib/i18n/today";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { packet } from "@/lib/kept/kinds/packet";
import { packetFacts } from "@/lib/kept/kinds/packet-facts";
import { summaryOf } from "@/lib/kept/problem-words";
import { readUndo } from "@/lib/kept/undo";
import { presetOf, viewAnnexes, viewInOut, viewPresets } from "@/lib/packet/choice-view";
import { viewFacts } from "@/lib/packet/facts-view";
import { loadPacketFacts, loadPackets } from "@/lib/packet/queries";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../open-workspace";
import { readPacketSource } from "./load-source";

type Props = { searchParams: Promise<{ for?: string | string[]; undo?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).print.title };
}

/** Whom the packet is for, what goes in, and the packets made before. */
export default async function PrintPage({ searchParams }: Props) {
  const { patientId, situation, language, words, shell } = await openWorkspace("go-print", "print");
  const { print, workspace } = words;
  const { speaker, country } = situation;
  const draft = readEntryDraft(await loadDraft("/print"));
  const asked = await searchParams;
  const preset = presetOf(asked.for) ?? presetOf(draft?.typed("preset"));
  const facts = viewFacts(await loadPacketFacts(patientId), draft, words, speaker);
  const source = preset === null ? null : await readPacketSource(patientId);
  const past = await loadPackets(patientId);
  const zone = await loadZone(country);
  const summary = summaryOf(draft, workspace.errors, {
    atMost: draft?.typed("do") === "issue" ? packet.atMost : packetFacts.atMost,
    idOf: (field) => (field === "form" ? "make" : field),
    labelOf: (field) => facts.fields.find(({ name }) => name === field)?.label,
  });
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/print" page="/print">
      <UndoNotice
        action="/api/packet"
        page="/print"
        undo={readUndo(asked.undo)}
        words={workspace}
      />
      {summary && <ErrorSummary {...summary} />}
      <PageHeading
        takesFocus={summary === null}
        lede={typeof print.lede === "string" ? print.lede : print.lede[speaker]}
      >
        {print.heading}
      </PageHeading>
      <ChooseForm
        legend={print.for.legend}
        presets={viewPresets(print, speaker)}
        chosen={preset}
        button={print.for.choose}
      />
      {preset !== null && source !== null && (
        <MakeForm
          preset={preset}
          annexes={viewAnnexes(preset, source, print, speaker)}
          inOut={viewInOut(preset, source, print, speaker)}
          isLetter={country === "us" || country === "ca" || country === null}
          words={{
            mark: workspace.mark,
            annexes: print.annexes,
            paper: print.paper,
            size: print.size,
            make: print.make,
            heading: print.inOut.heading,
            in: print.inOut.in,
            out: print.inOut.out,
          }}
        />
      )}
      <FactsForm view={facts} words={workspace} />
      <PastPackets
        heading={print.past.heading}
        none={print.past.none}
        rows={past.map(({ id, version, issuedAt, preset: whom }) => {
          const day = formatDay(dayIn(issuedAt, zone), language);
          const name = print.past.entry(day, print.for.each[whom].label);
          return { id, version, name, removeLabel: print.past.remove(name) };
        })}
        words={workspace}
      />
      <section className="section">
        <h2>
          <a href="/print/take">{words.give.link}</a>
        </h2>
        <p>{words.give.linkText}</p>
      </section>
    </WorkspacePage>
  );
}
