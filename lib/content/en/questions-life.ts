import type { QuestionnaireWords } from "../word-shapes";

/** Life, timing and how sure the decider feels. The SURE items keep the instrument's meaning. */
export const lifeQuestionWords = {
  life: {
    label: "What is on your mind?",
    help: {
      self: "Tick what fits you. A feeling counts too.",
      carer:
        "Answer as the person you care for sees it, or as you see it if you decide for them. A feeling counts too.",
    },
    options: {
      "family-plans": { label: "The plan clashes with a pregnancy or family plans" },
      "work-or-travel": { label: "The plan clashes with work or travel" },
      "daily-life": { label: "The plan changes daily life in a big, lasting way" },
      "gut-feeling": { label: "A gut feeling that something is not right" },
      "want-it-confirmed": { label: "A wish to have it confirmed, for peace of mind" },
    },
  },
  "carer-view": {
    label: "Do you see it the way they do?",
    help: "It is their choice in the end. Your view has its own place here, beside theirs.",
    options: {
      same: { label: "Yes, we see it the same way" },
      "more-worried": { label: "No, I am more worried than they are" },
      "they-do-not-want-one": { label: "No, I want a second opinion and they do not" },
    },
  },
  timing: {
    label: "Is any of this true right now?",
    options: {
      "date-set": {
        label: "A date is set for a test, a treatment or an operation",
        hint: "Keep it until the team itself moves it.",
      },
      "emergency-surgery": {
        label: "Doctors want to operate right away, as an emergency",
      },
      "course-under-way": {
        label: "A course of chemo, radiation or dialysis has already begun",
      },
      "insurer-asks": {
        label: "The insurer asks for a second opinion, and it has not been given yet",
        hint: "The insurer will not pay without it.",
      },
    },
  },
  "fast-cancer": {
    label: "Is it one of these, or might it be?",
    help: "These can grow fast. Treatment for them often must not wait.",
    options: {
      apl: {
        label: "A very fast blood cancer called APL",
        hint: "Acute promyelocytic leukemia, known or suspected",
      },
      "acute-leukemia": { label: "Another fast blood cancer (acute leukemia)" },
      "aggressive-lymphoma": { label: "A fast cancer of the lymph glands (aggressive lymphoma)" },
      testicular: { label: "Cancer of the testicle (testicular cancer)" },
      "small-cell-lung": { label: "A fast lung cancer (small-cell lung cancer)" },
      "inflammatory-breast": {
        label: "A fast breast cancer (inflammatory breast cancer)",
        hint: "The breast turns red, warm and swollen.",
      },
      "cord-compression": { label: "A tumor that presses on the spinal cord (cord compression)" },
      childhood: { label: "A high-risk cancer in a child" },
    },
  },
  "sure-best": {
    label: {
      self: "Do you feel sure about the best choice for you?",
      carer: "Do they feel sure about the best choice for them?",
    },
    options: { yes: { label: "Yes" }, no: { label: "No, or not sure" } },
  },
  "sure-facts": {
    label: {
      self: "Do you know the good and the bad sides of each choice?",
      carer: "Do they know the good and the bad sides of each choice?",
    },
    help: "That is, the benefits and the risks.",
    options: { yes: { label: "Yes" }, no: { label: "No, or not sure" } },
  },
  "sure-matters": {
    label: {
      self: "Are you clear about which benefits and risks matter most to you?",
      carer: "Are they clear about which benefits and risks matter most to them?",
    },
    options: { yes: { label: "Yes" }, no: { label: "No, or not sure" } },
  },
  "sure-support": {
    label: {
      self: "Do you have enough support and advice to make a choice?",
      carer: "Do they have enough support and advice to make a choice?",
    },
    options: { yes: { label: "Yes" }, no: { label: "No, or not sure" } },
  },
} satisfies Partial<QuestionnaireWords>;
