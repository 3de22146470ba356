import type { AskableWordsOf } from "../word-shapes";

/** About the diagnosis: to be said aloud, in the person’s own words. */
export const diagnosisAskableWords: AskableWordsOf<"diagnosis"> = {
  "is-diagnosis-right": {
    ask: {
      self: "How do you know that this is what I have?",
      carer: "How do you know that this is what they have?",
    },
    byGroup: {
      ms: "How do you know that this is MS?",
      cancer: "How do you know that this is cancer?",
      heart: {
        self: "How do you know what is wrong with my heart?",
        carer: "How do you know what is wrong with their heart?",
      },
      "spine-joint": {
        self: "How do you know where my pain comes from?",
        carer: "How do you know where their pain comes from?",
      },
      rare: "How was this rare illness found, and who checked it?",
    },
    why: "All that follows rests on this.",
  },
  "how-sure-are-you": {
    ask: {
      self: "How sure are you, and what would change your mind?",
      carer: "How sure are you about them, and what would change your mind?",
    },
    why: "A fair doctor can say how sure they are, and what is still open.",
  },
  "what-else-could-it-be": {
    ask: "What else could this be?",
    byGroup: {
      ms: "What else could this be, if it is not MS?",
      "spine-joint": "What else could cause this pain?",
    },
    why: "Many illnesses look alike at first.",
  },
  "which-test-would-settle": {
    ask: "Which test would settle it, and what are its risks?",
    why: "It shows what is still to come, and if it is worth it.",
  },
  "what-type-or-stage": {
    ask: {
      self: "Which type do I have, and what stage is it?",
      carer: "Which type do they have, and what stage is it?",
    },
    byGroup: {
      cancer: {
        self: "Which type of cancer do I have, and what stage is it?",
        carer: "Which type of cancer do they have, and what stage is it?",
      },
    },
    why: "Type and stage decide which treatments fit.",
  },
  "what-type-of-ms": {
    ask: {
      self: "Which type of MS do I have, and how can you tell?",
      carer: "Which type of MS do they have, and how can you tell?",
    },
    why: "The type of MS changes which drugs may help.",
  },
  "ms-look-alikes": {
    ask: "What can look like MS, and how did you rule it out?",
    why: "Some people who are told it is MS turn out to have something else.",
  },
  "what-if-no-name": {
    ask: {
      self: "If we find no name for it, what can still help me?",
      carer: "If we find no name for it, what can still help them?",
    },
    why: "Care can go on without a name.",
  },
  "who-read-it": {
    ask: {
      self: "Who read my slides or scans, and is this all that they read?",
      carer: "Who read their slides or scans, and is this all that person reads?",
    },
    byGroup: {
      cancer: {
        self: "Who read my slides, and is this cancer all that they read?",
        carer: "Who read their slides, and is this cancer all that person reads?",
      },
      ms: {
        self: "Who read my MRI, and do they read MS scans all day?",
        carer: "Who read their MRI, and does that person read MS scans all day?",
      },
    },
    why: "Someone who reads only this kind may see more in it.",
  },
  "read-again": {
    ask: {
      self: "Would it help to have my slides or scans read again?",
      carer: "Would it help to have their slides or scans read again?",
    },
    why: "Another reader can look at what is there. Often no new test is called for.",
  },
  "why-tests-disagree": {
    ask: {
      self: "Why do my tests and how I feel not match?",
      carer: "Why do their tests and how they feel not match?",
    },
    byGroup: {
      ms: {
        self: "Why do my MRI and how I feel not match?",
        carer: "Why do their MRI and how they feel not match?",
      },
    },
    why: "When the two do not match, something is still open.",
  },
  "agree-with-first": {
    ask: {
      self: "Do you agree with what the first doctor told me I have?",
      carer: "Do you agree with what the first doctor told them they have?",
    },
    why: "It is the first thing to settle with a second doctor.",
  },
  "show-me": {
    ask: {
      self: "Can you show me on the scan or report what you mean?",
      carer: "Can you show us on the scan or report what you mean?",
    },
    why: "Seeing it often makes it clear.",
  },
  "more-than-one-thing": {
    ask: {
      self: "Could I have more than one thing at once?",
      carer: "Could they have more than one thing at once?",
    },
    why: "Two problems can hide behind one symptom.",
  },
  "what-causes-worst": {
    ask: {
      self: "What causes the symptom that bothers me most?",
      carer: "What causes the symptom that bothers them most?",
    },
    why: "The name of an illness does not explain every symptom.",
  },
  "gene-test": {
    ask: {
      self: "Would a gene test tell us more about me or my family?",
      carer: "Would a gene test tell us more about them or the family?",
    },
    why: "It may point to a cause, or to a drug that fits.",
  },
  "how-far": {
    ask: "Is it in one place, or has it spread?",
    why: "It changes which treatments make sense. It is fine to say how much to hear.",
  },
  "heart-how-bad": {
    ask: {
      self: "How bad is my heart problem, and is it getting worse?",
      carer: "How bad is their heart problem, and is it getting worse?",
    },
    why: "It shows if there is time to watch it.",
  },
  "scan-explains-pain": {
    ask: {
      self: "Does what you see on the scan explain my pain?",
      carer: "Does what you see on the scan explain their pain?",
    },
    why: "What a scan shows and how much it hurts do not always match.",
  },
};
