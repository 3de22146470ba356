import { countries } from "@/lib/content/emergency-numbers";
import type { SafetyWords } from "@/lib/content/every-word-shape";
import type { GateLineId } from "@/lib/content/gate";
import {
  type GateGroupId,
  type GateHeading,
  type GateLine,
  gateGroups,
} from "@/lib/content/gate/line";
import { medicineGroups } from "@/lib/content/gate/medicines";
import { type ThoughtAnswer, thoughtAnswers } from "@/lib/content/gate/thoughts";
import type { Spoken } from "@/lib/content/types";
import { linesAsked, linesOfGroup } from "@/lib/engine/gate-pages";
import type { Situation } from "./said";
import { fillIn, type Teller, tellerFor } from "./words-in-place";

/** One row to tick. */
export type Row = { readonly value: string; readonly label: string; readonly help?: string };

/** A few rows under a short heading. */
export type RowGroup = {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
};

/** A group to tick, and the rows that its tick brings. */
export type GroupRow = Row & {
  readonly rows: readonly Row[];
  /** The list of medicines, where the rows are about them. */
  readonly withMedicines: boolean;
};

type Line = GateLine & { readonly id: GateLineId };

/** The lines that one step asks of everyone, under their headings. */
export function viewLines(
  words: SafetyWords,
  { speaker, country }: Situation,
  step: "now" | "you",
): readonly RowGroup[] {
  const tell = tellerFor(words, speaker, country);
  const byHeading = new Map<GateHeading, Row[]>();
  for (const line of linesAsked(step, [], speaker)) {
    if (line.heading === null) continue;
    const rows = byHeading.get(line.heading) ?? [];
    rows.push(lineRow(words, tell, line));
    byHeading.set(line.heading, rows);
  }
  return [...byHeading].map(([id, rows]) => ({ id, heading: words.headings[id], rows }));
}

/** The groups, each with the lines that it brings. */
export function viewGroups(
  words: SafetyWords,
  { speaker, country }: Situation,
): readonly GroupRow[] {
  const tell = tellerFor(words, speaker, country);
  return gateGroups.map((id: GateGroupId) => {
    const { label, hint }: { label: Spoken; hint?: Spoken } = words.groups[id];
    return {
      value: id,
      label: tell(label),
      help: hint === undefined ? undefined : tell(hint),
      rows: linesOfGroup(id).map((line) => lineRow(words, tell, line)),
      withMedicines: id === "group-listed-medicine",
    };
  });
}

/** The first sentence is what is ticked; what follows explains it, and is read more quietly. */
function lineRow(words: SafetyWords, tell: Teller, { id }: Line): Row {
  const tick = tell(words.lines[id].tick);
  const end = tick.indexOf(". ");
  if (end < 0) return { value: id, label: tick };
  return { value: id, label: tick.slice(0, end), help: tick.slice(end + 2) };
}

/** The medicines that are not safe to stop on one's own, with what can happen. */
export function viewMedicines(words: SafetyWords, { speaker, country }: Situation) {
  const tell = tellerFor(words, speaker, country);
  return {
    title: words.medicineList.title,
    intro: tell(words.medicineList.intro),
    items: medicineGroups.map(({ id }) => {
      const { name, risk, source } = words.medicines[id];
      return { id, name, text: [tell(risk), source].filter(Boolean).join(" ") };
    }),
  };
}

/** One question of the page of thoughts: about the patient, or of a carer about themselves. */
export type ThoughtQuestion = {
  readonly field: "thoughts" | "own-thoughts";
  readonly legend: string;
  readonly help: string;
  readonly rows: readonly Row[];
};

/** The page of thoughts: a carer is asked about the patient, and then about themselves. */
export function viewThoughtQuestions(
  words: SafetyWords,
  { speaker, country }: Situation,
): readonly ThoughtQuestion[] {
  const tell = tellerFor(words, speaker, country);
  const { question, hint, carerQuestion, carerHint } = words.thoughts;
  const rows = (yes: GateLineId, danger: GateLineId): readonly Row[] => {
    const labels: { readonly [A in ThoughtAnswer]: Spoken } = {
      no: words.thoughtAnswers.no,
      yes: words.lines[yes].tick,
      "yes-danger": words.lines[danger].tick,
      "rather-not-say": words.thoughtAnswers["rather-not-say"],
    };
    return thoughtAnswers.map((value) => ({ value, label: tell(labels[value]) }));
  };
  const first: ThoughtQuestion = {
    field: "thoughts",
    legend: tell(question),
    help: tell(hint),
    rows: rows("self-harm-thoughts", "self-harm-danger"),
  };
  if (speaker === "self") return [first];
  const own: ThoughtQuestion = {
    field: "own-thoughts",
    legend: tell(carerQuestion),
    help: tell(carerHint),
    rows: rows("carer-self-harm-thoughts", "carer-self-harm-danger"),
  };
  return [first, own];
}

/** Who and where, as it stands and as it can be changed. */
export function viewSettings(words: SafetyWords, situation: Situation) {
  const { settings } = words.pages;
  const who = situation.speaker === "self" ? settings.self : settings.carer;
  const country = countryName(words, situation.country);
  return {
    ...settings,
    shown: fillIn(settings.shown, { who, country }),
    whoChosen: situation.speakerKnown ? null : situation.speaker,
    whoRows: [
      { value: "self", label: settings.self },
      { value: "carer", label: settings.carer },
    ],
    countryChosen: situation.country,
    countryRows: countries.map((id) => ({ value: id, label: countryName(words, id) })),
    note: words.numberNotes[situation.country] ?? null,
  };
}

function countryName({ countries: names }: SafetyWords, id: (typeof countries)[number]): string {
  const { label } = names[id];
  return typeof label === "string" ? label : label.self;
}
