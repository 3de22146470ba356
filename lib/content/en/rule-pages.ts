import type { RulePageWords } from "../rule-page-shape";
import { longDate } from "./dates";

/** The words of the public rule book. */
export const rulePageWords: RulePageWords = {
  list: {
    title: "Rules",
    heading: "The rules behind each answer",
    lede: "Each reason that we give comes from one of these rules. You can read when it holds, where it comes from and what we make of it.",
    tiersHeading: "How strong a reason is",
    retiredHeading: "Rules we took back",
    version: (version) => `Rule set ${version}`,
  },
  name: (label) => `Rule ${label}`,
  place: (name, domain) => `${name} · ${domain}`,
  date: longDate,
  tier: {
    S: {
      name: "Strong",
      means: "One reason like this is enough for “good reasons to ask a second doctor”.",
    },
    M: {
      name: "Fair",
      means:
        "Two reasons like this are enough for “good reasons”. Two forms of one reason count once. One alone makes it “worth thinking about”, or points to a talk where your own doctor can fill the gap.",
    },
    L: {
      name: "Slight",
      means:
        "It adds to other reasons. Alone, it points back to a talk with your own doctor first.",
    },
  },
  points: (points) => (points === 1 ? "1 point" : `${points} points`),
  strength: "How strong it is",
  editorial:
    "We chose how strong each reason is. No study has shown how to weigh them, and no clinician has signed the rules yet. Points put reasons in order. They never decide the answer.",
  why: "Why it matters",
  when: "When it holds",
  exact: "The exact test",
  exactIntro:
    "This is the rule itself, in the words of the questions. A question that was not answered, or answered “not sure”, is never read as a no.",
  exactIntroSure:
    "This is the rule itself, in the words of the questions. They come from the SURE test, which reads “not sure” as a no. A question that was not answered, or answered “rather not say”, is never read as a no.",
  all: "All of these",
  any: "At least one of these",
  none: "None of these",
  notAll: "Not all of these together",
  atLeast: (count) => `At least ${count} of these`,
  inOrder: "Two steps, in this order",
  pending: "“Cannot tell” for as long as this is so, or may be so",
  otherwise: "If not, it holds when",
  or: "or",
  asData: "The same, with the ids of the public interface",
  suggests: "What it leads to",
  tasks: "Things to do",
  records: "Papers to gather",
  questions: "Questions to ask",
  sources: "Where it comes from",
  year: (year) => (year === null ? "(no year)" : `(${year})`),
  dates: "Checked and changed",
  reviewed: (date) => `Last held against its sources on ${date}.`,
  change: {
    "first-version": (version) => `First version (rule set ${version}).`,
    condition: (version) => `The test changed (rule set ${version}).`,
    tier: (version) => `Its strength changed (rule set ${version}).`,
    sources: (version) => `Its sources changed (rule set ${version}).`,
    words: (version) => `Its words changed (rule set ${version}).`,
    retired: (version) => `Taken back (rule set ${version}).`,
  },
  related: "Rules close to this one",
  closerFormOf: "It says one case more closely of:",
  closerForms: "One case of it is said more closely in:",
  sameTrigger: "It stands beside:",
  countsAs: "In the answer it counts like:",
  allRules: "All rules",
  retired: "This rule no longer counts. We took it back, and this is why.",
  retiredRules: {},
};
