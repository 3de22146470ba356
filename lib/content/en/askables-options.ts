import type { AskableWordsOf } from "../word-shapes";

/** About what can be done, and why this. */
export const optionsAskableWords: AskableWordsOf<"options"> = {
  "all-options": {
    ask: {
      self: "What are all my choices, and the good and bad sides of each?",
      carer: "What are all their choices, and the good and bad sides of each?",
    },
    byGroup: {
      ms: {
        self: "Which MS drugs fit me, and what are the good and bad sides of each?",
        carer: "Which MS drugs fit them, and what are the good and bad sides of each?",
      },
      heart: {
        self: "What are all my choices: drugs, a procedure, or watching it?",
        carer: "What are all their choices: drugs, a procedure, or watching it?",
      },
      "spine-joint": {
        self: "What are all my choices, with surgery and without?",
        carer: "What are all their choices, with surgery and without?",
      },
    },
    why: "A plan is easier to judge beside the others.",
  },
  "how-compare": {
    ask: {
      self: "How do these choices compare for someone like me?",
      carer: "How do these choices compare for someone like them?",
    },
    why: "It helps to hear them side by side.",
  },
  "what-if-wait": {
    ask: {
      self: "What may happen if I wait, and how long is it safe to wait?",
      carer: "What may happen if they wait, and how long is it safe to wait?",
    },
    why: "It tells how much time there is to think.",
  },
  "why-this-plan": {
    ask: {
      self: "Why do you think that this is the best plan for me?",
      carer: "Why do you think that this is the best plan for them?",
    },
    why: "A good reason can be told in plain words.",
  },
  "which-guide": {
    ask: "Which guide or study does this advice rest on?",
    why: "Two doctors may lean on two different ones.",
  },
  "what-evidence": {
    ask: {
      self: "What is known about this treatment in people like me?",
      carer: "What is known about this treatment in people like them?",
    },
    why: "It shows how well it was tested, and in whom.",
  },
  "less-invasive": {
    ask: "Is there a way with less cutting, or with none?",
    byGroup: {
      heart: "Can it be done through a blood vessel, or with a small cut?",
      "spine-joint": "Is there a smaller operation, or a way without one?",
    },
    why: "A smaller step may do as much, with less to get over.",
  },
  "try-first": {
    ask: {
      self: "What could I try first, before an operation?",
      carer: "What could they try first, before an operation?",
    },
    why: "Some things can be tried while an operation stays open.",
  },
  "spine-without-surgery": {
    ask: {
      self: "What can I try for my spine that is not surgery?",
      carer: "What can they try for the spine that is not surgery?",
    },
    why: "Exercise, shots and time each help some people.",
  },
  "need-it-now": {
    ask: {
      self: "Does my heart call for this now, or can we watch and wait?",
      carer: "Does their heart call for this now, or can we watch and wait?",
    },
    why: "Some heart problems can be watched for a long time first.",
  },
  "valve-or-device": {
    ask: "Which kinds of valve or device are there, and how do they differ?",
    why: "The kind can change the drugs and checks that come after.",
  },
  "safer-drug": {
    ask: {
      self: "Is there a drug that is safer or easier for me?",
      carer: "Is there a drug that is safer or easier for them?",
    },
    byGroup: {
      ms: {
        self: "Is there an MS drug that is safer or easier for me?",
        carer: "Is there an MS drug that is safer or easier for them?",
      },
    },
    why: "There is often more than one to choose from.",
  },
  "is-drug-still-right": {
    ask: {
      self: "Is this drug still the right one for me?",
      carer: "Is this drug still the right one for them?",
    },
    why: "What fit at first may not fit now.",
  },
  "why-change-or-stay": {
    ask: {
      self: "Why change my treatment now, and why not stay with it?",
      carer: "Why change their treatment now, and why not stay with it?",
    },
    byGroup: {
      ms: {
        self: "Why change my MS drug now, and why not stay with it?",
        carer: "Why change their MS drug now, and why not stay with it?",
      },
    },
    why: "A change has a price, and so has no change.",
  },
  "early-or-step-up": {
    ask: {
      self: "Why start strong, or why step up, in my case?",
      carer: "Why start strong, or why step up, in their case?",
    },
    why: "Doctors differ on this. The reason in this case is what counts.",
  },
  "two-together": {
    ask: "Would two treatments side by side work better than one?",
    why: "Some do more together than alone.",
  },
  "which-first": {
    ask: "Which treatment comes first, and does the order matter?",
    why: "The first step can open or close the next ones.",
  },
  "add-therapy": {
    ask: {
      self: "Would rehab or some other therapy help me beside this?",
      carer: "Would rehab or some other therapy help them beside this?",
    },
    why: "Help with moving, thinking or pain can go with any plan.",
  },
  "can-undo": {
    ask: "Can this be undone if it does not help?",
    why: "What cannot be undone is worth more thought.",
  },
  "for-someone-you-love": {
    ask: "What would you choose for someone you love, and why?",
    why: "It shows what weighs most for this doctor. Others may weigh it in another way.",
  },
  "what-can-still-be-done": {
    ask: "What can still be done to treat this, or to ease it?",
    why: "Even where there is no cure, there may be care that helps.",
  },
  "ease-symptoms": {
    ask: {
      self: "What can ease my symptoms, whatever we decide?",
      carer: "What can ease their symptoms, whatever we decide?",
    },
    why: "Relief does not have to wait for the big choice.",
  },
  "why-differ": {
    ask: "Why do you and the other doctor see it differently?",
    why: "The reason for the difference tells more than who is right.",
  },
};
