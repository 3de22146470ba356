import { howItWorks } from "@/lib/content/en/how-it-works";
import { methods } from "@/lib/content/en/methods";
import { privacy } from "@/lib/content/en/privacy";
import type { PublicPageWords } from "@/lib/content/interface-shape";

/** The words of the public pages. */
export const publicPageWords: PublicPageWords = {
  landing: {
    heading: "Should you get a second opinion?",
    lede: "Are you unsure about what you have, or about the plan? Answer some plain questions. You get a fair answer, and the reasons for it.",
    start: "Start",
    goOn: "I was here before",
    emergencyHead: "If this is an emergency,",
    emergency: "do not wait for this page. In the United States, call 911.",
    does: {
      id: "does",
      heading: "What it does",
      list: [
        "It checks first if it is safe to wait.",
        "It asks about your situation, one small thing at a time. “I am not sure” is always a good answer.",
        "It tells you what your answers point to, and why. It also tells you what speaks against, and what it could not tell.",
        "It can say “no clear reason now”. That is a real answer.",
      ],
    },
    doesNot: {
      id: "does-not",
      heading: "What it does not do",
      list: [
        "It never says what illness you have.",
        "It never tells you which treatment to take or to stop.",
        "It is not for emergencies.",
        "It does not take the place of your doctor. You decide.",
      ],
    },
    carer: {
      id: "carer",
      heading: "Are you here for someone else?",
      paragraphs: [
        "You can answer for a person you care for. We ask who you are at the start, and the questions change to fit.",
      ],
    },
    besideLabel: "Good to know",
    facts: ["About five minutes", "No account", "No cost", "Private"],
    privacy: {
      id: "private",
      heading: "What you answer stays private",
      paragraphs: [
        "You do not give your name. Your answers are locked before they are stored, and you can delete them at any time.",
      ],
      links: [
        { href: "/privacy", label: "How we treat your health data" },
        { href: "/how-it-works", label: "How it works" },
      ],
    },
    exampleHeading: "What an answer looks like",
    exampleIntro:
      "“Your answers give good reasons to ask a second doctor.” This is where the reasons come from, in a made-up example:",
    exampleCaption: "A made-up example: how strong the reasons are, by topic",
    exampleHeads: { label: "Topic", word: "How strong" },
    exampleRows: [
      { id: "diagnosis", label: "Diagnosis", filled: 3, word: "strong" },
      { id: "tests", label: "Tests", filled: 2, word: "fair" },
      { id: "treatment-risk", label: "Treatment", filled: 1, word: "slight" },
      { id: "trust", label: "Trust", filled: 0, word: "none" },
    ],
  },
  howItWorks,
  privacy,
  methods,
  sources: {
    title: "Sources",
    heading: "Where it comes from",
    lede: "Each reason names its source. This is the whole list. Most were read in part, not from first page to last.",
    noYear: "no year given",
    kinds: {
      study: "Studies",
      review: "Reviews of studies",
      guidance: "Guidance for care",
      label: "Warnings on medicines",
      "patient-guide": "Guides for patients",
      insurer: "Insurers",
      article: "Health articles that gave us the first list (not proof)",
      news: "News",
      house: "Our own choices",
    },
  },
  notSaved: {
    title: "Not saved",
    heading: "That page was opened for someone else",
    lede: "Since then, another person began in this browser. So nothing was saved, changed or deleted.",
    typed: {
      heading: "What was typed there",
      text: "Copy what you want to keep. It is shown here for 15 minutes, or until another page saves something.",
    },
    none: "What was picked there was not saved.",
    goOn: "Go on with the visit that is open now",
  },
  ended: {
    title: "Start again",
    heading: "This visit has ended",
    lede: "We can no longer open what was kept under it, so that nobody else who uses this device can.",
    why: [
      "On a shared device, a visit ends after 10 minutes without use, and when you leave. What was kept is deleted.",
      "On your own device, it ends 30 days after the last visit, or when you delete everything.",
      "What you picked on the last page was not saved. You can start again; it takes about five minutes.",
    ],
    again: "Start again",
  },
  leave: {
    title: "Links",
    heading: "Where to?",
    places: [
      { href: "https://www.google.com/", label: "Search" },
      { href: "https://www.weather.gov/", label: "Weather" },
      { href: "https://www.bbc.com/news", label: "News" },
    ],
    historyHeading: "About this browser",
    history:
      "This browser still lists the pages that were open. To clear the list, open the menu and look for “History”.",
  },
};
