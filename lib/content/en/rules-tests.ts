import type { RulesWords } from "../word-shapes";

export const testsRuleWords = {
  t7: {
    title: {
      self: "Your tests and how you feel do not match",
      carer: "Their tests and how they feel do not match",
    },
    because:
      "Doctors can differ on what this means. A second look at the scan or the test may help.",
    when: "The doctor is sure of the illness, or is unsure only of the type or stage. Something is new on a scan or test, but the person feels the same. Or the person feels worse, but the scan or test has not changed.",
    open: "We could not tell if the tests and the symptoms match.",
  },
  t7a: {
    title: "New spots on the MRI, but no relapse",
    because:
      "MS doctors can differ on what new spots mean when no relapse comes with them. A second look at the MRI can help weigh if the drug is still the right one.",
    when: "The doctor is sure that it is MS, or is unsure only of the type. There are new spots (lesions) on the MRI, but no relapse.",
    open: "We could not tell if the MRI has new spots without a relapse.",
  },
  t7b: {
    title: "The MS is worse, but the MRI has not changed",
    because:
      "MS can get worse in ways that an MRI does not show, and other problems can feel the same. An MS specialist can help tell one from the other.",
    when: "The doctor is sure that it is MS, or is unsure only of the type. It is getting worse, but the MRI has not changed.",
    open: "We could not tell if the MS is getting worse while the MRI stays the same.",
  },
  t8: {
    title: "Safety blood tests or immune markers are not clear",
    because:
      "These tests help show if a treatment is safe to start or to go on with. When they are not clear, a second reading can help.",
    when: "Safety blood tests or immune markers are not clear. Safety blood tests show if a drug does harm, or is safe to start.",
    open: "We could not tell if the safety blood tests and immune markers are clear.",
  },
  t8a: {
    title: "Blood tests for the MS drug are not clear",
    because:
      "With MS drugs, these tests help show which drug is safe, and for how long. When they are not clear, an MS specialist may read them in a new way.",
    when: "The question is about MS. Safety blood tests or immune markers are not clear.",
    open: "We could not tell if the blood tests for the MS drug are clear.",
  },
  t9: {
    title: "No specialist reader has looked at the scan or biopsy",
    because:
      "A big choice rests on what was seen there. Someone who only reads that kind can look at the same pictures or slides again.",
    when: "A serious diagnosis or a big choice rests on a biopsy or scan. No one who only reads that kind has read it.",
    open: {
      self: "Who read your biopsy or scan? If it was not a specialist reader, that is one more reason.",
      carer:
        "Who read their biopsy or scan? If it was not a specialist reader, that is one more reason.",
    },
  },
  t9a: {
    title: "No specialist in this cancer has read the slides or scans",
    because:
      "The type of cancer is read from the slides, and the plan rests on that. The same slides and scans can be sent to someone who only reads that kind.",
    when: "The question is about cancer. A serious diagnosis or a big choice rests on a biopsy or scan. No one who only reads that kind has read it.",
    open: "Who read the slides or scans? If it was not a specialist reader, that is one more reason.",
  },
} satisfies Partial<RulesWords>;
