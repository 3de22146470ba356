import type { RuleBookWords } from "../rule-book-shape";

/** The words of the open rule book beside the rules: search, examples, trying out, changes. */
export const ruleBookWords: RuleBookWords = {
  search: {
    label: "Find a rule",
    help: "A word such as “scan” or “trust”, or a name such as “T5”.",
    domain: "Part",
    everyDomain: "All parts",
    button: "Search",
    found: (count) => (count === 1 ? "1 rule fits." : `${count} rules fit.`),
    none: "No rule has this word. Try a shorter one, or look through all of them.",
    showAll: "Show all rules",
  },
  examples: {
    heading: "Examples",
    intro:
      "Each is what someone could answer, and what the rule makes of it. What is not named here was answered with nothing that speaks for another opinion. A program checks each one when anything is changed.",
    outcome: {
      true: "It holds",
      false: "It does not hold",
      unknown: "We cannot tell",
    },
    nothing: "Nothing that speaks for another opinion",
    notAnswered: "no answer",
    leftOpen: "and the list is left open",
  },
  tryIt: {
    title: (label) => `Try rule ${label}`,
    heading: "Try the rule",
    lede: "Change the answers and see what the rule makes of them. Nothing is kept, and your own answers stay as they are.",
    link: "Try it: change the answers and see",
    button: "See what it says",
    back: (name) => `Back to ${name}`,
    closed: "The questionnaire asks this only after some of the answers above.",
    says: {
      true: { heading: "It holds", text: "With these answers the rule is a reason." },
      false: { heading: "It does not hold", text: "With these answers the rule is no reason." },
      unknown: {
        heading: "We cannot tell",
        text: "These answers leave it open. That is never read as a no.",
      },
    },
    because: "The answers that made it so",
    settledBy: "An answer to one of these could settle it",
    problem: "These answers do not go together. Nothing was tried yet. Please look at:",
    problemWith: (question) => `${question} Pick rows that go together.`,
  },
  changes: {
    title: "What changed",
    heading: "What changed, and when",
    lede: "Each version of the rules, the newest first. A rule that is not named stands as it was.",
    link: "What changed, version by version",
    version: (version) => `Rule set ${version}`,
    kind: {
      "first-version": "New",
      condition: "The test changed",
      tier: "The strength changed",
      sources: "The sources changed",
      words: "The words changed",
      retired: "Taken back",
    },
    firstVersion: (count) => `The first version, with ${count} rules.`,
    data: "All rules are also there for programs to read.",
    dataLink: "The rules as data",
  },
};
