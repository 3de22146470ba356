import type { AskableWordsOf } from "../word-shapes";

/** About what happens now, and who does it. */
export const nextStepsAskableWords: AskableWordsOf<"next-steps"> = {
  "what-next-plan": {
    ask: "What comes next, and when does it start?",
    why: "A day in the calendar is worth more than “soon”.",
  },
  "switch-safely": {
    ask: {
      self: "How do I switch safely, and what happens in between?",
      carer: "How do they switch safely, and what happens in between?",
    },
    why: "With some drugs the time in between is the risk.",
  },
  "would-you-talk": {
    ask: "Would you talk with the other doctor about this?",
    why: "A short call can settle what letters cannot.",
  },
  "explain-simply": {
    ask: {
      self: "Can you say that in plain words, and let me say it back?",
      carer: "Can you say that in plain words, and let us say it back?",
    },
    why: "Saying it back shows at once what is still unclear.",
  },
  "does-cover": {
    ask: {
      self: "Is a second opinion covered for me, and which doctors can I choose?",
      carer: "Is a second opinion covered for them, and which doctors can they choose?",
    },
    why: "This one is for the insurer. Some ask for a referral first.",
  },
  "by-when": {
    ask: {
      self: "By which day do I have to decide, and why then?",
      carer: "By which day is a choice due, and why then?",
    },
    why: "It tells if there is time for a second doctor.",
  },
  "stay-the-same": {
    ask: {
      self: "What stays as it is until we decide, such as my medicines?",
      carer: "What stays as it is until it is decided, such as their medicines?",
    },
    why: "Nothing should change by chance while people think.",
  },
  "very-next-step": {
    ask: "What is the very next step, and who takes it?",
    why: "Things stand still when two people wait for each other.",
  },
  "in-writing": {
    ask: "Can you put your advice in writing, with the good and the bad?",
    why: "Written advice can be compared, and read again.",
  },
  "if-not-work": {
    ask: "If this does not work, what comes after it?",
    why: "It is good to know that there is a next step.",
  },
  "who-leads": {
    ask: {
      self: "Who leads my care from here?",
      carer: "Who leads their care from here?",
    },
    why: "With two doctors, one has to hold the threads.",
  },
  "who-to-call": {
    ask: {
      self: "Who do I call with a question, also at night?",
      carer: "Who do we call with a question, also at night?",
    },
    why: "One number on paper spares a lot of worry.",
  },
  "if-other-way": {
    ask: {
      self: "If I choose another way, will you still care for me?",
      carer: "If they choose another way, will you still care for them?",
    },
    why: "Most doctors say yes. It helps to hear it.",
  },
  "who-to-ask": {
    ask: "Who would you ask for a second opinion on this?",
    why: "Doctors ask each other too, and know who is good.",
  },
  "ask-third": {
    ask: "If the two of you still differ, who could we ask next?",
    why: "A third doctor, or a team meeting, can settle it.",
  },
  "records-to-send": {
    ask: {
      self: "Which of my records do you want, and how do I send them?",
      carer: "Which of their records do you want, and how do we send them?",
    },
    why: "A second doctor can only judge what they see.",
  },
  "when-look-again": {
    ask: "When do we look again at how it goes?",
    why: "A plan is good for as long as it is checked.",
  },
  "where-read": {
    ask: {
      self: "Where can I read more that you trust?",
      carer: "Where can we read more that you trust?",
    },
    why: "It spares a night of searching.",
  },
};
