import type { QuestionnaireWords } from "../word-shapes";

/** The plan, what it asks of the body, and how it is going. */
export const treatmentQuestionWords = {
  plan: {
    label: "What is the plan now?",
    help: "Do not stop, skip or change a medicine by yourself. If one troubles you, call whoever prescribed it.",
    options: {
      offered: {
        label: "A treatment or an operation is offered or planned",
        hint: "Also a change, such as a new drug, that is still to be decided",
      },
      "under-way": {
        label: { self: "I am having treatment now", carer: "They are having treatment now" },
        hint: "Also a medicine that is taken for this",
      },
      watching: {
        label: "Watch and wait: nothing needs doing now",
        hint: "The doctor checks from time to time.",
      },
      "nothing-can-be-done": {
        label: {
          self: "I was told that nothing can be done",
          carer: "They were told that nothing can be done",
        },
        hint: "This is not the same as “nothing needs doing now”.",
      },
      "stop-no-plan": {
        label: {
          self: "I was told to stop or switch a lasting treatment, with no clear next plan",
          carer: "They were told to stop or switch a lasting treatment, with no clear next plan",
        },
        hint: "Not the end of a course that had a set end",
      },
      "stopped-self": {
        label: {
          self: "I stopped a treatment, or ran out, for some days, and my team does not know",
          carer:
            "They stopped a treatment, or ran out, for some days, and their team does not know",
        },
        hint: "Do not start it again by yourself. Call the team today.",
      },
    },
    none: "None of these, or no plan yet",
  },
  offer: {
    label: "What kind of treatment is it?",
    help: "Tick what is offered, planned or in question now. Leave out what is over and done.",
    explain: {
      ask: "What are keyhole surgery and a high-risk drug?",
      text: "Keyhole surgery is done through small cuts, with a tiny camera. A high-risk drug can do serious harm, so doctors watch for it.",
    },
    options: {
      major: {
        label: "A major operation",
        hint: "It means a hospital stay or months to get over it. Or an organ, joint, limb or valve is taken out or replaced. Not tonsils. Not day-case keyhole surgery that takes nothing out.",
      },
      spine: { label: "An operation on the spine", hint: "On the back or the neck" },
      heart: {
        label: "A heart or valve procedure, or a heart implant",
        hint: "Such as a stent, a bypass, a new valve or a pacemaker. Not a heart problem alone.",
      },
      "other-procedure": {
        label: "Any other planned operation or treatment inside the body",
        hint: "Not a test, a biopsy, an injection, or small skin or dental work",
      },
      "strong-drug": {
        label: "A high-risk drug",
        hint: "Offered now or in question now. Such as a drug that holds back the body’s defenses",
        byGroup: {
          ms: {
            label: "A strong MS drug with serious risks",
            hint: "Offered now or in question now. Such as some infusions and some pills",
          },
          cancer: {
            label: "A high-risk drug",
            hint: "Offered now or in question now. Such as chemo or drugs that stir up the body’s defenses",
          },
        },
      },
      "close-watch": {
        label: "A drug that takes close checks",
        hint: "Offered now or in question now. Such as blood tests each month, or many scans",
      },
      experimental: {
        label: "An experimental treatment",
        hint: "One that is not yet proven, or is only given in a study",
      },
    },
    none: "None of these",
  },
  "plan-facts": {
    label: "What else is true of the plan?",
    explain: {
      ask: "What is a trial?",
      text: "A trial is a study that tests a treatment in people. No one has to join, and anyone can leave.",
    },
    options: {
      "other-illness-risk": {
        label: {
          self: "Another illness of mine makes treatment riskier",
          carer: "Another illness of theirs makes treatment riskier",
        },
      },
      "several-options": {
        label: "A doctor named more than one fair choice",
        byGroup: {
          ms: {
            label: "A doctor named more than one fair choice",
            hint: "Such as to start with a strong drug now, or to start mild and step up",
          },
          heart: {
            label: "A doctor named more than one fair choice",
            hint: "Such as pills, a stent or a bypass",
          },
          "spine-joint": {
            label: "A doctor named more than one fair choice",
            hint: "Such as exercise, shots or an operation",
          },
        },
      },
      "experts-differ": { label: "A doctor said that experts differ on what is best" },
      "timing-in-doubt": {
        label: "It is not clear when to do it",
        hint: "Now, later, or only if things change",
        byGroup: {
          heart: {
            label: "It is not clear when to do a heart procedure, or if",
            hint: "Now, later, or only if things change. When to take pills does not count.",
          },
        },
      },
      "trial-might-fit": {
        label: "Someone who knows said that a trial or newer treatment might fit",
        hint: "Such as a doctor, a nurse or a patient group",
      },
      "want-trial": {
        label: {
          self: "I would like someone to look for a trial or newer treatment",
          carer: "They would like someone to look for a trial or newer treatment",
        },
      },
    },
  },
  operation: {
    label: "Is it one of these?",
    help: "For these, what one doctor says may differ a lot from what the next one says.",
    explain: {
      ask: "What are an ICD and nerve loss?",
      text: "An ICD is a small heart implant. It can shock the heart back into a safe beat. Nerve loss means weak muscles, numb skin, or loss of bladder or bowel control.",
    },
    options: {
      hysterectomy: { label: "Taking out the womb (hysterectomy)" },
      "knee-replacement": { label: "A new knee joint (knee replacement)" },
      tonsils: { label: "Taking out the tonsils, or part of them" },
      "shoulder-keyhole": { label: "Keyhole surgery on the shoulder (arthroscopy)" },
      "pacemaker-icd": { label: "A pacemaker or a shock device (ICD)" },
      "foot-amputation": { label: "Taking off a toe, foot or leg because of diabetes" },
      "spine-for-pain": {
        label: "An operation on the spine for pain, with no nerve loss",
      },
    },
  },
  "side-effects": {
    label: {
      self: "Has a treatment given you side effects?",
      carer: "Has a treatment given them side effects?",
    },
    help: {
      self: "If more than one fits, choose the one lowest on the list. Do not stop, skip, change or restart a medicine by yourself. Call whoever prescribed it, today if it troubles you.",
      carer:
        "If more than one fits, choose the one lowest on the list. They should not stop, skip, change or restart a medicine by themselves. Call whoever prescribed it, today if it troubles them.",
    },
    options: {
      no: { label: "No" },
      mild: {
        label: {
          self: "Yes, mild ones that I was told to expect",
          carer: "Yes, mild ones that they were told to expect",
        },
      },
      unexpected: {
        label: {
          self: "Yes, ones that no one told me to expect",
          carer: "Yes, ones that no one told them to expect",
        },
      },
      severe: {
        label: {
          self: "Yes, bad ones, and my team knows",
          carer: "Yes, bad ones, and their team knows",
        },
      },
      "severe-unchecked": {
        label: "Yes, bad ones that no one has checked",
        hint: "Call the team today. In an emergency, call the emergency number.",
      },
    },
  },
  progress: {
    label: { self: "How are you doing now?", carer: "How are they doing now?" },
    help: {
      self: "If you are worse, or something is new, and no one has checked it since, choose the last answer.",
      carer:
        "If they are worse, or something is new, and no one has checked it since, choose the last answer.",
    },
    options: {
      fine: {
        label: {
          self: "I am no worse, and any treatment I have works",
          carer: "They are no worse, and any treatment they have works",
        },
        hint: "Also if no treatment is needed now, or it has not begun.",
      },
      "too-early": { label: "Treatment has begun, and it is too early to tell" },
      "not-helped": { label: "Treatment has not helped" },
      "worse-treated": {
        label: {
          self: "I am worse, even with treatment",
          carer: "They are worse, even with treatment",
        },
      },
      worse: {
        label: {
          self: "I am worse, and I have no treatment",
          carer: "They are worse, and have no treatment",
        },
        hint: "A doctor or nurse has checked it since.",
      },
      "worse-unchecked": {
        label: "Worse, or something new, and no one has checked it since",
        hint: "Call the team today. In an emergency, call the emergency number.",
      },
    },
  },
  tried: {
    label: "What is true of that treatment?",
    help: "There is no blame here. Do not stop or change a medicine by yourself.",
    options: {
      "as-agreed": {
        label: { self: "I have taken it as agreed", carer: "They have taken it as agreed" },
      },
      "long-enough": {
        label: "It has had enough time to work",
        hint: "A doctor or pharmacist can say how long that is.",
      },
      "doctor-knows": {
        label: {
          self: "My doctor knows how it is going",
          carer: "Their doctor knows how it is going",
        },
      },
    },
  },
} satisfies Partial<QuestionnaireWords>;
