import type { Metadata } from "next";
import { FactsForm } from "@/components/packet/facts-form";
import { ChooseForm, MakeForm } from "@/components/packet/make-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { dayIn, loadZone } from "@/lib/i18n/today";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { packetFacts } from "@/lib/kept/kinds/packet-facts";
import { summaryOf } from "@/lib/kept/problem-words";
import { presetOf, viewAnnexes, viewInOut, viewPresets } from "@/lib/packet/choice-view";
import { viewFacts } from "@/lib/packet/facts-view";
import { loadPacketFacts, loadPackets } from "@/lib/packet/queries";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../open-workspace";
import { readPacketSource } from "./load-source";

type Props = { searchParams: Promise<{ for?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).print.title };
}

/** Whom the packet is for, what goes in, and the packets made before. */
export default async function PrintPage({ searchParams }: Props) {
  const { patientId, situation, language, words, shell } = await openWorkspace("go-print", "print");
  const { print, workspace } = words;
  const { speaker, country } = situation;
  const draft = readEntryDraft(await loadDraft("/print"));
  const preset = presetOf((await searchParams).for) ?? presetOf(draft?.typed("preset"));
  const facts = viewFacts(await loadPacketFacts(patientId), draft, words, speaker);
  const source = preset === null ? null : await readPacketSource(patientId);
  const past = await loadPackets(patientId);
  const zone = await loadZone(country);
  const summary = summaryOf(draft, workspace.errors, {
    atMost: packetFacts.atMost,
    idOf: (field) => (field === "form" ? "make" : field),
    labelOf: (field) => facts.fields.find(({ name }) => name === field)?.label,
  });
  return (
    <WorkspacePage shell={shell} words={workspace} stage="/print" page="/print">
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
      <section className="section">
        <h2>{print.past.heading}</h2>
        {past.length === 0 ? (
          <p>{print.past.none}</p>
        ) : (
          <ul className="rows">
            {past.map(({ id, issuedAt, preset: whom }) => (
              <li key={id}>
                <a href={`/print/${id}`}>
                  {print.past.entry(
                    formatDay(dayIn(issuedAt, zone), language),
                    print.for.each[whom].label,
                  )}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </WorkspacePage>
  );
}
