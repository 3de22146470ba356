import type { AskableWordsOf } from "../word-shapes";

/** About what may come: good and bad. */
export const expectAskableWords: AskableWordsOf<"expect"> = {
  "what-expect": {
    ask: {
      self: "What can I expect in the next months and years?",
      carer: "What can they expect in the next months and years?",
    },
    why: "It helps to plan work, home and help.",
  },
  "with-and-without": {
    ask: "What is likely with this treatment, and what without it?",
    why: "The difference is what the treatment can do.",
  },
  "best-worst-likely": {
    ask: "What is the best case, the worst case, and the most likely one?",
    why: "Three answers tell more than one.",
  },
  "how-many-helped": {
    ask: {
      self: "Of 100 people like me, how many does this help?",
      carer: "Of 100 people like them, how many does this help?",
    },
    why: "A count is clearer than a word such as “often”.",
  },
  "how-often-pain-better": {
    ask: {
      self: "How many people like me have less pain a year after this?",
      carer: "How many people like them have less pain a year after this?",
    },
    why: "Surgery does not take all pain away for all people.",
  },
  "serious-harms": {
    ask: "Which serious harms can happen, and how often do they?",
    why: "The bad side belongs in the count as much as the good.",
  },
  "risks-for-me": {
    ask: {
      self: "With my other illness, what are the risks for me?",
      carer: "With their other illness, what are the risks for them?",
    },
    why: "Another illness can change the risks.",
  },
  "common-side-effects": {
    ask: "Which side effects are common, and when do they pass?",
    why: "What was expected is easier to bear.",
  },
  "lasting-effects": {
    ask: "Which effects of this treatment may last for good?",
    why: "It is fair to know before, not after.",
  },
  "how-long-recover": {
    ask: {
      self: "How long will it take me to get over this?",
      carer: "How long will it take them to get over this?",
    },
    byGroup: {
      "spine-joint": {
        self: "How long until I can walk, sit and lift again?",
        carer: "How long until they can walk, sit and lift again?",
      },
    },
    why: "It helps to plan time off and help at home.",
  },
  "pain-after": {
    ask: {
      self: "How much pain may I have after it, and what is done for it?",
      carer: "How much pain may they have after it, and what is done for it?",
    },
    why: "A plan for pain makes the first days easier.",
  },
  "cure-or-control": {
    ask: "Is the aim to cure it, to slow it, or to ease it?",
    why: "A treatment is easier to weigh when its aim is clear.",
  },
  "how-fast": {
    ask: "How fast does this tend to change?",
    why: "It shows how much time there is.",
  },
  "relapses-ahead": {
    ask: {
      self: "What can I expect for relapses, walking and thinking?",
      carer: "What can they expect for relapses, walking and thinking?",
    },
    why: "No one can know for sure, but a doctor can tell the range.",
  },
  "chance-back": {
    ask: "How likely is it to come back, and what makes that less likely?",
    why: "It shows what each treatment adds.",
  },
};
