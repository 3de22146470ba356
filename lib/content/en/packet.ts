import type { PacketWords, PrintWords } from "../packet-shape";

/** What the packet says on paper. */
export const packetWords: PacketWords = {
  title: "Prep packet",
  heading: "Asking for a second opinion",
  foot: (day, rules) => `Prep packet · ${day} · rules ${rules}`,
  pageOf: "Page {at} of {of}",
  missingNote: "□ stands for a letter that could not be printed here.",
  about: "About",
  born: "Born",
  filledInBy: { label: "Filled in by", carer: "Someone who cares for them" },
  visit: "Visit",
  decision: {
    heading: "The decision",
    question: "The question",
    by: "Decide by",
    safe: "Safe to wait",
    safeSaid: (until, who) => (who === null ? `until ${until}` : `until ${until}, said ${who}`),
    notAsked: "Not told yet. Please say how long it is safe to wait.",
  },
  plan: { heading: "The plan that was offered", what: "What", by: "By" },
  happened: {
    heading: "What has happened",
    moreMedicines: (count) =>
      count === 1 ? "1 more is not drawn here." : `${count} more are not drawn here.`,
    more: (count) =>
      count === 1 ? "And 1 more on the full timeline." : `And ${count} more on the full timeline.`,
    none: "Nothing noted yet.",
    noDate: "No date",
  },
  questions: {
    heading: {
      self: "The questions that matter most to me",
      carer: "The questions that matter most",
    },
    none: "No questions noted yet.",
  },
  medicines: {
    heading: "Medicines and allergies",
    heads: ["Medicine", "Dose", "Since", "Trouble with it"],
    none: "No medicines noted.",
    more: (count) =>
      count === 1 ? "And 1 more on the full list." : `And ${count} more on the full list.`,
    allergies: "Allergies",
    noAllergies: "None noted.",
    stopped: "Stopped",
    stoppedHeads: ["Medicine", "From", "To", "Why it was stopped"],
    keepTaking: "Do not stop a medicine by yourself.",
  },
  records: {
    heading: "Records",
    here: "here",
    onTheWay: "on the way",
    missing: "not here yet",
    none: "No records noted yet.",
    more: (count) =>
      count === 1
        ? "And 1 more on the records checklist."
        : `And ${count} more on the records checklist.`,
    askedOn: (day) => `asked ${day}`,
    heads: ["Record", "Where it is held", "Asked", "How it stands"],
  },
  matters: { heading: { self: "What matters to me", carer: "What matters to them" } },
  annexes: {
    "all-questions": { heading: "All questions", choose: "All questions, with room to write" },
    timeline: { heading: "Timeline", choose: "The full timeline" },
    "all-medicines": { heading: "All medicines", choose: "All medicines, stopped ones too" },
    health: {
      heading: "Health background",
      choose: "Other illnesses, operations, family",
    },
    "records-list": { heading: "Records checklist", choose: "The records checklist" },
    candidates: { heading: "Doctors to ask", choose: "The sheet of doctors to ask" },
    calls: { heading: "Words for calls", choose: "Words for calls, with blanks to fill in" },
    companion: {
      heading: "For the one who comes along",
      choose: "The sheet for the one who comes along",
    },
    "two-opinions": {
      heading: "Two opinions side by side",
      choose: "A sheet for two opinions, to fill in",
    },
    letters: {
      heading: "Letters",
      choose: "The letters, as they are filled in",
    },
    reasons: {
      heading: "The reasons, with sources",
      choose: "The reasons for asking, with sources",
    },
  },
  health: {
    conditions: "Other illnesses",
    operations: "Operations",
    family: "Family",
    none: "Nothing noted.",
  },
  candidates: {
    heads: ["Name", "Field", "Phone", "First date", "Cost", "Notes"],
  },
  calls: { note: "Who I spoke with, when, and the reference number:" },
  companion: {
    who: "Who comes",
    roles: "What they do",
    before: "Good to know before",
    heard: "What was said",
    words: "Hard words to look up",
    steps: "Next steps, and who does them",
    unclear: "Still not clear",
  },
  twoOpinions: {
    heads: ["", "First doctor", "Second doctor"],
    rows: [
      "Name and field",
      "What it is",
      "How sure",
      "What they advise",
      "Why, and what it rests on",
      "Good and bad of it",
      "If we wait",
    ],
    agree: "Where they agree",
    differ: "Where they differ",
    settle: "What would settle it",
  },
  reasons: {
    lede: "These came from the answers. They are reasons to ask, not a diagnosis.",
    source: "Source",
  },
};

/** What the pages around the packet say. */
export const printWords: PrintWords = {
  title: "Print",
  heading: "Your packet for the visit",
  lede: {
    self: "Two pages a doctor can read in five minutes. You can add more.",
    carer: "Two pages a doctor can read in five minutes. You can add more.",
  },
  for: {
    legend: "Who is it for?",
    each: {
      doctor: { label: "The doctor", help: "What a second doctor asks for." },
      companion: {
        label: "The one who comes along",
        help: "The questions, what to do, and room for notes.",
      },
      me: {
        label: "Myself",
        help: {
          self: "Everything, also what you keep private.",
          carer: "Everything, also what is kept private.",
        },
      },
    },
    choose: "Show what goes in",
  },
  annexes: {
    legend: "Add these",
    help: "Each starts on a page of its own.",
    counts: {
      "all-questions": (count) => (count === 1 ? "1 question" : `${count} questions`),
      timeline: (count) => (count === 1 ? "1 event" : `${count} events`),
      "all-medicines": (count) => (count === 1 ? "1 medicine" : `${count} medicines`),
      health: (count) => (count === 1 ? "1 thing noted" : `${count} things noted`),
      "records-list": (count) => (count === 1 ? "1 record" : `${count} records`),
      candidates: (count) => (count === 1 ? "1 doctor" : `${count} doctors`),
      calls: (count) => (count === 1 ? "1 call" : `${count} calls and talks`),
      letters: (count) => (count === 1 ? "1 letter" : `${count} letters`),
      reasons: (count) => (count === 1 ? "1 reason" : `${count} reasons`),
    },
    empty: "Nothing there yet, so no page for it.",
  },
  paper: { legend: "Paper", letter: "Letter (US)", a4: "A4" },
  size: { legend: "Size of print", normal: "Normal", large: "Large" },
  facts: {
    heading: "At the top of the packet",
    lede: "Fill in what you like. What is empty is left out, or stays as a blank to write in.",
    open: "Fill in the top of the packet",
    name: { self: "Your name", carer: "Their name" },
    nameHelp: "It is printed only if you put it here.",
    born: { self: "Your date of birth", carer: "Their date of birth" },
    visit: "The visit",
    visitHelp: "With whom, when, and where or by video.",
    decision: "The decision, in one sentence",
    decisionHelp: "Such as: Should I have the operation now, or wait?",
    plan: "The plan that was offered",
    planBy: "Who offered it",
    matters: { self: "What matters to you", carer: "What matters to them" },
    mattersHelp: {
      self: "What you hope for, what you fear, what you would not want to give up.",
      carer: "What they hope for, what they fear, what they would not want to give up.",
    },
  },
  inOut: {
    heading: "What is in, and what stays out",
    in: "In it",
    out: "Not in it",
    private: (count) =>
      count === 0
        ? "What is marked private: nothing so far"
        : count === 1
          ? "1 thing that is marked private"
          : `${count} things that are marked private`,
    trust: "Answers about trust in a doctor",
    noLink: "No link and no code is printed. Paper opens nothing here.",
    core: {
      safety: "When not to wait, in a box at the top",
      decision: "The decision, by when, and how long it is safe to wait",
      plan: "The plan that was offered, and by whom",
      happened: (shown, all, isDrawn) => {
        const drawn = isDrawn ? ", with a picture" : "";
        if (all === 0) return "What has happened: nothing noted yet";
        if (shown < all) return `What has happened: the last ${shown} of ${all} events${drawn}`;
        return `What has happened: ${all === 1 ? "1 event" : `${all} events`}${drawn}`;
      },
      questions: (count) =>
        count === 0
          ? "Questions: none noted yet"
          : count === 1
            ? "The question that matters most, with room to write"
            : `The ${count} questions that matter most, with room to write`,
      medicines: (shown, all, allergies) => {
        const taken = shown < all ? `${shown} of ${all} medicines` : `Medicines: ${all}`;
        return `${taken}, allergies: ${allergies}`;
      },
      records: (shown, all) =>
        shown < all
          ? `${shown} of ${all} records: here, on the way or missing`
          : `Records, here, on the way or missing: ${all}`,
      matters: { self: "What matters to you", carer: "What matters to them" },
    },
    ticked: "What is ticked below",
    notTicked: "What is not ticked below",
    never: {
      doctor: [
        "Other doctors in mind, words for calls, the reasons for asking",
        "Letters about late records, to doctors, or about a choice",
      ],
      companion: [
        "The plan, and on the first pages what has happened, medicines and records",
        "Other doctors in mind, words for calls, the reasons for asking",
        "Letters about late records, to doctors, or about a choice",
      ],
    },
    lettersOut: (count) =>
      count === 1
        ? "1 letter, for it names something that is private"
        : `${count} letters, for they name something that is private`,
    nameIn: "The name at the top",
    nameOut: "A name: none was put in",
  },
  make: "Make the packet",
  past: {
    heading: "Packets made before",
    none: "None yet. Each one you make stays here as it was.",
    entry: (day, whom) => `${day}, for: ${whom}`,
    remove: (entry) => `Remove the packet of ${entry}`,
  },
  marks: { yes: "(here)", part: "(on the way)", no: "(not here yet)" },
  made: {
    title: "Packet",
    print: "Print this page",
    printHint: "To print, use your browser’s print command.",
    pdf: "Get it as a PDF",
    change: "Make another",
    asOf: (day) => `Made ${day}. It stays as it was, whatever changes later.`,
    sincePrivate:
      "Something in this packet was marked private after it was made. Make a new one before you hand it out.",
    pdfFailed:
      "The PDF could not be made just now. Printing this page works. Or try again in a minute.",
  },
};
