import type { Drawing } from "@/lib/content/drawing-shape";
import { packetWords } from "@/lib/content/en/packet";
import type { LetterId } from "@/lib/content/letters";
import type { PacketSource, SourceLetter } from "@/lib/packet/source";

const aDrawing = (text: string) => {
  const words = { is: "text" as const, x: 10, y: 30, size: 15, text, bold: true };
  const drawing: Drawing = {
    width: 300,
    height: 60,
    alt: `A picture with ${text}`,
    key: ["A number is the line with that number."],
    shapes: [
      { is: "line", points: [0, 10, 300, 10], thick: 1.5, dashed: true },
      { is: "box", at: [20, 20, 26, 26], round: 13, filled: true },
      {
        is: "polygon",
        points: [
          [80, 20],
          [95, 35],
          [80, 50],
        ],
        filled: false,
      },
      { ...words, white: false, middle: false },
    ],
  };
  return { normal: drawing, large: drawing };
};
const aLetter = (id: string, form: LetterId, text: string): SourceLetter => ({
  id,
  isPrivate: false,
  form,
  name: `Letter: ${form}`,
  paper: {
    date: "November 20, 2026",
    to: "Lake Clinic",
    subject: "A subject",
    paragraphs: [text],
    signatures: ["Signature", "Date"],
  },
});
const kept = (id: string, isPrivate: boolean) => ({ id, isPrivate });

/** A source with something open and something private in every part. */
export const aSource: PacketSource = {
  language: "en",
  speaker: "self",
  madeOn: "November 20, 2026",
  rules: "2026.11.1",
  safety: { heading: "Do not wait", lines: ["Call 911."] },
  facts: { decision: "Should I have it now?" },
  leanings: { ...kept("v1", true), lines: ["SECRET leaning."] },
  time: { decideBy: "December 15, 2026", safeUntil: null, saidBy: null },
  events: [
    { ...kept("e1", false), when: "spring 2024", text: "Open event" },
    { ...kept("e2", true), when: null, text: "SECRET event" },
  ],
  hidden: { facts: false, time: false },
  picture: { all: aDrawing("SECRET bar"), open: aDrawing("Open bar") },
  topQuestions: [
    { ...kept("q1", false), text: "Open question?", answers: [] },
    { ...kept("q2", true), text: "SECRET question?", answers: ["SECRET answer"] },
  ],
  otherQuestions: [
    { topic: "Life", questions: [{ ...kept("q3", true), text: "SECRET other?", answers: [] }] },
  ],
  medicines: [
    {
      ...kept("m1", false),
      name: "Open drug",
      dose: "10 mg",
      since: "2024",
      until: null,
      trouble: "",
      whyStopped: "",
    },
    {
      ...kept("m2", true),
      name: "SECRET drug",
      dose: "",
      since: "",
      until: "2025",
      trouble: "",
      whyStopped: "SECRET why",
    },
  ],
  allergies: [{ ...kept("a1", true), text: "SECRET allergy" }],
  conditions: [
    { ...kept("c1", false), text: "Open illness" },
    { ...kept("c2", true), text: "SECRET illness" },
  ],
  operations: [{ ...kept("o1", true), text: "SECRET operation" }],
  family: [{ ...kept("f1", true), text: "SECRET family" }],
  records: [
    {
      ...kept("r1", false),
      title: "Open record",
      holder: "Lab",
      place: "Lab",
      mark: "part",
      standing: "on the way",
      askedOn: "November 1, 2026",
    },
    {
      ...kept("r2", true),
      title: "SECRET record",
      holder: "SECRET holder",
      place: "SECRET holder",
      mark: "no",
      standing: "not here yet",
      askedOn: null,
    },
  ],
  candidates: [{ ...kept("d1", true), cells: ["SECRET doctor", "", "", "", "", ""] }],
  letters: [
    aLetter("l1", "records-request", "Please send my open record."),
    { ...aLetter("l2", "records-request", "SECRET letter"), isPrivate: true },
    aLetter("l3", "image-request", "Send it to the secret  HOLDER, please."),
    aLetter("l4", "complaint", "TRUSTWORD complaint"),
    aLetter("l5", "tell-doctor", "TRUSTWORD to my doctor"),
  ],
  calls: [{ title: "Call", parts: [{ heading: "Say", lines: ["TRUSTWORD money talk"] }] }],
  companion: {
    ...kept("n1", true),
    who: "SECRET companion",
    roles: ["SECRET role"],
    before: "SECRET before",
  },
  reasons: [
    {
      part: "Trust",
      isTrust: true,
      title: "TRUSTWORD reason",
      said: ["TRUSTWORD said"],
      source: "S",
    },
    { part: "Diagnosis", isTrust: false, title: "Open reason", said: ["said"], source: "S" },
  ],
  words: packetWords,
};
