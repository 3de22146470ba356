import type { AskableWordsOf } from "../word-shapes";

/** About trials and new treatments. */
export const trialsAskableWords: AskableWordsOf<"trials"> = {
  "trial-for-me": {
    ask: {
      self: "Is there a trial that might fit me?",
      carer: "Is there a trial that might fit them?",
    },
    byGroup: {
      ms: {
        self: "Is there an MS trial that might fit me?",
        carer: "Is there an MS trial that might fit them?",
      },
      cancer: {
        self: "Is there a trial for this cancer that might fit me?",
        carer: "Is there a trial for this cancer that might fit them?",
      },
    },
    why: "Trials are easy to miss when no one looks.",
  },
  "newer-treatment": {
    ask: "Is there a newer treatment, and who offers it?",
    why: "Not each hospital offers each treatment.",
  },
  "trial-where": {
    ask: {
      self: "Where are the trials for this, and who can check if I fit?",
      carer: "Where are the trials for this, and who can check if they fit?",
    },
    why: "A trial nurse can check in a few minutes.",
  },
  "trial-differs": {
    ask: "How would a trial differ from the usual care?",
    why: "It shows what is gained, and what is given up.",
  },
  "trial-visits": {
    ask: "Which extra visits, tests and risks come with the trial?",
    why: "A trial takes time as well as courage.",
  },
  "trial-cost": {
    ask: "Who pays for the trial, and for the trips to it?",
    why: "The trial may pay for one part and the insurer for another.",
  },
  "trial-leave": {
    ask: {
      self: "Can I leave the trial at any time, and what comes then?",
      carer: "Can they leave the trial at any time, and what comes then?",
    },
    why: "Leaving is a right. What follows is good to know.",
  },
  "trial-dummy": {
    ask: {
      self: "Could I get a dummy treatment, and would I be told?",
      carer: "Could they get a dummy treatment, and would they be told?",
    },
    why: "Some trials compare with a dummy, and many do not.",
  },
  "trial-later": {
    ask: {
      self: "Would this treatment keep me out of a trial later?",
      carer: "Would this treatment keep them out of a trial later?",
    },
    why: "Some trials take only people who have not had it.",
  },
  "how-new": {
    ask: "How many people have had this treatment, and since when?",
    why: "The newer it is, the less is known of late effects.",
  },
  "approved-or-tested": {
    ask: {
      self: "Is this approved for what I have, or is it still being tested?",
      carer: "Is this approved for what they have, or is it still being tested?",
    },
    why: "It changes what is known, and who pays.",
  },
  "drug-for-markers": {
    ask: {
      self: "Do my test results point to a drug made for them?",
      carer: "Do their test results point to a drug made for them?",
    },
    why: "Some drugs work on one marker only.",
  },
};
