import { emergencyNumbers } from "@/lib/content/emergency-numbers";
import type { SafetyWords } from "@/lib/content/every-word-shape";
import type { GateTier, GateWayOn } from "@/lib/content/gate/line";
import { gateWays } from "@/lib/content/gate/line";
import { type GateHold, gateLine } from "@/lib/engine/gate";
import { actWordsOf } from "./act-words";
import { type Calls, callLink, crisisCalls, emergencyCalls, noCalls } from "./calls";
import type { Situation } from "./said";
import { wayOnField } from "./schema";
import { type Teller, tellerFor } from "./words-in-place";

/** One thing that was said, and what to say about it to whoever helps. */
export type SaidLine = {
  readonly id: string;
  readonly tick: string;
  readonly tell: string | null;
  readonly note: string | null;
};

/** What to do now about one kind of lines. Calm sections are never shown in an alarm color. */
export type ActSection = {
  readonly id: string;
  readonly tone: "urgent" | "calm";
  readonly heading: string;
  readonly lead: string;
  readonly calls: Calls;
  readonly acts: readonly string[];
  readonly said: readonly SaidLine[];
  readonly steps: readonly string[];
  readonly after: string | null;
};

/** The ways on of one line, one to be chosen. */
export type WayOnView = {
  readonly field: string;
  readonly legend: string;
  readonly choices: readonly {
    readonly value: GateWayOn;
    readonly label: string;
    readonly help?: string;
  }[];
};

type Frame = { readonly words: SafetyWords; readonly tell: Teller; readonly situation: Situation };

/** In: the words, where the person stands, and lines. Out: what to do, most pressing first. */
export function viewActs(
  words: SafetyWords,
  situation: Situation,
  holds: readonly GateHold[],
): readonly ActSection[] {
  const tell = tellerFor(words, situation.speaker, situation.country);
  const frame = { words, tell, situation };
  const urgent = ([1, 2, 3] as const).flatMap((tier) => {
    const lines = holds.filter((line) => line.tone === "urgent" && line.tier === tier);
    return lines.length > 0 ? [viewTier(frame, tier, lines)] : [];
  });
  const calm = holds.filter((line) => line.tone === "calm");
  const ofPatient = calm.filter((line) => !isOwn(line));
  const ofCarer = calm.filter(isOwn);
  const thoughts = [ofPatient, ofCarer].flatMap((lines) => {
    const first = lines[0];
    return first === undefined ? [] : [viewThoughts(frame, first)];
  });
  // Thoughts are of the first tier: before what only has to be seen or called about today.
  const first = urgent.filter(({ id }) => id === "act-1");
  return [...first, ...thoughts, ...urgent.filter(({ id }) => id !== "act-1")];
}

function viewTier({ words, tell, situation }: Frame, tier: GateTier, lines: readonly GateHold[]) {
  const own = words.tiers[tier];
  const heading = tell(own.heading);
  return {
    id: `act-${tier}`,
    tone: "urgent" as const,
    heading,
    lead: tell(own.lead),
    calls: callsOf(words, situation, tier, lines),
    acts: actsOf(words, tell, tier, lines),
    said: lines.map((line) => viewSaid(words, tell, line)),
    steps: own.steps.map(tell),
    after: tell(own.next),
  };
}

/**
 * What to do, each text once, without the sentence that the heading above it says already. The
 * steps of tier 3 say the rest of its common text too.
 */
function actsOf(
  words: SafetyWords,
  tell: Teller,
  tier: GateTier,
  lines: readonly GateHold[],
): readonly string[] {
  const heading = `${tell(words.tiers[tier].heading)}. `;
  const acts = lines.flatMap((line) => {
    const text = tell(actWordsOf(words.lines, line));
    if (!text.startsWith(heading)) return [text];
    return tier === 3 ? [] : [text.slice(heading.length)];
  });
  return [...new Set(acts)];
}

function callsOf(
  words: SafetyWords,
  { country }: Situation,
  tier: GateTier,
  lines: readonly GateHold[],
): Calls {
  const { advice, poison, emergency } = emergencyNumbers[country];
  if (tier === 1) {
    const calls = emergencyCalls(words, country);
    const isPoison = poison !== null && lines.some(({ id }) => id === "overdose");
    return isPoison
      ? { ...calls, others: [...calls.others, callLink(words.pages.callPoison, poison)] }
      : calls;
  }
  const [worse] = emergency;
  return {
    ...noCalls,
    others: [
      ...(tier === 3 && advice ? [callLink(words.pages.callAdvice, advice)] : []),
      ...(worse ? [callLink(words.pages.callWorse, worse)] : []),
    ],
  };
}

function viewSaid(words: SafetyWords, tell: Teller, { id }: GateHold): SaidLine {
  const line = gateLine(id);
  const own = words.lines[id];
  return {
    id,
    tick: tell(own.tick),
    tell: own.tell === undefined ? null : tell(own.tell),
    note: line?.background ? tell(words.act.background) : null,
  };
}

/** Thoughts of either person. With a plan or the means the emergency number comes first. */
function viewThoughts({ words, tell, situation }: Frame, line: GateHold): ActSection {
  const { thoughts } = words;
  const isDanger = line.way === "talked";
  const crisis = crisisCalls(words, situation.country);
  const emergency = emergencyCalls(words, situation.country);
  const [first = null, ...others] =
    isDanger && emergency.first ? [emergency.first, ...crisis] : crisis;
  const worse = isOwn(line) ? thoughts.ifWorseCarer : thoughts.ifWorse;
  return {
    id: isOwn(line) ? "act-own" : "act-thoughts",
    tone: "calm",
    heading: tell(isDanger ? thoughts.dangerHeading : thoughts.heardHeading),
    lead: tell(thoughts.heard),
    calls: { first, others, none: first === null ? emergency.none : null },
    acts: [tell(words.lines[line.id].act)],
    said: [],
    steps: [],
    after: isDanger ? null : tell(worse),
  };
}

/** In: lines, and whether they close the answer or stay on top. Out: how to go on from each. */
export function viewWaysOn(
  words: SafetyWords,
  { speaker, country }: Situation,
  holds: readonly GateHold[],
  place: "holding" | "on-top",
): readonly WayOnView[] {
  const tell = tellerFor(words, speaker, country);
  const explained = new Set<GateWayOn>();
  return holds.map((line) => {
    const { opens, clears, needsOpening } = gateWays[line.way];
    const offered = place === "on-top" ? clears : [...opens, ...(needsOpening ? [] : clears)];
    return {
      field: wayOnField(line.id),
      legend: nameOf(words, tell, line),
      choices: offered.map((value) => {
        const choice = viewChoice(words, tell, line, value);
        // Explained once: below that it would only make the page long.
        const help = explained.has(value) ? undefined : choice.help;
        explained.add(value);
        return { ...choice, help };
      }),
    };
  });
}

function viewChoice(words: SafetyWords, tell: Teller, line: GateHold, value: GateWayOn) {
  const own = words.waysOn[value];
  const isOwnWord = isOwn(line) && (value === "safe-for-now" || value === "talked");
  return {
    value,
    label: isOwnWord ? words.carerWaysOn[value] : tell(own.label),
    help: own.hint === undefined ? undefined : tell(own.hint),
  };
}

/** What a line is called above its ways on. Thoughts are not quoted back. */
function nameOf({ lines, pages }: SafetyWords, tell: Teller, line: GateHold): string {
  if (line.tone === "urgent") return tell(lines[line.id].tick);
  return isOwn(line) ? pages.act.ownThoughtsName : tell(pages.act.thoughtsName);
}

function isOwn({ id }: GateHold): boolean {
  return gateLine(id)?.about === "carer";
}
