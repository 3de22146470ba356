import type { PrepareWords } from "../prepare-shape";

/** What the pages of the history say. */
export const prepareHistoryWords: PrepareWords["history"] = {
  title: "History",
  heading: { self: "What happened, and when", carer: "What happened to them, and when" },
  lede: {
    self: "Write one line for each thing that matters: when it began, tests, what you tried. Rough dates are fine.",
    carer:
      "Write one line for each thing that matters: when it began, tests, what they tried. Rough dates are fine.",
  },
  line: {
    label: "Add one line, then press Enter",
    help: "Like “spring 2024 first numb hand” or “MRI, March 2024”.",
  },
  dateHelp: "Like 2024, spring 2024, March 2024 or 3/5/2024.",
  empty: {
    heading: "Nothing here yet",
    text: {
      self: "Start with the first sign that something was wrong. For example: “fall 2023 hand went numb for a week”.",
      carer:
        "Start with the first sign that something was wrong. For example: “fall 2023 hand went numb for a week”.",
    },
  },
  list: "The list",
  kinds: {
    milestone: "Event",
    symptom: "Symptom",
    relapse: "Flare-up or relapse",
    test: "Test",
    treatment: "Treatment",
  },
  effect: (text) => `What it did: ${text}`,
  addDate: "Add a date",
  editTitle: "History",
  editHeading: "Change this line",
  fields: {
    title: { label: "What happened" },
    type: { label: "What kind of thing it was" },
    when: {
      label: "When",
      help: "As well as you know it: 2024, spring 2024, March 2024 or 3/5/2024.",
    },
    until: { label: "Until when", help: "Only if it went on for a while." },
    effect: {
      label: "What it did",
      help: {
        self: "Did it help? What did it change for you?",
        carer: "Did it help? What did it change for them?",
      },
    },
    note: { label: "Notes", help: "How bad it was. What made it better or worse." },
  },
  picture: {
    heading: "The picture",
    label: (from, to) =>
      from === to
        ? `A picture of what happened in ${from}. The list below says the same in words.`
        : `A picture of what happened from ${from} to ${to}. The list below says the same in words.`,
    lanes: {
      milestone: "Events",
      symptom: "Symptoms",
      relapse: "Flare-ups and relapses",
      test: "Tests",
      treatment: "Treatments",
    },
    medicines: "Medicines",
    moreMedicines: (count) =>
      count === 1 ? "1 more is on the medicines page." : `${count} more are on the medicines page.`,
    today: "Today",
    together: (count) => `×${count}`,
    keyNumbers: "A number is the line with that number in the list below.",
    keyTogether: "×3 means that three things are too close to show one by one.",
    keyLasted: "A thick line shows how long it lasted.",
    keyUnsure: "A thin line shows that the date is rough.",
    keyTaking: "An arrow means that it is still taken.",
    noDates: "The picture comes with the first date. Open a line and add one.",
  },
};
