import type { HomeWords } from "../home-shape";

/** The words of the home page: where you are, the next thing, the dates, the records. */
export const homeWords: HomeWords = {
  title: "Home",
  heading: { self: "Where you are", carer: "Where things are" },
  nextLabel: "The next thing",
  next: {
    "call-doctor": {
      title: "Call the doctor’s office today",
      text: "The time that was called safe to wait is over. Ask what can wait and what cannot.",
      button: "See the words to use",
    },
    start: {
      title: "Start here",
      text: {
        self: "Answer a few questions. You get a fair answer with its reasons, and a plan if you want one.",
        carer:
          "Answer a few questions. There is a fair answer with its reasons, and a plan if wanted.",
      },
      button: "Start with the questions",
    },
    "finish-questions": {
      title: "Go on with the questions",
      text: "What you answered is saved. It takes a few minutes more.",
      button: "Go on",
    },
    "after-visit": {
      title: { self: "How was the visit?", carer: "How was the visit?" },
      text: "Write down what was said while it is fresh. Start with the questions you took along.",
      button: "Write down the answers",
    },
    "get-ready": {
      title: "The visit is close",
      text: "Look once more at what you take along: the questions, the records, the list of medicines.",
      button: "Get ready",
    },
    "chase-record": {
      title: "Something you asked for is late",
      text: "Call and ask where it is. The page of this record has the words to use.",
      button: "See what is late",
    },
    "late-task": {
      title: "A day you set has passed",
      text: "Do it now, or set a new day.",
      button: "Open it",
    },
    "ask-how-long": {
      title: "Ask how long it is safe to wait",
      text: {
        self: "One call to your doctor’s office. All your other days count back from the answer.",
        carer: "One call to the doctor’s office. All other days count back from the answer.",
      },
      button: "See the words to use",
    },
    "choose-who": {
      title: "Choose whom to ask",
      text: "Eight ways to find another doctor, and a sheet to compare up to six.",
      button: "Choose whom to ask",
    },
    "ask-records": {
      title: "Ask for the records",
      text: "They take longest. Some places want a form of their own. You can ask for several at once.",
      button: "See which to ask for",
    },
    "set-visit": {
      title: "Put in the day of the visit",
      text: "Then each record gets a day by which it should be there.",
      button: "Put in the day",
    },
    "task-soon": {
      title: "Due soon",
      text: "This is the next on the list.",
      button: "Open it",
    },
    "pick-questions": {
      title: "Pick the questions that matter",
      text: "We have put the likely ones first. Five are enough for one visit.",
      button: "Pick questions",
    },
    "write-history": {
      title: "Write down what happened so far",
      text: "One line for each thing. A rough date is fine.",
      button: "Start with one line",
    },
    "next-task": {
      title: "Next on the list",
      text: "Take it when you have a quiet moment.",
      button: "Open it",
    },
    wait: {
      title: "Nothing to do today",
      text: "What you asked for is on its way. We show here when something is late.",
      button: null,
    },
    rest: {
      title: "Nothing to do now",
      text: {
        self: "All is done that we know of. What you saved stays here.",
        carer: "All is done that we know of. What is saved stays here.",
      },
      button: null,
    },
  },
  dates: {
    heading: "Dates coming",
    none: "No dates yet. One day that you know is enough to start.",
    setDays: "Put in a day",
    all: "See all dates",
  },
  records: {
    heading: "Records",
    here: (here, total) => `${here} of ${total} are here.`,
    asked: (count) => (count === 1 ? "One is on its way." : `${count} are on their way.`),
    late: (count) => (count === 1 ? "One is late." : `${count} are late.`),
    toAsk: (count) => (count === 1 ? "One is still to ask for." : `${count} are still to ask for.`),
    none: "Every record a second doctor asks for, and where to get it.",
    open: "Go to the records",
  },
  way: {
    heading: "The whole way",
    stages: {
      decide: { name: "Decide", none: "Should you ask for a second opinion? Not answered yet." },
      plan: { name: "Plan", none: "What to do, whom to ask, and by when." },
      records: { name: "Records", none: "What the other doctor will want to see." },
      prepare: { name: "Prepare", none: "History, medicines and questions for the visit." },
    },
    decide: {
      begun: "Some questions are answered.",
      clear: "Answered. No clear reason now.",
      reasons: "Answered, with reasons.",
    },
    tasks: (open, done) =>
      open === 0
        ? "Nothing left to do."
        : done === 0
          ? `${open} to do.`
          : `${open} to do, ${done} done.`,
    candidates: (count) => (count === 1 ? "One name to ask." : `${count} names to ask.`),
    records: (here, total) => `${here} of ${total} here.`,
    questions: (count) => (count === 1 ? "One question picked." : `${count} questions picked.`),
    history: (count) => (count === 1 ? "One line of history." : `${count} lines of history.`),
    medicines: (count) => (count === 1 ? "One medicine." : `${count} medicines.`),
  },
};
