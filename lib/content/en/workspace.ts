import type { WorkspaceWords } from "../workspace-shape";

/** What every page of the workspace says. */
export const workspaceWords: WorkspaceWords = {
  waysLabel: "In this part",
  ways: {
    "/plan": [
      { href: "/plan", label: "To do" },
      { href: "/plan/who", label: "Who to ask" },
      { href: "/plan/dates", label: "Time" },
      { href: "/letters", label: "Letters" },
    ],
    "/records": [
      { href: "/records", label: "List" },
      { href: "/letters", label: "Letters" },
      { href: "/records/import", label: "From a portal" },
    ],
    "/prepare": [
      { href: "/prepare", label: "Overview" },
      { href: "/prepare/history", label: "History" },
      { href: "/prepare/medicines", label: "Medicines" },
      { href: "/prepare/health", label: "Health" },
      { href: "/prepare/questions", label: "Questions" },
      { href: "/prepare/companion", label: "Companion" },
    ],
    "/print": [
      { href: "/print", label: "Packet" },
      { href: "/print/take", label: "Take it with you" },
    ],
  },
  saving: "Saving",
  saved: "Saved",
  notSaved: "Not saved yet. We keep what you put in and try again.",
  room: {
    left: "Room for {count} more characters.",
    full: "This is full. What goes beyond it is left out.",
  },
  save: "Save",
  add: "Add",
  remove: "Remove",
  cancel: "Leave it as it was",
  back: "Back",
  undo: "Undo",
  undone: {
    removed: "Removed.",
    changed: "Changed.",
    several: (count) => `Changed ${count} at once.`,
  },
  private: "Keep this private",
  privateHelp: "It stays off what you print for others.",
  optional: "if you like",
  pages: {
    label: "Pages",
    at: (at, of) => `Page ${at} of ${of}`,
    before: "Earlier ones",
    after: "More",
    all: "All on one page, to print",
    inPages: "25 at a time",
    onPaper: (at, of) =>
      `This is page ${at} of ${of}. To print the whole list, first choose “All on one page, to print”.`,
    print: "Print the whole list",
    printHint: "To print the whole list, use the print command of your browser.",
  },
  becauseYouSaid: { self: "Because you said", carer: "Because of this answer" },
  unreadable: (count) =>
    count === 1
      ? "One thing here could not be read. It is kept. The others are complete."
      : `${count} things here could not be read. They are kept. The others are complete.`,
  errors: {
    title: "Please look at this again",
    kept: "What you put in is still here.",
    conflictTitle: "This was changed in another place",
    conflict: "Someone changed it while you were here. Nothing is lost. Both are shown below.",
    conflictHere: "What you put in",
    conflictThere: "What is saved now",
    conflictPick: "Make it as you want it, then save.",
    removedThere: "It was removed there.",
    missing: "This is no longer there. It may have been removed in another place.",
    busy: "That was a lot at once. What you put in is still here. Wait a minute, then save again.",
    away: "We could not save just now. What you put in is still here. Please save again.",
    full: (most) => `There is room for ${most}. Remove one, then add this.`,
    tooLong: (most) => `Make it shorter: there is room for ${most} letters.`,
    empty: "Write something here first.",
    notOneLine: "Put this on one line.",
    notADay: "Give a full date, with month, day and year.",
    notADate: "Write a date like 2024, spring 2024, March 2024 or 3/5/2024.",
    noYear: "Add the year, like March 2024.",
    noSuchDay: "There is no such day. Check the day, the month and the year.",
    endsFirst: "This is before the start. Check both dates.",
    notAChoice: "Pick one of the choices.",
    notText: "Some signs in this text cannot be kept. Type it again, please.",
    other: "This could not be saved as it is. What you put in is still here.",
  },
};
