import type { AskableWordsOf } from "../word-shapes";

/** About how it is watched, and what would change the plan. */
export const monitoringAskableWords: AskableWordsOf<"monitoring"> = {
  "how-watch-drug": {
    ask: "How will we watch for harm from this drug, and how often?",
    byGroup: { ms: "How will we watch for harm from this MS drug, and how often?" },
    why: "Harm that is found early can often be dealt with.",
  },
  "what-do-labs-mean": {
    ask: {
      self: "What do these blood tests mean for my treatment?",
      carer: "What do these blood tests mean for their treatment?",
    },
    why: "A number alone says little. What follows from it counts.",
  },
  "how-know-it-works": {
    ask: {
      self: "How will I know if it works, and by when?",
      carer: "How will they know if it works, and by when?",
    },
    why: "With a date and a sign, nobody waits too long.",
  },
  "why-not-working": {
    ask: "Why might this not be working?",
    why: "The dose, the drug or the diagnosis may be the reason.",
  },
  "which-signs-call": {
    ask: {
      self: "Which signs mean that I call you, and which mean right away?",
      carer: "Which signs mean that we call you, and which mean right away?",
    },
    why: "It is good to know before anything happens.",
  },
  "how-often-tests": {
    ask: {
      self: "How often will I have scans or blood tests, and what for?",
      carer: "How often will they have scans or blood tests, and what for?",
    },
    byGroup: {
      ms: {
        self: "How often will I have an MRI and blood tests, and what for?",
        carer: "How often will they have an MRI and blood tests, and what for?",
      },
    },
    why: "Each test has a reason, and it can be told.",
  },
  "what-would-change": {
    ask: "What result would make us change the plan?",
    why: "It is easier to agree on this before the result is there.",
  },
  "who-tracks": {
    ask: {
      self: "Who keeps track of my results, and who calls me?",
      carer: "Who keeps track of their results, and who calls?",
    },
    why: "Results get lost when no one is named.",
  },
  "same-way": {
    ask: {
      self: "Can my scans be done the same way each time?",
      carer: "Can their scans be done the same way each time?",
    },
    why: "Then like is compared with like.",
  },
  "if-we-watch": {
    ask: "If we watch and wait, what do we watch, and how often?",
    why: "Watching is a plan too, and has dates.",
  },
  "come-back": {
    ask: "How will we know early if it comes back?",
    why: "It shows which checks come, and for how long.",
  },
  "relapse-or-bad-day": {
    ask: {
      self: "How do I tell a relapse from a bad day, and who do I call?",
      carer: "How do we tell a relapse from a bad day, and who do we call?",
    },
    why: "It helps to have the plan before the relapse.",
  },
  "track-at-home": {
    ask: {
      self: "What can I keep track of at home?",
      carer: "What can we keep track of at home?",
    },
    why: "A few notes tell more than memory does.",
  },
  "test-risks": {
    ask: "Do these tests have risks, and could we do with fewer?",
    why: "A test is worth it when its result can change something.",
  },
  "before-start": {
    ask: "Which tests or vaccine shots come before this drug starts?",
    why: "Some work best, or only, before the start.",
  },
};
