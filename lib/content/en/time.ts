import type { CalendarWords, TimeWords } from "../time-shape";

/** The words of "Time": how long it is safe to wait, and what counts back from it. */
export const timeWords: TimeWords = {
  title: "Time",
  heading: "How much time is there?",
  lede: {
    self: "Your doctor can say how long it is safe to wait. All other days count back from that.",
    carer: "The doctor can say how long it is safe to wait. All other days count back from that.",
  },
  known: {
    countsBack: (day) => `The last day is ${day}.`,
    daysLeft: (days) =>
      days > 1
        ? `That is ${days} days from now.`
        : days === 1
          ? "That is tomorrow."
          : days === 0
            ? "That is today."
            : "That day has passed.",
    safe: (day) => `Safe to wait until ${day}.`,
    saidBy: (who) => `Said by ${who}.`,
    saidOn: (day) => `Said on ${day}.`,
    notCounted: {
      self: "No day is set yet. Put in what you know below. One day is enough to start.",
      carer: "No day is set yet. Put in what is known below. One day is enough to start.",
    },
    fromWhen: "Add the day on which the number of days was said. Until then we do not count them.",
  },
  unknown: {
    heading: "Ask how long it is safe to wait",
    text: {
      self: "We do not know this, and no website does. Your doctor knows your case. One call is enough.",
      carer:
        "We do not know this, and no website does. The doctor knows the case. One call is enough.",
    },
    sayHeading: "Words to use",
    say: [
      {
        self: "“I would like a second opinion. How many days can this safely wait?”",
        carer: "“We would like a second opinion. How many days can this safely wait?”",
      },
      "“What would make it urgent? Whom do we call then, also at night?”",
      {
        self: "“Is there anything I can start now, while I wait for the other opinion?”",
        carer: "“Is there anything that can start now, while we wait for the other opinion?”",
      },
    ],
    after: "Then put the answer in below, with the name of the person who said it.",
  },
  warnings: {
    "safe-over": {
      title: "The time that was called safe is over",
      text: {
        self: "Call your doctor’s office today. Ask what can wait and what cannot.",
        carer: "Call the doctor’s office today. Ask what can wait and what cannot.",
      },
    },
    "decision-over": {
      title: "The day of the decision has passed",
      text: "If it was moved, put in the new day. If not, call the office and ask what happens now.",
    },
    "decision-after-safe": {
      title: "The decision is due after the safe time ends",
      text: "We count back from the earlier day. Ask the doctor which of the two is right.",
    },
    "consult-late": {
      title: "The other opinion comes too late",
      text: "It comes after the last day. It can still help, if one of the two days can move.",
    },
    "no-time-for-visit": {
      title: "There is hardly time for a visit",
      text: "The last day is close. A faster way may still fit.",
    },
    "job-late": {
      title: "Not all of it can be there in time",
      text: "Even when it goes fast, this may come too late:",
    },
    "job-tight": {
      title: "It is tight",
      text: "It can fit if it goes fast. Ask for this first:",
    },
    "due-late": {
      title: "A day you set is later than it should be",
      text: "This would come too late:",
    },
  },
  helpHeading: "What could help",
  helps: {
    "call-doctor": {
      title: "Call the doctor’s office today",
      text: "Say that the time you were given is over. Ask: “What is safe now, and until when?”",
    },
    "ask-more-time": {
      title: "Ask for more time",
      text: "“If I decide a week later, what changes?” Often it can wait. Sometimes it cannot. Only the doctor can say.",
    },
    "ask-sooner-visit": {
      title: "Ask for a sooner visit",
      text: "Ask both offices to mark it as urgent. Ask to be called when someone cancels.",
    },
    "ask-remote": {
      title: "Ask for a video visit or a written answer",
      text: "It saves the trip. It is often faster to get.",
    },
    "ask-same-week": {
      title: "Ask for it this week",
      text: "Call. Say the day of the visit. Ask to pick it up yourself, or to get it online.",
    },
    "pathology-only": {
      title: "Have only the slides or scans read again",
      text: "Another expert can read them without a visit. It takes fewer papers and less time.",
    },
    "go-with-what-is-there": {
      title: "Go with what is there",
      text: "Ask the new office which records come first. Bring these. The rest can follow.",
    },
    "move-own-day": {
      title: "Move the day you set",
      text: "Open it and set an earlier day.",
    },
  },
  timeline: {
    heading: "Day by day",
    lede: "Counted back from the last day. If the last day moves, all of it moves.",
    today: "Today",
    inDays: (days) => (days === 1 ? "Tomorrow" : `In ${days} days`),
    passed: "Passed",
    counted: {
      ask: "Ask for these by this day",
      do: "Start these by this day",
      receive: "Have these in hand",
      "records-there": "All records are with the new doctor",
      consult: "See the other doctor by this day",
      decision: "Decide",
    },
    set: {
      ask: "Ask for these",
      do: "You planned these",
      receive: "You plan to have these",
      "records-there": "All records are with the new doctor",
      consult: "The visit for the other opinion",
      decision: "The decision is due",
    },
    safeEnds: "The time that was called safe ends",
    written: "The written answer is due",
    more: (count) => (count === 1 ? "and one more" : `and ${count} more`),
    how: "Two days are kept free before the visit, to see that all has come and opens. Three days are kept free after it, to think and to tell both doctors. These are our own numbers. How long the illness can wait is not.",
  },
  form: {
    heading: "What you know",
    lede: "Leave open what you do not know.",
    safe: "How long it is safe to wait",
    decision: "The decision",
    visit: "The other opinion",
    fields: {
      decisionOn: {
        label: "When is the decision due?",
        help: "Such as the day of the operation, or the day the treatment should start.",
      },
      safeDays: {
        label: "How many days did the doctor call safe?",
        help: "Only what a doctor or nurse said. Write a number, such as 10.",
      },
      toldOn: { label: "When was that said?", help: "The days count from here." },
      safeUntil: {
        label: "Or: safe until which day?",
        help: "If a day was named. If both are here, we use the earlier one.",
      },
      saidBy: { label: "Who said it?", help: "A name, and from which office." },
      consultOn: {
        label: "When is the visit?",
        help: "For a written opinion: the day on which it is promised.",
      },
      mode: { label: "How?" },
      note: { label: "Note" },
    },
    modes: {
      none: "Not chosen yet",
      "in-person": "In person",
      video: "By video",
      written: "In writing",
      "not-known": "Not sure",
    },
    notANumber: "Write a whole number of days, such as 10.",
    save: "Save these days",
  },
  neverStop: {
    self: "While you wait: keep taking your medicines as agreed. Keep tests that are booked.",
    carer: "While you wait: medicines go on as agreed. Tests that are booked stay booked.",
  },
  toCalendar: "See all dates, or put them in a calendar",
};

/** The words of the calendar page and of the file. */
export const calendarWords: CalendarWords = {
  title: "Dates",
  heading: "All your dates",
  lede: "Every day that is set or counted, in order.",
  empty: {
    heading: "There are no dates yet",
    text: "Put in one day that you know. The others count back from it.",
    link: "Put in what you know",
  },
  listHeading: "Coming",
  past: "Passed",
  file: {
    heading: "Put them in a calendar",
    text: "You get a file. Open it, and your phone or computer adds the dates. The file stays with you; we send it to no one.",
    titles: "What the entries say",
    neutral: "Only “Reminder”",
    neutralHelp: (sample) => `Others who see the calendar learn nothing. It says “${sample}”.`,
    plain: "What it is about",
    plainHelp: "Such as the name of a record. What you keep private stays “Reminder”.",
    button: "Get the file",
    again:
      "If a day moves, get the file again. It sets the same entries anew and adds none twice. Entries for things that are done stay until you delete them.",
  },
  neutralTitle: "Reminder",
  calendarName: "Reminders",
  titleOf: {
    ask: (what) => `Ask for: ${what}`,
    do: (what) => `Start: ${what}`,
    due: (what) => what,
    receive: (what) => `Should be here: ${what}`,
    recordsThere: "All records are with the new doctor",
    consultBy: "Last good day for the other opinion",
    consult: "Visit for the other opinion",
    written: "The written answer is due",
    decision: "The decision is due",
    safeEnds: "The time that was called safe ends",
    answerDue: (what) => `By law, an answer is due: ${what}`,
    extensionEnds: (what) => `By law, the last day: ${what}`,
    askMany: (count) => `Ask for ${count} records`,
    doMany: (count) => `Start ${count} things on the list`,
    answersDue: (count) => `By law, ${count} answers are due`,
  },
};
