import type { QuestionPagesWords } from "../question-pages-shape";

/** What the pages of the questions say. */
export const questionPagesWords: QuestionPagesWords = {
  title: "Questions",
  heading: { self: "Questions to ask", carer: "Questions to ask for them" },
  lede: {
    self: "A visit has room for about five. Say them in your own words, and write down what you hear.",
    carer:
      "A visit has room for about five. Say them in plain words, and write down what the doctor says.",
  },
  first: {
    heading: "Key questions first",
    lede: {
      self: "These five stand out from what you told us. Change them as you like.",
      carer: "These five stand out from the answers. Change them as you like.",
    },
    general: {
      self: "These five are good to ask in almost any case. Answer a few questions, and the list comes closer to you.",
      carer:
        "These five are good to ask in almost any case. Answer a few questions, and the list comes closer to them.",
    },
    answerFirst: "Answer the questions",
  },
  rest: { heading: "If there is time", lede: "Sorted by what they are about." },
  topics: {
    own: { self: "Your own", carer: "Your own for them" },
    diagnosis: "What it is",
    options: "The choices",
    expect: "What to expect",
    experience: "The doctor’s practice",
    monitoring: "Tests and checks",
    trials: "Trials and new treatments",
    life: { self: "Your life with it", carer: "Their life with it" },
    "next-steps": "What happens next",
  },
  row: {
    why: "Why ask",
    forEveryone: "Good to ask in almost any case.",
    own: { self: "Your own question.", carer: "A question that you added." },
    asked: "Asked",
    askedOn: (day) => `Asked on ${day}`,
    unresolved: "Asked, and no answer yet",
    private: "Private",
    retired: "This question is no longer in our list. What you noted is kept.",
    more: "More",
    moreOf: (question) => `More for: ${question}`,
    answer: "Note the answer",
    hide: "Hide",
    markAsked: "Asked",
    markAnswered: "Answered",
    putBack: "Put it back",
    backOnList: "Back on the list",
    drag: "Drag to move",
  },
  moves: {
    up: "Up",
    down: "Down",
    in: "Ask it first",
    out: "Not in the first five",
  },
  act: (act, question) => `${act}: ${question}`,
  placeFirst: (at, of) => `Now ${at} of the first ${of}.`,
  placeRest: (topic, at, of) => `Now ${at} of ${of} in “${topic}”.`,
  order: {
    title: "How to change the order",
    text: "Use Up and Down, or drag a question by its dots. On a keyboard, hold Alt and press an arrow.",
  },
  add: {
    label: { self: "Add a question of your own", carer: "Add a question of your own" },
    help: "One line, then Enter.",
    button: "Add",
    almostFull: (left) => `There is room for ${left} more.`,
    full: (most) => `There is room for ${most} of your own. Remove one to add another.`,
  },
  bank: {
    heading: "All questions",
    lede: (count) => `${count} more questions, by topic. Add what fits.`,
    topic: (topic, count) => `${topic} (${count})`,
    others: "For other health problems",
    add: "Add to the list",
    allListed: "All of these are on the list.",
  },
  answered: { heading: (count) => `Answered (${count})`, said: "said" },
  hidden: { heading: (count) => `Hidden (${count})` },
  one: {
    title: "Question",
    back: "All questions to ask",
    whyHeading: "Why this one",
    bankWords: "As we put it",
    wording: { self: "In your own words", carer: "In your own words" },
    wordingHelp: "Leave it empty to keep our words.",
    ownWording: "The question",
    doctor: "Which doctor is it for?",
    doctorHelp: "A name, or “both”.",
    stands: "Where it stands",
    statuses: {
      open: "Still to ask",
      asked: "Asked, no answer yet",
      answered: "Answered",
      hidden: "Hidden",
    },
    askedOn: "Asked on",
    answers: "What they said",
    answersLede: "In the doctor’s words, as well as you recall. Short is fine.",
    doctorName: (at) => (at === 1 ? "Doctor" : at === 2 ? "Second doctor" : "Third doctor"),
    doctorSaid: (at) =>
      at === 1
        ? "What this doctor said"
        : at === 2
          ? "What the second doctor said"
          : "What the third doctor said",
    moreAnswers: "Another doctor’s answer",
    remove: "Remove this question",
    nothingThere: "Nothing",
    privateYes: "Private",
    privateNo: "Not private",
  },
  print: { answer: "Answer" },
};
