import type { AskableWordsOf } from "../word-shapes";

/** About the doctor and the place: how well they know this. */
export const experienceAskableWords: AskableWordsOf<"experience"> = {
  "how-many-seen": {
    ask: "How many people with this illness do you treat?",
    byGroup: {
      ms: "How many people with MS do you treat?",
      cancer: "How many people with this cancer do you treat?",
      rare: "Have you treated this rare illness, and how many times?",
      "spine-joint": "How many people with this problem do you treat?",
    },
    why: "Those who see it often know its turns.",
  },
  "how-many-done": {
    ask: "How many of these do you do each year, and how do they go?",
    why: "Practice matters in many operations.",
  },
  "your-results": {
    ask: {
      self: "How did people like me do after you treated them?",
      carer: "How did people like them do after you treated them?",
    },
    why: "Results here tell more than results in general.",
  },
  "who-does-it": {
    ask: "Who will do the operation, and who else will be there?",
    why: "At some hospitals a doctor in training does a part.",
  },
  "hospital-count": {
    ask: "How many of these are done at this hospital each year?",
    why: "The whole team gets better with practice, not only the surgeon.",
  },
  "know-this-drug": {
    ask: "How often do you treat people with this drug?",
    byGroup: { ms: "How often do you treat people with this MS drug?" },
    why: "Each drug has its own tests and traps.",
  },
  "special-training": {
    ask: "What training do you have in this illness?",
    why: "It is a fair question, and good doctors like to answer it.",
  },
  "look-together": {
    ask: {
      self: "Will a team of doctors look at my case together?",
      carer: "Will a team of doctors look at their case together?",
    },
    byGroup: {
      cancer: {
        self: "Will the whole cancer team look at my case together?",
        carer: "Will the whole cancer team look at their case together?",
      },
    },
    why: "Several kinds of doctor see more than one.",
  },
  "who-on-team": {
    ask: "Who else is on the team, such as a nurse or a therapist?",
    byGroup: { ms: "Is there an MS nurse or a therapist on the team?" },
    why: "Much of the day-to-day help comes from them.",
  },
  "stage-of-life": {
    ask: {
      self: "Have you treated people at my stage of life?",
      carer: "Have you treated people at their stage of life?",
    },
    why: "Age, or a wish for children, can change what fits.",
  },
  "who-knows-most": {
    ask: {
      self: "Who knows most about this, and could you send me there?",
      carer: "Who knows most about this, and could you send them there?",
    },
    why: "A doctor often knows the name at once.",
  },
  "what-goes-wrong": {
    ask: "What goes wrong most often, and what do you do then?",
    why: "A calm, exact answer is a good sign.",
  },
  "other-kind-of-doctor": {
    ask: "Would a doctor who does not operate say the same?",
    why: "A surgeon may lean to surgery, and others away from it.",
  },
  "work-with-first": {
    ask: {
      self: "Do you work closely with my first doctor?",
      carer: "Do you work closely with their first doctor?",
    },
    why: "A second view is worth more when it is free of the first.",
  },
};
