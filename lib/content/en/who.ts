import type { WhoWords } from "../who-shape";
import {
  criteriaWords,
  criterionOptionWords,
  independenceResultWords,
  independenceWords,
  namedByWords,
} from "./candidate-criteria";
import { directoryWords } from "./directories";
import { listUseWords, routeReasonWords, routesWords } from "./routes";

/** The pages on who to ask. */
export const whoWords: WhoWords = {
  title: "Plan: who",
  oneTitle: "Plan: one name",
  compareTitle: "Plan: side by side",
  heading: "Who to ask",
  lede: {
    self: "There are eight ways to find a second doctor. Keep the names here, and see how they differ.",
    carer:
      "There are eight ways to find a second doctor. Keep the names here, and see how they differ.",
  },
  names: {
    heading: { self: "Your names", carer: "The names so far" },
    emptyTitle: "No names yet",
    emptyText:
      "First look at the ways to find someone. Most people start with the top one. Write each name here as you hear it.",
    emptyLink: "See the ways",
    addLabel: "Add a name",
    addHelp: (left) =>
      left === 1
        ? "A doctor, a team or a center. There is room for one more."
        : `A doctor, a team or a center. There is room for ${left} more.`,
    add: "Add",
    full: "All six places are taken. To add a name, remove one first.",
    open: (name) => `Open ${name}`,
    toAsk: (count) =>
      count === 0
        ? "All is known"
        : count === 1
          ? "One thing left to ask"
          : `${count} things left to ask`,
    compare: "See them side by side",
    oneMore: "With one more name, you can see them side by side.",
    independence: "Independent?",
  },
  ways: {
    heading: "Ways to find someone",
    ordered: "The ones that fit your answers come first.",
    unordered: "Any order is fine. With a few answers, the ones that fit come first.",
    answerFirst: "Answer a few questions",
    goodFor: "Good for",
    lookFor: "Look for",
    time: "Time it takes",
    watchOut: "Watch out",
    firstStep: "First step",
    why: "Why it stands here",
    sources: "Sources",
    checked: (day) => `Checked on ${day}`,
    lists: "Lists for this",
  },
  lists: {
    heading: "Official lists",
    lede: "These pages belong to others and open outside this app. Nothing that you wrote here goes with you.",
    honest:
      "We wrote these addresses down from what we know, and did not open each one. If one has moved, search for its name.",
    keptBy: (keeper) => `Kept by ${keeper}`,
    otherProblems: "Lists for other health problems",
    byProblem: "Lists by health problem",
    forUnitedStates: "Lists for the United States",
    elsewhereTitle: "Most of our lists are for the United States",
    elsewhereText: {
      self: "Where you are, start with your own doctor: they can send you to a specialist. A teaching hospital, or the patient group of your country, is a good next step. Ask if you have a right to a second opinion.",
      carer:
        "Where they are, start with their own doctor, who can send them to a specialist. A teaching hospital, or the patient group of the country, is a good next step. Ask if there is a right to a second opinion.",
    },
  },
  edit: {
    back: "Back to all names",
    lede: "Fill in what you know. What you do not know yet is what to ask when you call.",
    who: "Who they are",
    name: "Name",
    specialty: "Kind of doctor",
    specialtyHelp: "As they call it, such as “spine surgeon”.",
    place: "Hospital or practice, and town",
    phone: "Phone",
    web: "Web page",
    apart: "How independent is this view?",
    apartLede: {
      self: "A second look counts most when it comes from outside. Compare with the doctor who advised you.",
      carer:
        "A second look counts most when it comes from outside. Compare with the doctor who advised them.",
    },
    ask: "What to ask the office",
    askLede: "One call answers most of it. The words to say stand under each line.",
    askThem: (question) => `Ask: “${question}”`,
    notKnown: "Not known yet",
    yes: "Yes",
    no: "No",
    stands: "Where it stands",
    status: "Where you are with this name",
    statuses: {
      thinking: "Thinking about it",
      asked: "Asked",
      booked: "Booked",
      chosen: "Chosen",
      "not-this-one": "Not this one",
    },
    notes: "Notes",
    notesHelp: "Who you spoke to, and what they said. Up to 2,000 letters.",
    remove: "Remove this name",
    verdict: "What we can tell",
    openLede: "Not known yet:",
    gone: "This name was removed.",
    nothingThere: "Nothing",
  },
  compare: {
    heading: "Side by side",
    lede: {
      self: "Lines where they differ are marked. Which of it matters most is yours to say.",
      carer: "Lines where they differ are marked. Which of it matters most is for you both to say.",
    },
    caption: "What is known of each name",
    criterion: "What",
    differs: "Differs",
    unknown: "Not known yet",
    status: "Where it stands",
    specialty: "Kind of doctor",
    place: "Place",
    independence: "Independent of the first doctor",
    pickTitle: "Look at two only",
    pickFirst: "First name",
    pickSecond: "Second name",
    pick: "Show these two",
    all: "Show all",
    stillToAsk: "Still to ask",
    stillToAskLede: "One call to each office can settle these. The words to say are ready.",
    callOffice: (name) => `What to ask ${name}`,
    nothingToAsk: "All of it is known.",
    emptyBoxes: "Empty boxes are left to write in.",
    emptyTitle: "Two names are the least",
    emptyText: "Add a second name first. Then you see here where they differ.",
    back: "Back to all names",
    print: "Print this page",
    noBest: "We do not say who is best. No one pays to be on any list here.",
  },
  routes: routesWords,
  reasons: routeReasonWords,
  uses: listUseWords,
  directories: directoryWords,
  criteria: criteriaWords,
  options: criterionOptionWords,
  apart: independenceWords,
  namedBy: namedByWords,
  results: independenceResultWords,
};
