import type { PrepareWords } from "../prepare-shape";

/** What the overview of this stage says. */
export const prepareOverviewWords: PrepareWords["overview"] = {
  title: "Prepare",
  heading: { self: "Get ready for the visit", carer: "Get them ready for the visit" },
  lede: {
    self: "A new doctor has not met you. A short story of what happened saves time, and no test has to be done twice. Start where you like. A few lines are enough.",
    carer:
      "A new doctor has not met them. A short story of what happened saves time, and no test has to be done twice. Start where you like. A few lines are enough.",
  },
  parts: {
    history: {
      name: "What happened, and when",
      why: {
        self: "When it began, how it went, what you tried and if it helped. Rough dates are fine.",
        carer:
          "When it began, how it went, what they tried and if it helped. Rough dates are fine.",
      },
      start: "Write the first line",
      goOn: "Open the history",
    },
    medicines: {
      name: "Medicines",
      why: {
        self: "What you take now and what you took before, with the dose and any side effects.",
        carer: "What they take now and what they took before, with the dose and any side effects.",
      },
      start: "Write the first medicine",
      goOn: "Open the medicines",
    },
    health: {
      name: "Other health facts",
      why: "Allergies, other illnesses, operations, and what runs in the family.",
      start: "Start with allergies",
      goOn: "Open the health facts",
    },
    questions: {
      name: "Questions",
      why: {
        self: "Pick a few that matter most to you, so that none is left out.",
        carer: "Pick a few that matter most to them, so that none is left out.",
      },
      start: "See the questions",
      goOn: "Open the questions",
    },
    companion: {
      name: "Someone to come along",
      why: {
        self: "A second pair of ears. They can take notes while you talk.",
        carer: "A second pair of ears. You can take notes while they talk.",
      },
      start: "See how it can help",
      goOn: "Open the notes",
    },
  },
  nothingYet: "Nothing here yet",
  ready: "Started",
  counts: {
    history: (count) => (count === 1 ? "1 thing" : `${count} things`),
    withoutDate: (count) =>
      count === 1 ? "1 of them has no date yet" : `${count} of them have no date yet`,
    medicines: (taking, stopped) =>
      stopped === 0 ? `${taking} taken now` : `${taking} taken now, ${stopped} stopped`,
    health: (count) => (count === 1 ? "1 thing" : `${count} things`),
    healthOpen: (names) => `Nothing yet on: ${names}`,
    questions: (count) => (count === 1 ? "1 question" : `${count} questions`),
    companion: "Some notes are there",
  },
};
