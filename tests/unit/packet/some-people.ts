import { packetWords } from "@/lib/content/en/packet";
import { prepareWords } from "@/lib/content/en/prepare";
import type { EventKind } from "@/lib/content/fast-entry-shape";
import { eventKinds } from "@/lib/content/fast-entry-shape";
import type { AnnexId } from "@/lib/content/packet-parts";
import { contentWords } from "@/lib/content/words";
import { calendarOf } from "@/lib/engine/calendar-of";
import { drawOnPaper } from "@/lib/history/paper-picture";
import type { EventEntry, MedicineEntry } from "@/lib/history/queries";
import { viewCalls } from "@/lib/packet/calls";
import type { PacketSource } from "@/lib/packet/source";
import { viewPrintSafety } from "@/lib/safety/on-top-view";

/* People as packets are made of them: one with nothing, one as most are, one with very much. */

type Happened = readonly [
  when: string | null,
  text: string,
  type: EventKind,
  isPrivate?: boolean,
  until?: string,
];
type Took = readonly [name: string, from: string, to: string | null, isPrivate?: boolean];

const today = "2026-11-20";
const calendar = calendarOf("us", today);
const at = new Date("2026-11-20T10:00:00Z");
const base = { happenedOn: null, due: null, version: 1, createdAt: at, updatedAt: at };

/** The drawing of a history, as the app makes it. */
export function drawingOf(events: readonly Happened[], medicines: readonly Took[]) {
  const eventEntries = events.map(([when, title, type, isPrivate = false, until], index) => ({
    ...base,
    id: `e${index}`,
    kind: "event",
    content: null,
    status: "kept",
    private: isPrivate,
    isRemoved: false,
    value: { title, type, ...(when && { when }), ...(until && { until }) },
  })) as EventEntry[];
  const medicineEntries = medicines.map(([name, start, stop, isPrivate = false], index) => ({
    ...base,
    id: `m${index}`,
    kind: "medicine",
    content: null,
    status: stop === null ? "taking" : "stopped",
    private: isPrivate,
    isRemoved: false,
    value: { name, start, ...(stop && { stop }) },
  })) as MedicineEntry[];
  const open = <E extends { readonly private: boolean }>(list: readonly E[]) =>
    list.filter((entry) => !entry.private);
  return {
    all: drawOnPaper(eventEntries, medicineEntries, calendar, prepareWords),
    open: drawOnPaper(open(eventEntries), open(medicineEntries), calendar, prepareWords),
  };
}

export const emptySource: PacketSource = {
  language: "en",
  speaker: "self",
  madeOn: "November 20, 2026",
  rules: "2026.11.1",
  safety: viewPrintSafety({ country: "us" }, contentWords("en")),
  facts: {},
  time: { decideBy: null, safeUntil: null, saidBy: null },
  hidden: { facts: false, time: false },
  events: [],
  picture: { all: null, open: null },
  topQuestions: [],
  otherQuestions: [],
  medicines: [],
  allergies: [],
  conditions: [],
  operations: [],
  family: [],
  records: [],
  candidates: [],
  letters: [],
  calls: viewCalls(contentWords("en"), "self"),
  leanings: { id: null, isPrivate: false, lines: [] },
  companion: { id: null, isPrivate: false, who: null, roles: [], before: null },
  reasons: [],
  words: packetWords,
};

const history: readonly Happened[] = [
  ["2022-03", "Numb left hand for three weeks. It went away by itself", "symptom"],
  ["2022-04", "MRI: first spots. Told that it is MS, relapsing type", "test"],
  ["2022-05", "Started glatiramer. Mild skin reactions", "treatment"],
  ["2024-summer", "Tired for most of the summer", "symptom", false, "2024-09"],
  ["2025-08", "Left leg weak for five weeks. Steroids, most of it came back", "relapse"],
  ["2025-11", "Walking as before", "milestone"],
  ["2026-10", "MRI: two new spots, no new symptoms", "test"],
  ["2026-11", "Doctor advises a stronger drug", "milestone"],
];
const took: readonly Took[] = [
  ["Glatiramer", "2022-05", null],
  ["Vitamin D", "2022", null],
  ["Prednisolone", "2025-08", "2025-09"],
];
const lines = (name: string, texts: readonly string[]) =>
  texts.map((text, index) => ({ id: `${name}${index}`, isPrivate: false, text }));
const question = (id: string, text: string) => ({ id, isPrivate: false, text, answers: [] });

/** As most people are: a history of years, three medicines, five questions and ten records. */
export const typicalSource: PacketSource = {
  ...emptySource,
  facts: {
    name: "Rosa M., 41",
    born: "April 2, 1985",
    visit: "Dr. Ines Ruiz, Tuesday, December 1, 2026, by video",
    decision: "Should I change my MS medicine now, or stay on it and scan again in six months?",
    plan: "Stop glatiramer and start ocrelizumab, twice a year, from January.",
    planBy: "Dr. Lee, Lake Clinic",
    matters:
      "I would like to have a child in the next two years. I work on my feet and want to keep my job. Fewer needles would be good.",
  },
  time: { decideBy: "December 15, 2026", safeUntil: "January 10, 2027", saidBy: "Dr. Lee" },
  events: history.map(([when, text], index) => ({ id: `e${index}`, isPrivate: false, when, text })),
  picture: drawingOf(history, took),
  topQuestions: [
    question("q1", "Do the new spots mean that the medicine has stopped working?"),
    question("q2", "What are my options, and what would you choose with my test results?"),
    question("q3", "What could happen if I wait six months and scan again?"),
    question("q4", "I would like a baby in the next two years. How does that change the plan?"),
    question("q5", "What checks come with the new drug, and how often?"),
  ],
  otherQuestions: [
    {
      topic: "Tests",
      questions: [
        question("q6", "Who else has looked at my scans?"),
        question("q7", "Is there a test that would make you change your mind?"),
      ],
    },
    { topic: "Life", questions: [question("q8", "Can I go on working as I do now?")] },
  ],
  medicines: took.map(([name, since, until], index) => ({
    id: `m${index}`,
    isPrivate: false,
    name,
    dose: index === 0 ? "40 mg, three times a week" : "2,000 IU, every day",
    since,
    until,
    trouble: index === 0 ? "Red, sore skin" : "",
    whyStopped: until === null ? "" : "The course was over",
  })),
  allergies: lines("a", ["Penicillin (rash)"]),
  conditions: lines("c", ["Low thyroid, 2015"]),
  operations: lines("o", ["Appendix taken out, 1998, Mercy Hospital"]),
  family: lines("f", ["Mother, breast cancer, 62"]),
  records: [
    ["MRI reports 2022, 2025, 2026", "yes"],
    ["Letters from the clinic", "yes"],
    ["The plan in writing", "yes"],
    ["List of medicines", "yes"],
    ["MRI pictures on disc", "part"],
    ["Report on the spinal fluid", "part"],
    ["Blood tests", "part"],
    ["JC virus blood test", "no"],
    ["Eye test", "no"],
    ["Letter that sends me on", "no"],
  ].map(([title = "", mark], index) => ({
    id: `r${index}`,
    isPrivate: false,
    title,
    holder: index < 5 ? "Lake Clinic" : "Records office",
    place: index < 5 ? "Lake Clinic" : null,
    mark: mark as "yes" | "part" | "no",
    standing: { yes: "here", part: "on the way", no: "not here yet" }[mark as "yes"],
    askedOn: mark === "part" ? "November 14, 2026" : null,
  })),
  candidates: [
    {
      id: "d1",
      isPrivate: false,
      cells: ["Dr. Ines Ruiz", "MS", "555 0100", "December 1, 2026", "Covered", "By video"],
    },
  ],
  letters: [
    {
      id: "l1",
      isPrivate: false,
      form: "image-request",
      name: "Ask for scans and pictures",
      paper: {
        date: "November 14, 2026",
        to: "Lake Clinic\nRecords desk",
        subject: "Copies of my MRI pictures",
        paragraphs: [
          "Please send me the pictures of my MRI scans, as files and not only the report:",
          "- MRI of the head, April 2022\n- MRI of the head, October 2026",
          "Please send them to ____________________ (your address).",
        ],
        signatures: ["Signature", "Date"],
      },
    },
  ],
  companion: {
    id: "n1",
    isPrivate: false,
    who: "Ana, my sister",
    roles: ["Notes: writes down what is said", "Questions: sees that none is left out"],
    before: "I get tired after half an hour.",
  },
  reasons: [
    {
      part: "The plan",
      isTrust: false,
      title: "A strong drug was offered, and there are several ways to go on.",
      said: ["You said: a strong drug"],
      source: "Guideline on second opinions, 2023",
    },
  ],
};

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const long = "It came on slowly, went away for some weeks, and then came back again as before.";

const manyEvents = times(
  200,
  (index): Happened => [
    `${1987 + Math.floor(index / 5)}-${String((index % 12) + 1).padStart(2, "0")}`,
    `Event ${index + 1}. ${long}`,
    eventKinds[index % eventKinds.length] ?? "milestone",
  ],
);
const manyMedicines = times(
  60,
  (index): Took => [
    `Medicine with a long name ${index + 1}`,
    String(1990 + (index % 30)),
    index % 3 === 0 ? null : String(1991 + (index % 30)),
  ],
);

/** Somebody with a life of illness in it: some fifty pages. */
export const hugeSource: PacketSource = {
  ...typicalSource,
  speaker: "carer",
  events: manyEvents.map(([when, text], index) => ({
    id: `e${index}`,
    isPrivate: false,
    when,
    text,
  })),
  picture: drawingOf(manyEvents, manyMedicines),
  otherQuestions: times(8, (topic) => ({
    topic: `Topic ${topic + 1}`,
    questions: times(12, (index) =>
      question(`h${topic}-${index}`, `Question ${topic + 1}.${index + 1}: ${long}`),
    ),
  })),
  medicines: manyMedicines.map(([name, since, until], index) => ({
    id: `m${index}`,
    isPrivate: false,
    name,
    dose: "10 mg, twice a day, with food",
    since,
    until,
    trouble: `Trouble ${index + 1}: a dry mouth`,
    whyStopped: until === null ? "" : `It did not help (${index + 1})`,
  })),
  allergies: lines(
    "a",
    times(20, (index) => `Allergy ${index + 1} (rash)`),
  ),
  conditions: lines(
    "c",
    times(30, (index) => `Illness ${index + 1}, ${long}`),
  ),
  operations: lines(
    "o",
    times(20, (index) => `Operation ${index + 1}, 1998, Mercy Hospital`),
  ),
  family: lines(
    "f",
    times(20, (index) => `Relative ${index + 1}, ${long}`),
  ),
  records: times(120, (index) => ({
    id: `r${index}`,
    isPrivate: false,
    title: `Record ${index + 1} with a name that takes a whole line of paper`,
    holder: "Records office of the hospital",
    place: null,
    mark: (["yes", "part", "no"] as const)[index % 3] ?? "no",
    standing: "on the way",
    askedOn: index % 3 === 1 ? "November 14, 2026" : null,
  })),
  candidates: times(30, (index) => ({
    id: `d${index}`,
    isPrivate: false,
    cells: [`Dr. Number ${index + 1}`, "MS", "555 0100", "December 1", "Not known", long],
  })),
  letters: times(12, (index) => ({
    ...(typicalSource.letters[0] as PacketSource["letters"][number]),
    id: `l${index}`,
    name: `Letter ${index + 1}`,
  })),
  reasons: times(40, (index) => ({
    part: `Part ${(index % 5) + 1}`,
    isTrust: false,
    title: `Reason ${index + 1}: ${long}`,
    said: ["You said: yes"],
    source: "Guideline on second opinions, 2023",
  })),
};

/** The annexes that are there whatever is kept: there is room to fill in. */
export const alwaysThere: readonly AnnexId[] = ["calls", "companion", "two-opinions"];
