import type { GateGroupId, GateHeading, GateTier, GateWayOn } from "../gate/line";
import type { Spoken } from "../types";

/** The first page: tier 1, asked of everyone. */
export const gateNowWords = {
  title: "Is it safe to wait?",
  heading: "First: is it safe to wait?",
  intro: {
    self: "Before anything else, please look at this list. Tick a line only if it is new, worse or back, and no clinician has checked it since. It counts even if it has passed, or came down after a pill. Leave out what your team knows and has not changed.",
    carer:
      "Before anything else, please look at this list. Tick a line only if it is new, worse or back for them, and no clinician has checked it since. It counts even if it has passed, or came down after a pill. Leave out what their team knows and has not changed.",
  },
  legend: "New, worse or back, and no clinician has checked it since",
  none: "None of these",
  next: "Go on",
  unsure: {
    self: "Not sure if one fits? Then tick it. You can see what to do, and go on from there.",
    carer: "Not sure if one fits? Then tick it. You can see what to do, and go on from there.",
  },
  nothingTicked: "Nothing was ticked yet. Tick what fits, or “None of these”. Nothing was lost.",
  both: "You ticked “None of these” and a line as well. Your ticks were kept. Please take one of them away.",
} as const satisfies Record<string, Spoken>;

/** The second page: tiers 2 and 3, and the lines of a group once the group is ticked. */
export const gateYouWords = {
  title: "Is it safe to wait? Part 2",
  heading: { self: "And what else fits you?", carer: "And what else fits them?" },
  intro: {
    self: "The same again: tick what is new, worse or back, and no clinician has checked it since. It counts even if it has passed.",
    carer:
      "The same again: tick what is new, worse or back for them, and no clinician has checked it since. It counts even if it has passed.",
  },
  groupsLegend: { self: "Does one of these fit you?", carer: "Does one of these fit them?" },
  groupsIntro: "Tick all that fit. Each one opens a few more lines.",
  noGroup: "None of these fit",
  none: "None of these",
  next: "Go on",
} as const satisfies Record<string, Spoken>;

/** The headings that the lines for everyone stand under. */
export const gateHeadingWords: { readonly [H in GateHeading]: string } = {
  "head-and-nerves": "Head and nerves",
  "chest-and-breath": "Chest and breath",
  "bleeding-and-belly": "Bleeding and belly",
  "whole-body": "Whole body",
  "legs-and-bladder": "Legs and bladder",
  medicine: "Medicine and skin",
};

/** The groups, as a person ticks them. */
export const gateGroupWords: {
  readonly [G in GateGroupId]: { readonly label: Spoken; readonly hint?: Spoken };
} = {
  "group-pregnancy": { label: "Pregnant, maybe pregnant, or pregnant within the last 2 months" },
  "group-baby": { label: "A baby under 3 months old" },
  "group-child": { label: "A child" },
  "group-cancer": { label: "Cancer, now or in the past" },
  "group-chemo": { label: "On chemo, between rounds too" },
  "group-back": { label: "A back problem or leg pain" },
  "group-neck": { label: "A neck problem" },
  "group-ms": { label: "Multiple sclerosis (MS), told by a doctor" },
  "group-blood-thinner": { label: "On a blood thinner" },
  "group-steroids": { label: "On steroids for a long time" },
  "group-lowers-defenses": {
    label: "On a medicine that lowers the body's defenses",
    hint: {
      self: "Many drugs for MS, joints, the bowel or a transplant do. If you are not sure about yours, tick this.",
      carer:
        "Many drugs for MS, joints, the bowel or a transplant do. If you are not sure about theirs, tick this.",
    },
  },
  "group-listed-medicine": {
    label: "On a medicine of the list below, or on one until lately",
    hint: "The list: medicines that are not safe to stop on your own.",
  },
  "group-over-50": { label: "Over 50 years old" },
};

export type TierWords = {
  readonly heading: Spoken;
  /** What holds for every line of the tier. */
  readonly lead: Spoken;
  readonly steps: readonly Spoken[];
  /** Why there is no answer, or what comes next. */
  readonly next: Spoken;
};

/** What to do now, by tier. */
export const gateTierWords: { readonly [T in GateTier]: TierWords } = {
  1: {
    heading: "Call {emergency} now",
    lead: {
      self: "What you ticked has to be looked at right away. It may turn out to be nothing bad, and it is right to call.",
      carer:
        "What you ticked has to be looked at right away. It may turn out to be nothing bad, and it is right to call.",
    },
    steps: [
      {
        self: "Call {emergency}. Say what happened, when, and where you are.",
        carer: "Call {emergency}. Say what happened, when, and where they are.",
      },
      {
        self: "Do not drive. Wait for help to come.",
        carer: "Do not drive them there. Wait for help to come.",
      },
      { self: "Have someone stay with you, if you can.", carer: "Stay with them." },
      {
        self: "Take along a list of your medicines.",
        carer: "Take along a list of their medicines.",
      },
    ],
    next: "The question of a second opinion can wait until then. You can come back to it any time.",
  },
  2: {
    heading: { self: "Go to {department} now", carer: "Take them to {department} now" },
    lead: {
      self: "What you ticked has to be seen today, without delay. Going in is the right thing to do.",
      carer:
        "What you ticked has to be seen today, without delay. Going in is the right thing to do.",
    },
    steps: [
      {
        self: "Go now, at night too. Have someone take you if you can.",
        carer: "Go now, at night too.",
      },
      {
        self: "If you get worse on the way, call {emergency}.",
        carer: "If they get worse on the way, call {emergency}.",
      },
      {
        self: "Take along a list of your medicines.",
        carer: "Take along a list of their medicines.",
      },
    ],
    next: "The question of a second opinion can wait until then. You can come back to it any time.",
  },
  3: {
    heading: { self: "Call your team today", carer: "Call their team today" },
    lead: {
      self: "This is for your own doctor or nurse to hear today.",
      carer: "This is for their own doctor or nurse to hear today.",
    },
    steps: [
      {
        self: "Call the doctor or nurse who treats you. After hours, ask for the one on call.",
        carer: "Call the doctor or nurse who treats them. After hours, ask for the one on call.",
      },
      "No answer? Go to {urgent}.",
      {
        self: "If you get worse fast, call {emergency}.",
        carer: "If they get worse fast, call {emergency}.",
      },
    ],
    next: "Once you tell us that the call is made, you can go on. This line stays on top.",
  },
  4: {
    heading: "Do not pause treatment",
    lead: {
      self: "A second opinion fits in beside your treatment. It does not have to hold it up.",
      carer: "A second opinion fits in beside their treatment. It does not have to hold it up.",
    },
    steps: [
      {
        self: "Ask your team: “How many days is it safe to wait?”",
        carer: "Ask their team: “How many days is it safe to wait?”",
      },
      "Ask to have the slides or scans sent to a second expert while treatment starts.",
      "Keep each test and each date, unless the team itself moves it.",
    ],
    next: "This stands above any answer.",
  },
};

/** How a person goes on. None of these says only that it is not happening now. */
export const gateWayOnWords: {
  readonly [W in GateWayOn]: { readonly label: Spoken; readonly hint?: Spoken };
} = {
  over: {
    label: "Not now, and not in the last days",
    hint: "It is not there now, and it was not there in the last days.",
  },
  checked: {
    label: "A clinician has checked it",
    hint: "A doctor, a nurse or the like has checked it since it came, grew worse or came back.",
  },
  called: {
    label: { self: "I have called them", carer: "I have called them, or they have called" },
    hint: "The line stays on top, so that it is not lost.",
  },
  "safe-for-now": { label: { self: "I am safe for now", carer: "They are safe for now" } },
  talked: {
    label: { self: "I have talked to someone", carer: "They have talked to someone" },
    hint: "A crisis line, a doctor, or someone close who now knows. A call to {emergency} counts too.",
  },
};

/** The carer's own thoughts: "I", though a carer fills in. */
export const carerWayOnWords: { readonly [W in "safe-for-now" | "talked"]: string } = {
  "safe-for-now": "I am safe for now",
  talked: "I have talked to someone",
};

/** What the page with what to do now says around the lines. */
export const gateActWords = {
  title: "What to do now",
  ticked: "You ticked",
  tell: "What to say",
  numbers: "Numbers",
  country: "Your country",
  wayOnHeading: "When can you go on?",
  wayOnIntro: "Choose what is true. If none of these is, please do the step above first.",
  wayOnMissing:
    "No line was chosen. Nothing was lost. Please choose what is true, or do the step above first.",
  stillOnTop: { self: "Still to keep in mind", carer: "Still to keep in mind" },
  takeOff: "Take this line off",
  /** Beside a line whose source no one has signed off. It never softens what to do. */
  background: {
    self: "Do this all the same. No clinician has signed this line for us yet, so ask your team what it means for you.",
    carer:
      "Do this all the same. No clinician has signed this line for us yet, so ask their team what it means for them.",
  },
  inference: "This line is our own reading, not from one source.",
} as const satisfies Record<string, Spoken>;

/** After 12 idle hours, one screen. Never before printing. */
export const welcomeBackWords = {
  title: "Welcome back",
  heading: {
    self: "Welcome back. Anything new or worse?",
    carer: "Welcome back. Anything new or worse with them?",
  },
  intro: "Your answers are as you left them.",
  no: "No, nothing new or worse",
  yes: "Yes, or I am not sure",
} as const satisfies Record<string, Spoken>;

/** Links to the gate, and the note that leads there from inside the questionnaire. */
export const gateLinkWords = {
  ask: "Something new or much worse?",
  link: "Check if it is safe to wait",
  fromAnswers: {
    self: "You told us that something got worse and no one has checked it. Please look at this first. Your answers are kept.",
    carer:
      "You told us that something got worse for them and no one has checked it. Please look at this first. Your answers are kept.",
  },
} as const satisfies Record<string, Spoken>;

/** For the methods page, until a clinician signs the file. */
export const gateUnsignedWords = {
  text: "No clinician has signed this list yet. It was put together from public sources and from common knowledge. Lines without a source say “ask your team”.",
} as const;

/** The safety box that heads every print. */
export const gatePrintWords = {
  heading: "If this happens, do not wait for the visit",
  call: "Call {emergency}, and do not drive: a face that droops, a weak arm or trouble speaking that comes on suddenly, even if it passes. Chest pain. Trouble breathing. Fainting, or hard to wake. A long seizure. Heavy bleeding. A severe allergic reaction. Severe belly pain. Sudden confusion.",
  go: "Go to {department}: new numbness between the legs. New loss of control of bladder or bowel. With a back problem or leg pain: new trouble passing urine, or weak legs. With cancer: new weak limbs, trouble walking or trouble passing urine. On chemo: a fever of 100.4°F (38°C) or more. For that you can call the cancer team's line at once.",
  today: {
    self: "Call your team today for a new, severe side effect. Call them too if a medicine was stopped or ran out. With MS: for a new change over hours or days. On a blood thinner: for new bleeding.",
    carer:
      "Call their team today for a new, severe side effect. Call them too if a medicine was stopped or ran out. With MS: for a new change over hours or days. On a blood thinner: for new bleeding.",
  },
} as const satisfies Record<string, Spoken>;
