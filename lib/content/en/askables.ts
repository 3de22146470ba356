import type { AskableWords } from "../word-shapes";

/** Questions in the person's own words, to say out loud to a doctor. */
export const askableWords: AskableWords = {
  "is-diagnosis-right": {
    self: "How do you know that this is what I have?",
    carer: "How do you know that this is what they have?",
  },
  "how-sure-are-you": {
    self: "How sure are you, and what would change your mind?",
    carer: "How sure are you about them, and what would change your mind?",
  },
  "what-else-could-it-be": "What else could this be?",
  "which-test-would-settle": "Which test would settle it, and what are its risks?",
  "what-type-or-stage": {
    self: "Which type do I have, and what stage is it?",
    carer: "Which type do they have, and what stage is it?",
  },
  "what-type-of-ms": {
    self: "Which type of MS do I have, and how can you tell?",
    carer: "Which type of MS do they have, and how can you tell?",
  },
  "what-if-no-name": {
    self: "If we find no name for it, what can still help me?",
    carer: "If we find no name for it, what can still help them?",
  },
  "who-read-it": {
    self: "Who read my slides or scans, and is this all that they read?",
    carer: "Who read their slides or scans, and is this all that person reads?",
  },
  "why-tests-disagree": {
    self: "Why do my tests and how I feel not match?",
    carer: "Why do their tests and how they feel not match?",
  },
  "what-do-labs-mean": {
    self: "What do these blood tests mean for my treatment?",
    carer: "What do these blood tests mean for their treatment?",
  },
  "all-options": {
    self: "What are all my choices, and the good and bad sides of each?",
    carer: "What are all their choices, and the good and bad sides of each?",
  },
  "what-if-wait": {
    self: "What may happen if I wait, and how long is it safe to wait?",
    carer: "What may happen if they wait, and how long is it safe to wait?",
  },
  "need-it-now": {
    self: "Does my heart call for this now, or can we watch and wait?",
    carer: "Does their heart call for this now, or can we watch and wait?",
  },
  "less-invasive": "Is there a way with less cutting, or with none?",
  "spine-without-surgery": {
    self: "What can I try for my spine that is not surgery?",
    carer: "What can they try for the spine that is not surgery?",
  },
  "how-often-pain-better": {
    self: "Of the people like me that you operate on, how many have less pain a year later?",
    carer: "Of the people like them that you operate on, how many have less pain a year later?",
  },
  "risks-for-me": {
    self: "With my other illness, what are the risks for me?",
    carer: "With their other illness, what are the risks for them?",
  },
  "what-expect": {
    self: "What can I expect in the next months and years?",
    carer: "What can they expect in the next months and years?",
  },
  "how-many-done": "How many of these do you do each year, and how do they go?",
  "how-many-seen": "How many people with this illness do you treat?",
  "safer-drug": {
    self: "Is there a drug that is safer or easier for me?",
    carer: "Is there a drug that is safer or easier for them?",
  },
  "how-watch-drug": "How will we watch for harm from this drug, and how often?",
  "switch-safely": {
    self: "How do I switch safely, and what happens in between?",
    carer: "How do they switch safely, and what happens in between?",
  },
  "is-drug-still-right": {
    self: "Is this drug still the right one for me?",
    carer: "Is this drug still the right one for them?",
  },
  "early-or-step-up": {
    self: "Why start strong, or why step up, in my case?",
    carer: "Why start strong, or why step up, in their case?",
  },
  "why-not-working": "Why might this not be working?",
  "how-know-it-works": {
    self: "How will I know if it works, and by when?",
    carer: "How will they know if it works, and by when?",
  },
  "what-next-plan": "What comes next, and when does it start?",
  "side-effect-manage": "What can we do about this side effect?",
  "what-evidence": {
    self: "What is known about this treatment in people like me?",
    carer: "What is known about this treatment in people like them?",
  },
  "trial-for-me": {
    self: "Is there a trial that might fit me?",
    carer: "Is there a trial that might fit them?",
  },
  "newer-treatment": "Is there a newer treatment, and who offers it?",
  "what-can-still-be-done": "What can still be done to treat this, or to ease it?",
  "why-differ": "Why do you and the other doctor see it differently?",
  "would-you-talk": "Would you talk with the other doctor about this?",
  "why-this-plan": {
    self: "Why do you think that this is the best plan for me?",
    carer: "Why do you think that this is the best plan for them?",
  },
  "explain-simply": {
    self: "Can you say that in plain words, and let me say it back?",
    carer: "Can you say that in plain words, and let us say it back?",
  },
  "fit-my-life": {
    self: "Here is what matters in my life: how does the plan fit it?",
    carer: "Here is what matters in their life: how does the plan fit it?",
  },
  "does-cover": {
    self: "Is a second opinion covered for me, and which doctors can I choose?",
    carer: "Is a second opinion covered for them, and which doctors can they choose?",
  },
};
