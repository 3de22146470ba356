import type { QuestionnaireWords } from "../word-shapes";

/** The doctors so far: trust, fit, and where they agree or differ. */
export const trustQuestionWords = {
  trust: {
    label: {
      self: "How do things stand with your doctor?",
      carer: "How do things stand with their doctor?",
    },
    help: {
      self: "This is not shown to your doctor. There are no wrong answers.",
      carer:
        "Answer as they see it, or as you see it if you decide for them. This is not shown to their doctor.",
    },
    options: {
      "lost-trust": {
        label: { self: "I have lost trust in my doctor", carer: "Trust in their doctor is lost" },
      },
      "not-heard": {
        label: { self: "I do not feel heard", carer: "Their doctor does not seem to hear them" },
      },
      "hard-to-talk": { label: "It is hard to talk to each other" },
      disagree: {
        label: {
          self: "I do not agree with the diagnosis or the plan",
          carer: "The diagnosis or the plan does not seem right to them",
        },
      },
      "reacted-badly": {
        label: {
          self: "My doctor took it badly when I asked about a second opinion",
          carer: "Their doctor took it badly when asked about a second opinion",
        },
      },
      "options-unclear": {
        label: {
          self: "I do not understand what my choices are",
          carer: "It is not clear to them what the choices are",
        },
      },
      "cannot-tell-working": {
        label: {
          self: "I cannot tell how well the treatment works, or would work",
          carer: "They cannot tell how well the treatment works, or would work",
        },
      },
    },
  },
  doctors: {
    label: {
      self: "What is true of the doctors you have seen?",
      carer: "What is true of the doctors they have seen?",
    },
    explain: {
      ask: "What is a specialist in this illness?",
      text: "It is a doctor who treats this illness often, as a main part of the work. A heart doctor is a specialist in heart problems. Few heart doctors are specialists in a rare one.",
    },
    options: {
      "not-specialist": {
        label: "The doctor is not a specialist in this illness",
        hint: "Not when a family doctor treats an everyday problem",
        byGroup: {
          ms: {
            label: "The doctor is not a specialist in MS",
            hint: "A nerve doctor who sees few people with MS is not one.",
          },
          cancer: { label: "The doctor is not a specialist in this kind of cancer" },
        },
      },
      "few-operations": { label: "The surgeon does few of these operations" },
      "general-surgeon": {
        label: "A general surgeon would operate on the cancer",
        hint: "Only for cancer. A general surgeon is not a cancer surgeon.",
      },
      differ: { label: "Two or more doctors each looked at the case and do not agree" },
      agree: { label: "Two or more doctors each looked at the case and agree" },
    },
  },
  "differ-on": {
    label: "What do the doctors differ on?",
    help: "Count only doctors who each looked at the case.",
    options: {
      diagnosis: {
        label: { self: "On what I have", carer: "On what they have" },
        hint: "The diagnosis, its type or its stage",
      },
      "what-to-do": { label: "On what to do" },
      "surgery-or-not": {
        label: "A surgeon says yes to surgery, and a doctor who does not operate says no",
      },
      detail: {
        label: "Only on a detail of how to do it",
        hint: "Such as the day, the dose or the order of steps",
      },
    },
  },
  agreement: {
    label: "What is true of the doctors who agree?",
    options: {
      "different-practices": {
        label: "They work in different practices",
        hint: "Not in the same office, clinic or group",
      },
      specialist: { label: "At least one is a specialist in this illness" },
      "each-looked": {
        label: "Each one looked at the case",
        hint: "Not just at what the other one wrote",
      },
      "same-diagnosis": {
        label: { self: "They agree on what I have", carer: "They agree on what is wrong" },
      },
      "same-plan": { label: "They agree on the plan in question now" },
      "nothing-new-since": {
        label: "Nothing has changed since both looked",
        hint: "Not worse, no new side effect, not told to stop, no new result or plan",
      },
    },
  },
} satisfies Partial<QuestionnaireWords>;
