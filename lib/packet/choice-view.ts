import {
  annexesOf,
  mayHave,
  type PacketPreset,
  packetPresets,
  showsPrivate,
} from "@/lib/content/packet-parts";
import type { PacketWords, PrintWords } from "@/lib/content/packet-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { PacketSource } from "./source";
import { countPrivate } from "./visible";

/** A preset by its name in an address; null for anything else. */
export function presetOf(asked: unknown): PacketPreset | null {
  return packetPresets.find((preset) => preset === asked) ?? null;
}

/** Whom a packet can be for, in words. */
export function viewPresets(words: PrintWords, speaker: Speaker) {
  return packetPresets.map((preset) => ({
    value: preset,
    label: words.for.each[preset].label,
    help: say(words.for.each[preset].help, speaker),
  }));
}

/** The annexes to tick for one preset, with those that are ticked to begin with. */
export function viewAnnexes(preset: PacketPreset, words: PacketWords, speaker: Speaker) {
  return {
    rows: mayHave[preset].map((annex) => ({
      value: annex,
      label: say(words.annexes[annex].choose, speaker),
    })),
    ticked: annexesOf[preset],
  };
}

/** Says exactly what is in a packet and what stays out, before it is made. */
export function viewInOut(preset: PacketPreset, source: PacketSource, words: PrintWords) {
  const hidden = countPrivate(source);
  const { facts } = source;
  const inside = [words.core.text];
  const outside: string[] = [];
  (facts.name === undefined ? outside : inside).push(
    facts.name === undefined ? words.inOut.nameOut : words.inOut.nameIn,
  );
  if (showsPrivate[preset]) inside.push(words.inOut.private(hidden));
  else {
    outside.push(words.inOut.private(hidden), words.inOut.trust);
  }
  outside.push(words.inOut.noLink);
  return { inside, outside };
}
