import type { PrepareWords } from "../prepare-shape";

const when = "As well as you know it: 2024, spring 2024 or March 2024.";

/** What the pages of the health background say. */
export const prepareHealthWords: PrepareWords["health"] = {
  title: "Health",
  heading: {
    self: "Other things to know about your health",
    carer: "Other things to know about their health",
  },
  lede: "A new doctor will ask for these. If there are none, it helps to say so.",
  editTitle: "Health",
  kinds: {
    allergy: {
      heading: "Allergies",
      line: {
        label: "Add an allergy, then press Enter",
        help: "Like “penicillin: rash all over”.",
      },
      empty: {
        self: "Start with medicines that you do not stand. Then food, latex and dye for scans.",
        carer: "Start with medicines that they do not stand. Then food, latex and dye for scans.",
      },
      none: "No allergies that we know of",
      editHeading: "Change this allergy",
      fields: {
        what: { label: "What it is to" },
        reaction: {
          label: "What happened",
          help: "Like a rash, a swollen face, or trouble breathing.",
        },
      },
    },
    condition: {
      heading: "Other illnesses",
      line: { label: "Add an illness, then press Enter", help: "Like “asthma since 2010”." },
      empty: {
        self: "Start with the ones that you see a doctor or take a medicine for.",
        carer: "Start with the ones that they see a doctor or take a medicine for.",
      },
      none: "No other illness that we know of",
      editHeading: "Change this illness",
      fields: {
        name: { label: "Name" },
        since: { label: "Since when", help: when },
        note: { label: "Notes" },
      },
    },
    operation: {
      heading: "Operations",
      line: { label: "Add an operation, then press Enter", help: "Like “2019 knee replaced”." },
      empty: "Start with the latest one. The year is enough.",
      none: "No operations",
      editHeading: "Change this operation",
      fields: {
        name: { label: "What was done" },
        when: { label: "When", help: when },
        where: { label: "Where", help: "The hospital or the town. It helps to find the report." },
        note: { label: "Notes", help: "Any trouble with it, or with the sleep for it." },
      },
    },
    relative: {
      heading: "In the family",
      line: {
        label: "Add a relative, then press Enter",
        help: "Like “mother: breast cancer at 52”.",
      },
      empty: {
        self: "Start with parents, brothers, sisters and children who had a bad illness.",
        carer: "Start with their parents, brothers, sisters and children who had a bad illness.",
      },
      none: "Nothing in the family that we know of",
      editHeading: "Change this line",
      fields: {
        who: { label: "Who", help: "Like mother, or uncle on the father’s side." },
        what: { label: "What illness" },
        age: { label: "How old they were when it began" },
        note: { label: "Notes" },
      },
    },
  },
};
