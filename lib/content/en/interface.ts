import type { InterfaceWords } from "@/lib/content/interface-shape";

/** The words of buttons, headers and short messages. */
export const interfaceWords: InterfaceWords = {
  shell: {
    name: "Second Look",
    skip: "Skip to the main part",
    stagesLabel: "Main",
    stages: [
      { href: "/home", label: "Home" },
      { href: "/decide", label: "Decide" },
      { href: "/plan", label: "Plan" },
      { href: "/records", label: "Records" },
      { href: "/prepare", label: "Prepare" },
      { href: "/print", label: "Print" },
    ],
    leave: "Leave quickly",
    leaveHint: "To leave quickly with a keyboard, press Shift three times.",
    leftTitle: "Home",
    safetyLabel: "Safety",
    safetyQuestion: "Something new or much worse?",
    safetyLink: "Check if it is safe to wait",
    aboutLabel: "About",
    about: [
      { href: "/how-it-works", label: "How it works" },
      { href: "/methods", label: "Methods" },
      { href: "/rules", label: "Rules" },
      { href: "/sources", label: "Sources" },
      { href: "/privacy", label: "Your health data" },
    ],
    promise: "No advertising. No health data is sold or sent to others.",
    ending: {
      label: "This visit",
      text: "Are you still here? This device is shared, so your visit ends in 2 minutes. Then what you told us is deleted.",
      stay: "Yes, go on",
    },
  },
  common: {
    continue: "Continue",
    back: "Back",
    save: "Save",
    saved: "Saved",
    saving: "Saving",
    notSavedYet: "Not saved yet. We keep what you chose and try again.",
    or: "or",
    change: "Change",
    print: "Print this page",
    errorTitle: "Please look at this again",
    errorKept: "What you put in is still here.",
  },
  notFound: {
    title: "Page not found",
    heading: "We could not find this page.",
    kept: "The address may be old, or a letter may be missing. What you saved is still there.",
    doNow: "Check the address, or go back to the first page.",
    home: "Go to the first page",
  },
};
