import type { CompanionWords } from "../companion-shape";

/** What the page of the one who comes along says. */
export const companionWords: CompanionWords = {
  title: "Companion",
  heading: { self: "Bring someone with you", carer: "Going along" },
  lede: {
    self: "Two people hear more than one. Pick what the one who comes will do, and give them this sheet.",
    carer: "Two people hear more than one. Pick what you will do, and take this sheet with you.",
  },
  who: {
    heading: "Who comes",
    label: { self: "Who comes with you?", carer: "Who goes along?" },
    help: { self: "Someone calm whom you trust.", carer: "You, or someone calm whom they trust." },
    askTitle: "Words to ask someone",
    askText: {
      self: "“I see a doctor on Tuesday, and there will be a lot to take in. Would you come and write down what is said?”",
      carer:
        "“They see a doctor on Tuesday, and there will be a lot to take in. Would you come and write down what is said?”",
    },
    aloneTitle: "If no one can come",
    alone: {
      self: "Ask if someone may listen by phone or video. Or ask the office if a nurse or an interpreter can sit in.",
      carer:
        "Ask if you may listen by phone or video. Or ask the office if a nurse or an interpreter can sit in.",
    },
  },
  roles: {
    heading: { self: "What they do", carer: "What you do" },
    lede: {
      self: "One person can do more than one. Tell them which.",
      carer: "One person can do more than one. Agree on it before.",
    },
    each: {
      notes: {
        title: "Write things down",
        text: "Names, numbers, days, and the doctor’s own words. The sheet below has room.",
      },
      questions: {
        title: "Help with the questions",
        text: {
          self: "They hold the list, see what is still open, and ask when you cannot.",
          carer: "You hold the list, see what is still open, and ask when they want you to.",
        },
      },
      memory: {
        title: "Remember",
        text: {
          self: "They recall what you may leave out: when it began, what was tried, what it did.",
          carer: "You recall what they may leave out: when it began, what was tried, what it did.",
        },
      },
      comfort: {
        title: "Be there",
        text: {
          self: "A calm face, a pause when it is too much, and the way home.",
          carer: "A calm face, a pause when it is too much, and the way home. They come first.",
        },
      },
    },
  },
  before: {
    label: {
      self: "What they should know before",
      carer: "What to agree on before",
    },
    help: {
      self: "Such as what you do not want to hear, or what worries you most.",
      carer: "Such as what they do not want to hear, or what worries them most.",
    },
  },
  record: {
    heading: "Record the talk",
    lede: {
      self: "A recording lets you hear it again at home. Ask first, each time.",
      carer: "A recording lets them hear it again at home. Ask first, each time.",
    },
    say: "Words to ask",
    sayText: {
      self: "“There is a lot to take in. Is it fine with you if I record this on my phone, only for me and my family?”",
      carer:
        "“There is a lot to take in. Is it fine with you if we record this on a phone, only for the family?”",
    },
    law: "Laws differ from place to place. In some, all who speak must agree. A hospital may have its own rule too.",
    ifNo: "If the answer is no, ask for a summary in writing, or read the notes back at the end.",
    label: "What did the doctor say?",
    each: { "not-yet": "Not asked yet", yes: "Yes, it may be recorded", no: "No, notes only" },
    notSaid: "Not noted",
  },
  sheet: {
    heading: "Notes of the visit",
    lede: {
      self: "Type here, or print this page and write by hand. It has room on paper.",
      carer: "Type here, or print this page and write by hand. It has room on paper.",
    },
    heard: "What the doctor said",
    words: "New words, and what they mean",
    wordsHelp: "Ask how to spell them.",
    steps: "What happens next",
    stepsHelp: "Who does it, and by which day?",
    unclear: "What is still unclear",
    unclearHelp: {
      self: "Ask it before you leave, or call the next day.",
      carer: "Ask it before you leave, or call the next day.",
    },
    print: "To print, use Print in the menu of your browser.",
    visit: "Doctor, place and day",
    topFive: "Key questions",
    changeFive: "Change the questions",
  },
  conflictNothing: "Nothing",
  sources:
    "The four roles are from general health articles. The law on recording is section 2511 of title 18 in the United States, and state laws beside it. Checked on November 20, 2026.",
};
