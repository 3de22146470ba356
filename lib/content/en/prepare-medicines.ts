import type { PrepareWords } from "../prepare-shape";

/** What the pages of the medicines say. */
export const prepareMedicinesWords: PrepareWords["medicines"] = {
  title: "Medicines",
  heading: { self: "Your medicines", carer: "Their medicines" },
  lede: {
    self: "What you take now, and what you took before for this. Drops, creams, vitamins and herbs count too.",
    carer:
      "What they take now, and what they took before for this. Drops, creams, vitamins and herbs count too.",
  },
  line: {
    label: "Add one medicine, then press Enter",
    help: "Like “metformin 500 mg twice a day since 2021”. The name alone is fine.",
  },
  empty: {
    heading: "Nothing here yet",
    text: {
      self: "Take the boxes you have at home and copy the name and the dose. For example: “vitamin D 1000 IU daily”.",
      carer:
        "Take the boxes they have at home and copy the name and the dose. For example: “vitamin D 1000 IU daily”.",
    },
  },
  now: "Now",
  stopped: "Before",
  noneNow: "None now.",
  statuses: {
    taking: { self: "I take it now", carer: "They take it now" },
    stopped: { self: "I took it before", carer: "They took it before" },
  },
  stoppedWhen: (date) => `Until ${date}`,
  sideEffects: (text) => `Side effects: ${text}`,
  whyStopped: (text) => `Why it ended: ${text}`,
  editTitle: "Medicines",
  editHeading: "Change this medicine",
  fields: {
    name: { label: "Name" },
    dose: { label: "Dose", help: "As it says on the box, like 20 mg or 2 tablets." },
    often: { label: "How often", help: "Like twice a day, or at night." },
    status: { label: "Now or before" },
    start: {
      label: "Since when",
      help: "As well as you know it: 2024, spring 2024 or March 2024.",
    },
    stop: { label: "Until when", help: "Only if it has ended." },
    "why-stopped": { label: "Why it ended", help: "Like side effects, cost, or it did not help." },
    "side-effects": {
      label: "Side effects",
      help: {
        self: "What you felt, how bad it was, and if you told a doctor.",
        carer: "What they felt, how bad it was, and if a doctor was told.",
      },
    },
    note: { label: "Notes" },
  },
};
