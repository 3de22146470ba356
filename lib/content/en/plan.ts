import type { PlanWords } from "../plan-shape";

/** The checklist, and one task of it. */
export const planWords: PlanWords = {
  title: "Plan",
  heading: { self: "Your plan", carer: "The plan" },
  lede: {
    self: "One step at a time. Do the first one, and leave the rest for later.",
    carer: "One step at a time. Do the first one, and leave the rest for later.",
  },
  next: "Next",
  after: "After that",
  usual: "Steps that name no answer belong to every second opinion.",
  because: {
    answer: { self: "Because you said:", carer: "Because of this answer:" },
    wanted: {
      self: "A step towards a second opinion",
      carer: "A step towards a second opinion",
    },
    added: "You put this on the list",
    own: "Your own",
    gone: "No answer asks for this now",
    rule: (title) => `Why this counts: ${title}`,
  },
  due: {
    today: "Due today",
    tomorrow: "Due tomorrow",
    on: (day) => `Due ${day}`,
    late: (day) => `Was due ${day}`,
  },
  acts: {
    open: "How to do it",
    openOf: (title) => `How to do it: ${title}`,
    done: "Done",
    doneOf: (title) => `Done: ${title}`,
    notNeeded: "Not needed",
    notNeededOf: (title) => `Not needed: ${title}`,
    again: "Put it back",
    againOf: (title) => `Put it back: ${title}`,
    up: "Up",
    upOf: (title) => `Move up: ${title}`,
    down: "Down",
    downOf: (title) => `Move down: ${title}`,
    take: "Add",
    takeOf: (title) => `Add: ${title}`,
    order: "Change the order",
  },
  order: {
    heading: "Change the order",
    lede: "Move a step up or down. It is saved at once.",
    place: (title, at, of) => `${title}, ${at} of ${of}`,
    ready: "Back to the list",
  },
  hasNote: "With a note",
  isPrivate: "Private",
  addOwn: {
    label: "Add a step of your own",
    help: "One line. You can add a date and a note to it later.",
  },
  allDone: {
    heading: "Nothing is left to do now.",
    text: "Rest a little. If something new comes up, add it below.",
  },
  empty: {
    heading: "There is no plan yet.",
    text: {
      self: "Answer the questions first, and your plan follows from what you say. It takes about five minutes.",
      carer:
        "Answer the questions first, and the plan follows from what you say. It takes about five minutes.",
    },
    decide: "Answer the questions",
    change: "Change an answer",
    notWanted: {
      heading: {
        self: "Your answers ask for nothing to be done now.",
        carer: "The answers ask for nothing to be done now.",
      },
      text: "If something changes, change the answer, and the plan follows.",
    },
  },
  want: {
    heading: {
      self: "Do you want a second opinion?",
      carer: "Do they want a second opinion?",
    },
    text: {
      self: "The answers alone do not call for one. It is still fine to ask. Then these are the steps.",
      carer:
        "The answers alone do not call for one. It is still fine to ask. Then these are the steps.",
    },
    noAnswers: {
      self: "If you know that you want one, you can start without the questions. These are the usual steps.",
      carer:
        "If it is clear that they want one, you can start without the questions. These are the usual steps.",
    },
    button: "Put the steps on the list",
  },
  unwant: {
    summary: "No second opinion for now?",
    text: "The steps towards it go off the list. What was written on them is kept.",
    button: "Take the steps off the list",
  },
  leftOver: {
    heading: "From other answers",
    text: "The answers no longer ask for these. What you wrote or set is kept. Use it, or mark it as not needed.",
  },
  over: (count) => `Done or not needed: ${count}`,
  overStatus: { done: "Done", "not-needed": "Not needed" },
  moreOver: (count) => (count === 1 ? "Show 1 more" : `Show ${count} more`),
  offered: {
    summary: "More steps that may fit",
    text: "These are not on the list by the answers. Add what helps.",
  },
  retired: "A step that is no longer part of the list",
  item: {
    backToList: "Back to the list",
    places: {
      "/plan/who": "See who to ask",
      "/plan/dates": "Write down the dates",
      "/records": { self: "See your records", carer: "See the records" },
      "/prepare": "Prepare for the visit",
      "/prepare/questions": "Pick the questions",
    },
    words: "Words to use",
    notes: { self: "Your notes", carer: "Notes" },
    ownTitle: "What is to be done",
    note: "Note",
    noteHelp: "Who said what, a phone number, what comes next.",
    due: "By when",
    dueHelp: (days) =>
      days === 1
        ? "Leave a day for it. That is our guess, not a rule."
        : `Leave about ${days} days for it. That is our guess, not a rule.`,
    ownDueHelp: "The day by which you want it done.",
    save: "Save",
    isDone: "This is done.",
    isNotNeeded: "You marked this as not needed.",
    sources: "Where this comes from",
    lastChecked: (day) => `Last checked ${day}.`,
    oursDays: "The days to leave for it are our own guess.",
    remove: "Remove this step",
    fields: { title: "What is to be done", note: "Note", due: "By when" },
    states: { open: "To do", done: "Done", "not-needed": "Not needed" },
    nothing: "Nothing",
  },
  call: {
    heading: "Calls to the insurer",
    jump: "Go to the form for the answers",
    intro: "Note it while you are on the phone. Leave out what was not said.",
    first: "Note a call",
    another: "Note another call",
    kept: (day) => `Call on ${day}`,
    keptNoDay: "A call",
    save: "Save this call",
    change: "Change",
    remove: "Remove this call",
    pick: "Not asked yet",
    answers: { yes: "Yes", no: "No", partly: "In part", "not-told": "They could not say" },
    network: {
      any: "Any doctor",
      "in-network": "Only in the network",
      listed: "Only from a list, or one kind of doctor",
      "not-told": "They could not say",
    },
    fields: {
      happenedOn: "Day of the call",
      "spoke-with": "Who you spoke with",
      reference: "Reference number",
      covered: "Is a second opinion covered?",
      network: "Which doctors?",
      "network-note": "More on which doctors",
      referral: "Does a referral come first?",
      authorization: "Does the plan approve it first?",
      "authorization-how": "How is it approved, and how long does it take?",
      tests: "Are tests and re-readings covered?",
      notes: "What is left to pay, and other notes",
    },
  },
};
