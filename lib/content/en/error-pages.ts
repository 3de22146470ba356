import type { ErrorPageWords } from "@/lib/content/interface-shape";

/** Apart from the other words: every page carries these to the browser, so they stay few. */
export const errorPageWords: ErrorPageWords = {
  name: "Second Look",
  heading: "This page did not open.",
  kept: "Something went wrong on our side, not on yours. What showed “Saved” is still saved.",
  doNow: "Try again now. If it does not help, come back in a few minutes.",
  again: "Try again",
  home: "Go to the first page",
  worse: "Something new or much worse? Do not wait for this page. In the United States, call 911.",
  safetyLink: "Check if it is safe to wait",
  leave: "Leave quickly",
};
