import type { DecisionAidPageWords, DecisionAidWords } from "../decision-aid-shape";
import { knownFactsWords } from "./known-facts";
import { optionWords } from "./options";
import { quizWords } from "./quiz";
import { valuePairsWords } from "./values";

const lowerFirst = (text: string) => `${text}`.replace(/^./, (first) => first.toLowerCase());

const pages: DecisionAidPageWords = {
  options: {
    title: "Options",
    heading: { self: "Your options, side by side", carer: "The options, side by side" },
    lede: {
      self: "Five ways to go on, each told in the same detail. None is right for all. You decide.",
      carer:
        "Five ways to go on, each told in the same detail. None is right for all. The choice is theirs, or yours if you decide for them.",
    },
    because: { self: "In this order because you said:", carer: "In this order because of this:" },
    reasons: {
      "choices-unclear": {
        self: "your choices, or how well a treatment works, are not clear to you",
        carer: "the choices, or how well a treatment works, are not clear to them",
      },
      reader: "no specialist reader has looked at the slides or the scan",
      "two-agree": "two doctors looked at it apart from each other, and agree",
      settled: "the diagnosis is sure and things go well",
      trust: {
        self: "things are not easy with your doctor, or you do not agree",
        carer: "things are not easy with their doctor, or they do not agree",
      },
      "not-specialist": "the doctor is not a specialist in this, or does few of these operations",
      insurer: "the insurer asks for a second opinion",
      "under-way": "a course of treatment has begun",
    },
    leansTo: (what) => ({
      self: `this matters more to you: ${lowerFirst(what)}`,
      carer: `this matters more to them: ${lowerFirst(what)}`,
    }),
    notAdvice: "The order is not advice. It only puts first what fits these words.",
    neutral: {
      self: "They stand in a fixed order, from the most to do to the least. The order is not advice. Say what matters to you, and it follows that.",
      carer:
        "They stand in a fixed order, from the most to do to the least. The order is not advice. Say what matters to them, and it follows that.",
    },
    fields: {
      what: "What it is",
      good: "What is good",
      hard: "What is hard",
      like: "What it is like",
      telling: "Telling the doctor",
      cost: "Cost, and who pays",
      time: "How long",
      skip: "If it waits",
    },
    caption: "The five options with the same lines for each",
    rowHead: "About it",
    pickTitle: "Compare two of them",
    pickFirst: "The first",
    pickSecond: "The second",
    pick: "Compare these two",
    all: "Show all five",
    pickOther: "Pick two that differ.",
    keepDates: {
      self: "With every option: keep the dates that are set until your team moves them. Do not stop a medicine by yourself.",
      carer:
        "With every option: the dates that are set stay until the team moves them. They should not stop a medicine by themselves.",
    },
    sources: "What this rests on",
    checked: (day) => `Checked on ${day}. Times and costs differ from place to place.`,
    toValues: { self: "Say what matters to you", carer: "Say what matters to them" },
    toKnown: "See what is known in numbers",
  },
  known: {
    title: "What is known",
    heading: "What is known, in numbers",
    lede: {
      self: "What studies found when people asked for a second opinion. They are about groups. None can say how it will be for you.",
      carer:
        "What studies found when people asked for a second opinion. They are about groups. None can say how it will be for them.",
    },
    mayChange: "It may change something",
    mayCost: "It may cost something",
    own: { self: "For a problem like yours", carer: "For a problem like theirs" },
    ownNone: {
      self: "There are more numbers for some kinds of problems. Say in the questions what yours is about, and they are shown here.",
      carer:
        "There are more numbers for some kinds of problems. Say in the questions what it is about, and they are shown here.",
    },
    nothing:
      "There is no number here that was checked in the last year, so we show none. The other pages work without them.",
    share: (from, to) => {
      const one = (n: number) => (n === 0 ? "fewer than 1" : n === 100 ? "nearly all" : String(n));
      return from === to ? one(from) : `${one(from)} to ${one(to)}`;
    },
    whoLabel: "Who was studied",
    limitsLabel: "What it does not show",
    source: (names) => `Source: ${names}`,
    checked: (day) => `Checked on ${day}.`,
    keyChanged: "changed",
    keyMaybe: "changed in some studies, not in others",
    keySame: "stayed the same",
    whyApart:
      "Why are these numbers so far apart? Where all are looked at, few change. Where people come because something is unclear, many do. The truth for one person lies with neither.",
    toOptions: "See the options side by side",
  },
  values: {
    title: "What matters",
    heading: { self: "What matters to you?", carer: "What matters to them?" },
    lede: {
      self: "Eight pairs. For each, mark which side weighs more for you. No answer is wrong, and you can leave some out.",
      carer:
        "Eight pairs. For each, mark which side weighs more for them, or as you see it if you decide for them. You can leave some out.",
    },
    ask: (left, right) => `${left}, or ${lowerFirst(right)}?`,
    scale: {
      much: (what) => `Much more: ${lowerFirst(what)}`,
      some: (what) => `A bit more: ${lowerFirst(what)}`,
      same: "Both the same",
    },
    ends: { much: "much more", some: "a bit", same: "the same" },
    save: "Save and see the options",
    remove: "Clear all of this",
    paper: {
      self: "It sets the order of your options. Some of it stands in the packet under “What matters to me”.",
      carer:
        "It sets the order of the options. Some of it stands in the packet under “What matters to them”.",
    },
    private: "Keep this private",
    privateHelp: "It stays off what is printed for others.",
    leanNone: "Not said",
  },
  sure: {
    title: "How sure now",
    heading: { self: "How sure do you feel now?", carer: "How sure do they feel now?" },
    lede: {
      self: "The same four questions as before, asked again after you looked around. Feeling unsure is common with a hard choice.",
      carer:
        "The same four questions as before, asked again after a look around. Answer as they see it, or as you see it if you decide for them. Feeling unsure is common.",
    },
    yes: "Yes",
    no: "No, or not sure",
    save: "Save and compare",
    notSaid: "Not said",
    compareHeading: "Before, and now",
    settled: { self: "You were unsure. Now you feel sure.", carer: "Unsure before. Sure now." },
    stillUnsure: {
      self: "You were unsure, and you still are. Many people are at this point.",
      carer: "Unsure before, and still now. Many people are at this point.",
    },
    newlyUnsure: {
      self: "You felt sure before, and now you do not. That can come from knowing more.",
      carer: "Sure before, and not now. That can come from knowing more.",
    },
    stillSure: { self: "You felt sure, and you still do.", carer: "Sure before, and still now." },
    nowSure: { self: "You feel sure now.", carer: "Sure now." },
    nowUnsure: { self: "You do not feel sure now.", carer: "Not sure now." },
    mayHelp: "This may help:",
    helps: {
      "/decide/options": "the options side by side",
      "/decide/known": "what is known, in numbers",
      "/decide/values": "eight pairs on what matters",
      "/prepare/companion": "someone who comes along",
    },
    changesNothing: {
      self: "This does not change your answer or its reasons. It is for you to see where you stand.",
      carer: "This does not change the answer or its reasons. It shows where things stand.",
    },
  },
  quiz: {
    title: "Three questions",
    heading: "Three questions about second opinions",
    lede: "A quick look at whether the main points came across. There is no score, and nothing is kept unless you say so.",
    answers: { yes: "That is so", no: "That is not so", "not-sure": "Not sure" },
    see: "See the answers",
    youSaid: (answer) => `You said: ${lowerFirst(answer)}.`,
    notSaid: "You left this one out.",
    same: "Many see it like you.",
    other: "Many see it like you. Here is the other side.",
    open: "That is a fair answer.",
    truth: { yes: "That is so.", no: "That is not so." },
    keep: "Keep what I said",
    keepHelp: "It is stored under lock and key, for you alone.",
    kept: (day) => `You kept these on ${day}.`,
    remove: "Do not keep it any more",
    again: "Start again",
    source: "Source",
  },
  ways: {
    heading: "Help with the choice",
    options: "Five options side by side",
    known: "What is known, in numbers",
    values: "What matters: eight pairs",
    sure: "How sure now",
    quiz: "Three questions to check",
  },
  onPaper: {
    some: (more, less) => `${more} matters a bit more than ${lowerFirst(less)}.`,
    much: (more, less) => `${more} matters much more than ${lowerFirst(less)}.`,
  },
};

/** The words of the decision aid: its pages, options, numbers, pairs and questions. */
export const decisionAidWords: DecisionAidWords = {
  pages,
  options: optionWords,
  facts: knownFactsWords,
  values: valuePairsWords,
  quiz: quizWords,
};
