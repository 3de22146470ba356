import { afterAll, describe, expect, it, vi } from "vitest";
import { letterIds } from "@/lib/content/letters";
import { type AnnexId, annexIds, mayHave, packetPresets } from "@/lib/content/packet-parts";
import { buildPacket } from "@/lib/packet/build";
import { closePdf, setPdf } from "@/lib/packet/pdf/set-pdf";
import type { PacketOptions, PacketSource } from "@/lib/packet/source";
import { longer } from "../../support/longer";
import { bare, pdfPages } from "../../support/pdf-text";
import { seededRandom } from "../../support/seeded-random";
import { drawingOf, typicalSource } from "./some-people";

vi.setConfig({ testTimeout: longer(120_000) });
afterAll(() => closePdf());

/*
 * A person of whom much is private: 200 words that stand nowhere else, in every place where
 * something can be marked private or is about trust, and open words beside them.
 */
const secrets: string[] = [];
const open = new Map<string, string[]>();
const secret = () => {
  const word = `Hidden${String(secrets.length).padStart(3, "0")}x`;
  secrets.push(word);
  return word;
};
const seen = (where: string) => {
  const words = open.get(where) ?? [];
  const word = `${where.replace(/\W/g, "")}Open${words.length}x`;
  open.set(where, [...words, word]);
  return word;
};

/** Some open and some private things, made by their words. */
function mixed<T>(
  where: string,
  privately: number,
  make: (word: () => string) => T,
  openly = 3,
): readonly (T & { id: string; isPrivate: boolean })[] {
  const row = (isPrivate: boolean, index: number) => ({
    ...make(isPrivate ? secret : () => seen(where)),
    id: `${where}-${isPrivate}-${index}`,
    isPrivate,
  });
  return [
    ...Array.from({ length: openly }, (_, index) => row(false, index)),
    ...Array.from({ length: privately }, (_, index) => row(true, index)),
  ];
}

const events = mixed("events", 22, (word) => ({ when: "2024", text: `${word()}. ${word()}` }));
const medicines = mixed("medicines", 10, (word) => ({
  name: word(),
  dose: word(),
  since: "2024",
  until: null,
  trouble: word(),
  whyStopped: "",
}));
const letters = mixed("letters", 10, (word) => ({
  form: "records-request" as const,
  name: "A letter",
  paper: {
    date: "November 20, 2026",
    to: word(),
    subject: word(),
    paragraphs: [word()],
    signatures: ["Signature"],
  },
}));
const line = (word: () => string) => ({ text: word() });
const question = (word: () => string) => ({ text: word(), answers: [word()] });
const named = mixed("named", 1, (word) => ({
  title: word(),
  holder: "",
  place: null,
  mark: "no" as const,
  standing: "not here yet",
  askedOn: null,
}));

const source: PacketSource = {
  ...typicalSource,
  events,
  picture: drawingOf(
    events.map(({ text, isPrivate }) => ["2024", text, "test", isPrivate] as const),
    medicines.map(({ name, isPrivate }) => [name, "2024", null, isPrivate] as const),
  ),
  topQuestions: mixed("top", 2, question),
  otherQuestions: [{ topic: "Life", questions: mixed("other", 8, question) }],
  medicines,
  allergies: mixed("allergies", 6, line),
  conditions: mixed("health", 8, line),
  operations: mixed("health", 6, line),
  family: mixed("health", 6, line),
  records: [
    ...named,
    ...mixed("records", 8, (word) => ({
      title: word(),
      holder: "A place",
      place: null,
      mark: "yes" as const,
      standing: "here",
      askedOn: null,
    })),
  ],
  candidates: mixed("candidates", 4, (word) => ({ cells: [word(), word(), word(), "", "", ""] })),
  letters: [
    ...letters,
    // Not private by themselves: one names a private record, the others are not for these readers.
    ...letterIds.map((form, index) => ({
      id: `form-${form}`,
      isPrivate: false,
      form,
      name: "A letter",
      paper: {
        date: "",
        to: "",
        subject: secret(),
        paragraphs: [
          index === 0 || form.endsWith("request") || form === "release" ? secretRecord() : "",
        ],
        signatures: [],
      },
    })),
  ],
  companion: {
    id: "n1",
    isPrivate: true,
    who: secret(),
    roles: [secret(), secret()],
    before: secret(),
  },
  reasons: [
    ...Array.from({ length: 8 }, () => ({
      part: "Trust",
      isTrust: true,
      title: secret(),
      said: [secret()],
      source: "S",
    })),
    { part: "Plan", isTrust: false, title: seen("reasons"), said: ["Yes"], source: "S" },
  ],
};

function secretRecord(): string {
  const hidden = named.find(({ isPrivate }) => isPrivate);
  return `Please send ${hidden?.title.toUpperCase()} to me.`;
}

/** Which words must be there, by what was chosen. */
function expected({ preset, annexes }: PacketOptions): readonly string[] {
  const allowed = annexes.filter((annex) => mayHave[preset].includes(annex));
  const byAnnex: { readonly [A in AnnexId]?: readonly string[] } = {
    "all-questions": ["top", "other"],
    timeline: ["events"],
    "all-medicines": ["medicines"],
    health: ["health"],
    "records-list": ["records", "named"],
    candidates: ["candidates"],
    letters: ["letters"],
    reasons: ["reasons"],
  };
  const core =
    preset === "companion"
      ? ["top"]
      : ["events", "top", "medicines", "allergies", "records", "named"];
  // For the person themselves the private ones stand beside the open ones, and the core has no room.
  const always = preset === "me" ? ["top", "allergies"] : core;
  const places = new Set([...always, ...allowed.flatMap((annex) => byAnnex[annex] ?? [])]);
  return [...places].flatMap((place) => open.get(place) ?? []);
}

describe("a packet for somebody else", () => {
  it("has all that was chosen and none of 200 private words, in 50 random selections", async () => {
    expect(secrets.length).toBeGreaterThanOrEqual(200);
    const random = seededRandom(17);
    for (let round = 0; round < longer(50); round += 1) {
      const options: PacketOptions = {
        preset: random.pick(packetPresets),
        annexes: annexIds.filter(() => random.next() < 0.5),
        paper: random.pick(["letter", "a4"] as const),
        text: random.pick(["normal", "large"] as const),
      };
      const set = await setPdf(buildPacket(source, options));
      if (!set.ok) throw new Error(set.reason);
      const text = bare((await pdfPages(set.pdf)).join(" "));
      const told = JSON.stringify(options);
      expect(
        expected(options).filter((word) => !text.includes(word)),
        told,
      ).toEqual([]);
      if (options.preset === "me") continue;
      const lower = text.toLowerCase();
      expect(
        secrets.filter((word) => lower.includes(word.toLowerCase())),
        told,
      ).toEqual([]);
    }
  });

  it("is the reason that they are missing: the person's own packet has every one", async () => {
    const options = { preset: "me", annexes: annexIds, paper: "letter", text: "normal" } as const;
    const set = await setPdf(buildPacket(source, options));
    if (!set.ok) throw new Error(set.reason);
    const text = bare((await pdfPages(set.pdf)).join(" "));
    expect(secrets.filter((word) => !text.includes(word))).toEqual([]);
  });
});
