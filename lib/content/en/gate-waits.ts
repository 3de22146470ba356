import type { Tier4LineId } from "../gate";
import type { Spoken } from "../types";
import type { GateLineWords } from "./gate-acts";

const noPause: Spoken = {
  self: "Do not pause treatment, or put it off, to ask someone else first. Ask your team today: “How many days is it safe to wait?” A second expert can look at the slides and scans while treatment starts.",
  carer:
    "Do not pause treatment, or put it off, to ask someone else first. Ask their team today: “How many days is it safe to wait?” A second expert can look at the slides and scans while treatment starts.",
};

/** Words for tier 4: over the answer, never in its place. */
export const gateWaitWords: { readonly [L in Tier4LineId]: GateLineWords } = {
  "wait-apl": {
    tick: "Acute promyelocytic leukemia (APL), or it is suspected",
    act: {
      self: "Treatment for this starts as soon as doctors suspect it. Do not hold it up for a second opinion. Slides can go to a second expert while treatment starts. Ask your team today: “How many days is it safe to wait?”",
      carer:
        "Treatment for this starts as soon as doctors suspect it. Do not hold it up for a second opinion. Slides can go to a second expert while treatment starts. Ask their team today: “How many days is it safe to wait?”",
    },
  },
  "wait-acute-leukemia": { tick: "Acute leukemia", act: noPause },
  "wait-aggressive-lymphoma": { tick: "A fast-growing (aggressive) lymphoma", act: noPause },
  "wait-testicular": { tick: "Testicular cancer", act: noPause },
  "wait-small-cell-lung": { tick: "Small cell lung cancer", act: noPause },
  "wait-inflammatory-breast": { tick: "Inflammatory breast cancer", act: noPause },
  "wait-cord-compression": { tick: "Pressure on the spinal cord", act: noPause },
  "wait-childhood": { tick: "A high-risk cancer in a child", act: noPause },
  "wait-emergency-surgery": {
    tick: "Emergency surgery is planned",
    act: {
      self: "Do not put off emergency surgery for a second opinion. Ask your team now: “How many days, or hours, is it safe to wait?”",
      carer:
        "Do not put off emergency surgery for a second opinion. Ask their team now: “How many days, or hours, is it safe to wait?”",
    },
  },
  "wait-course-under-way": {
    tick: "A course of chemo, radiation or dialysis is under way",
    act: {
      self: "Do not pause the course. Ask your team: “How many days is it safe to wait?” A second expert can look at the slides and scans while it goes on.",
      carer:
        "Do not pause the course. Ask their team: “How many days is it safe to wait?” A second expert can look at the slides and scans while it goes on.",
    },
  },
  "wait-test-booked": {
    tick: "A biopsy or another test is booked, to look for something that may be bad",
    act: "Keep the test that is booked. Only the team that booked it moves it. The second opinion comes after, on the slides or the pictures.",
  },
};
