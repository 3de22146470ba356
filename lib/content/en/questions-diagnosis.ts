import type { QuestionnaireWords } from "../word-shapes";

/** The diagnosis, what is open about it, and the tests it rests on. */
export const diagnosisQuestionWords = {
  group: {
    label: "What health problem is this about?",
    help: {
      self: "Choose the problem that your question is about now. We do not ask for your whole history.",
      carer:
        "Choose the problem that the question is about now. We do not ask for their whole history.",
    },
    options: {
      ms: { label: "Multiple sclerosis (MS)", hint: "Known, or suspected" },
      neuro: {
        label: "Another problem of the brain or nerves",
        hint: "Such as Parkinson’s, epilepsy or a stroke",
      },
      cancer: {
        label: "Cancer, or what may be cancer",
        hint: "Blood cancer counts too. A tumor that is known not to be cancer does not.",
      },
      heart: { label: "Heart or blood vessels" },
      "spine-joint": { label: "Back, neck or joints" },
      surgery: {
        label: "Another operation",
        hint: "Such as on the womb, the belly or the tonsils",
      },
      rare: { label: "A rare or inherited illness, or one with no name yet" },
      other: { label: "Something else" },
    },
  },
  diagnosis: {
    label: {
      self: "How sure is your doctor about what you have?",
      carer: "How sure is their doctor about what they have?",
    },
    help: {
      self: "Think of the doctor who treats you now, and of your last visit. It is fine not to know.",
      carer:
        "Think of the doctor who treats them now, and of the last visit. It is fine not to know.",
    },
    explain: {
      ask: "What is a type or a stage?",
      text: "The type says which kind of illness it is. The stage says how far it has gone.",
    },
    options: {
      sure: {
        label: { self: "My doctor is sure", carer: "Their doctor is sure" },
        byGroup: {
          ms: {
            label: {
              self: "My doctor is sure that it is MS",
              carer: "Their doctor is sure that it is MS",
            },
            hint: "And of the type of MS",
          },
          cancer: {
            label: {
              self: "A doctor has told me for sure that it is cancer",
              carer: "A doctor has said for sure that it is cancer",
            },
            hint: "And knows the type and stage",
          },
        },
      },
      "type-unsure": {
        label: {
          self: "My doctor is sure, but not of the type or stage",
          carer: "Their doctor is sure, but not of the type or stage",
        },
        byGroup: {
          ms: {
            label: {
              self: "My doctor is sure that it is MS, but not of the type",
              carer: "Their doctor is sure that it is MS, but not of the type",
            },
          },
          cancer: {
            label: {
              self: "I was told it is cancer, but the type or stage is not clear",
              carer: "It is cancer, a doctor said, but the type or stage is not clear",
            },
          },
        },
      },
      "doctor-unsure": {
        label: { self: "My doctor is not sure yet", carer: "Their doctor is not sure yet" },
        hint: "It may be one thing or another.",
      },
      suspected: {
        label: {
          self: "My doctor suspects something, but it is not confirmed",
          carer: "Their doctor suspects something, but it is not confirmed",
        },
        byGroup: {
          ms: { label: "MS is suspected, but it is not confirmed" },
          cancer: { label: "Cancer is suspected, but it is not confirmed" },
        },
      },
      "no-answer": {
        label: "Doctors have looked, and none has found out what it is",
        hint: "If no doctor has looked yet, choose “I am not sure”.",
      },
    },
  },
  unsettled: {
    label: "What is still open?",
    help: "Count a test or visit only if it may show what this is. A routine check does not count.",
    explain: {
      ask: "What is a biopsy?",
      text: "A small piece of the body is taken out and looked at up close. It can show what something is.",
    },
    options: {
      "test-booked": {
        label: "A test is booked that should show what it is",
        byGroup: {
          cancer: {
            label: "A biopsy or other test is booked that should show what it is",
            hint: "Keep it. A second opinion can come after, on the slides or scans.",
          },
        },
      },
      "result-awaited": { label: "A test is done that should show it, but the result is not back" },
      "first-visit": {
        label: "A first visit is booked with a specialist who should be able to tell",
      },
      "many-causes": { label: "A symptom goes on and could have many causes" },
      "no-answer-after-tests": { label: "A symptom goes on, and tests have found no answer" },
    },
  },
  illness: {
    label: "What is true of this illness?",
    help: {
      self: "Think of what a doctor has told you. Leave out what is only suspected.",
      carer: "Think of what a doctor has told them, or you. Leave out what is only suspected.",
    },
    explain: {
      ask: "What counts as rare?",
      text: "Few people have a rare illness. Many doctors see it once, or never. The doctor who treats it can say if it is rare.",
    },
    options: {
      "new-this-year": {
        label: {
          self: "I was first told of it in the last 12 months",
          carer: "They were first told of it in the last 12 months",
        },
      },
      "back-or-worse-this-year": {
        label: {
          self: "I was told in the last 12 months that it came back or got worse",
          carer: "They were told in the last 12 months that it came back or got worse",
        },
      },
      "life-threatening": { label: "It can put life at risk" },
      "life-changing": {
        label: "It changes life in a big, lasting way",
        hint: "Such as how a person walks, sees, thinks or works",
      },
      rare: { label: "It is a rare illness or a rare tumor", hint: "A doctor said so." },
      lasting: { label: "It lasts for years, or for life" },
      "under-control": {
        label: "It is a common problem, and it is under control",
        hint: "Such as high blood pressure that a pill keeps down",
      },
    },
  },
  tests: {
    label: {
      self: "What do your tests and scans show?",
      carer: "What do their tests and scans show?",
    },
    explain: {
      ask: "What are lesions and immune markers?",
      text: "A lesion is a spot of harm that shows on a scan. Immune markers are signs in the blood. They show what the body’s defenses do.",
    },
    options: {
      "new-on-scan-feel-same": {
        label: {
          self: "Something new on a scan or test, but I feel the same",
          carer: "Something new on a scan or test, but they feel the same",
        },
        byGroup: { ms: { label: "New spots (lesions) on the MRI, but no relapse" } },
      },
      "worse-but-scan-same": {
        label: {
          self: "I feel worse, but the scan or test has not changed",
          carer: "They are worse, but the scan or test has not changed",
        },
        byGroup: {
          ms: {
            label: {
              self: "My MS is getting worse, but the MRI has not changed",
              carer: "Their MS is getting worse, but the MRI has not changed",
            },
          },
        },
      },
      "labs-unclear": {
        label: "Safety blood tests or immune markers are not clear",
        hint: "Safety blood tests show if a drug does harm, or is safe to start.",
      },
      "unusual-picture": {
        label: "A doctor says that this case is unusual",
        hint: "It does not look the way this illness most often does.",
        byGroup: {
          ms: {
            label: "A doctor says that this does not look like typical MS",
            hint: "The signs, the scan or the spinal fluid do not fit as they most often do.",
          },
        },
      },
    },
  },
  reader: {
    label: "Who read the biopsy or scan?",
    help: "We mean one that a serious diagnosis or a big choice rests on. If that is true of more than one, and not all were read by a specialist, choose the second answer. The office can tell you who read it.",
    explain: {
      ask: "What are a biopsy and a specialist reader?",
      text: "A biopsy is a small piece of the body that is taken out and looked at up close. A specialist reader only reads one kind of slide or scan, or nearly so.",
    },
    options: {
      expert: {
        label: "Someone who only reads that kind",
        hint: "A specialist reader (subspecialist)",
        byGroup: {
          ms: { label: "Someone who only reads brain and spine scans", hint: "A neuroradiologist" },
          neuro: {
            label: "Someone who only reads brain and spine scans",
            hint: "A neuroradiologist",
          },
          cancer: {
            label: "Someone who only reads slides or scans of this kind of cancer",
            hint: "A specialist reader (subspecialist)",
          },
          heart: {
            label: "Someone who only reads heart scans",
            hint: "A heart imaging specialist",
          },
          "spine-joint": {
            label: "Someone who only reads scans of the spine or joints",
            hint: "A specialist reader (subspecialist)",
          },
        },
      },
      "not-expert": {
        label: "Someone who reads many kinds",
        hint: "No specialist reader has read it.",
        byGroup: {
          cancer: {
            label: "Someone who reads many kinds of slides or scans",
            hint: "No specialist reader has read it.",
          },
        },
      },
      "no-such-test": {
        label: "No serious diagnosis or big choice rests on a biopsy or scan",
        hint: "Or there was none.",
      },
    },
  },
} satisfies Partial<QuestionnaireWords>;
