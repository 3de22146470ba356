import type { AskableWords, RecordWords, TaskWords } from "../word-shapes";
import { diagnosisAskableWords } from "./askables-diagnosis";
import { expectAskableWords } from "./askables-expect";
import { experienceAskableWords } from "./askables-experience";
import { lifeAskableWords } from "./askables-life";
import { monitoringAskableWords } from "./askables-monitoring";
import { nextStepsAskableWords } from "./askables-next-steps";
import { optionsAskableWords } from "./askables-options";
import { trialsAskableWords } from "./askables-trials";
import { illnessRecordWords } from "./records-by-illness";
import { generalRecordWords } from "./records-general";

/** The thing to do, and how. Instructions serve the person and a carer alike. */
export const taskWords: TaskWords = {
  "ask-how-long": {
    title: "Ask how long it is safe to wait",
    text: "Call the doctor’s office. Ask: “How many days can this safely wait?” Write down the date and who said it.",
  },
  "tell-how-it-goes": {
    title: "Tell the doctor how it is going",
    text: "Call or write today: what got worse, since when, and what was taken. Do not stop a medicine by yourself.",
  },
  "report-side-effect": {
    title: "Report the side effect",
    text: "Call whoever prescribed it, today if it troubles you. Do not stop, skip or change it by yourself. For a severe reaction, call the emergency number, and ask before the next dose.",
  },
  "ask-plan-after-stop": {
    title: "Ask what comes next",
    text: "A stop that the team ordered stands. Ask what follows it, on which day it starts, and what to watch for in between.",
  },
  "ask-own-doctor": {
    title: {
      self: "Take these questions to your own doctor",
      carer: "Take these questions to their own doctor",
    },
    text: "Ask for a longer visit, or send the questions ahead. The answers may settle it, and a second doctor will want them too.",
  },
  "tell-doctor": {
    title: {
      self: "Tell your doctor that you would like another view",
      carer: "Tell their doctor that another view would help",
    },
    text: "It can be short: “I value your care, and I would like a second opinion before we decide.” Most doctors know this wish well.",
  },
  "check-cover": {
    title: "Check what the insurer covers",
    text: "Call the number on the card. Ask if a second opinion is covered, by whom, and if a referral comes first. Note the name and the reference number.",
  },
  "choose-who": {
    title: "Choose who to ask",
    text: "Look for a doctor in a different practice who treats this often. Ways to find one: the present doctor, a teaching hospital, a patient group.",
  },
  "ask-refer-specialist": {
    title: "Ask to be sent to a specialist in this",
    text: "Ask the doctor’s office for a referral to someone who treats this often. Ask how long the wait is, and if that is safe.",
  },
  "ask-slides-reread": {
    title: "Ask to have the slides read again",
    text: "Ask the pathology lab to send the slides to a specialist reader. No new biopsy is made for this, and treatment can start while they read.",
  },
  "ask-images-reread": {
    title: "Ask to have the scans read again",
    text: "Ask for the image files, and ask a specialist reader to look at them again. Often no new scan is called for.",
  },
  "case-review": {
    title: "Ask the doctors to look at the case together",
    text: "Ask them to talk, or to take the case to a team meeting. If they still differ, it is fair to ask a third doctor.",
  },
  "find-trial": {
    title: "Have someone look for a trial",
    text: "Ask the doctor, or a center that runs trials, to check which ones might fit. Keep up the treatment as agreed while they look.",
  },
  "write-timeline": {
    title: "Write a timeline on one page",
    text: "List what began when, what was tried, and what it did. Bring two copies.",
  },
  "write-what-matters": {
    title: { self: "Write down what matters to you", carer: "Write down what matters to them" },
    text: {
      self: "Three lines will do: what you hope for, what you fear, and what you would not want to give up.",
      carer:
        "Three lines will do: what they hope for, what they fear, and what they would not want to give up.",
    },
  },
  "bring-companion": {
    title: { self: "Bring someone with you", carer: "Go along, or find someone who can" },
    text: "One talks and one takes notes. Ask the doctor if it is fine to record the talk.",
  },
  "talk-together": {
    title: "Talk about it together",
    text: "Pick a calm time. Ask what they hope for and fear, say what worries you, and leave the choice with them.",
  },
  "collect-records": {
    title: { self: "Collect your records", carer: "Collect their records" },
    text: {
      self: "Ask early for the reports, the scan files and the slides. They take the most time, often weeks. Have a copy sent to you.",
      carer:
        "Ask early for the reports, the scan files and the slides. They take the most time, often weeks. Have a copy sent to them.",
    },
  },
  "book-visit": {
    title: "Book the second opinion",
    text: "Call the office that you chose. Say by when the decision is due. Ask for the first free date, and for a call if a place opens sooner.",
  },
  "confirm-logistics": {
    title: "Ask how it works at the new office",
    text: "Ask if the opinion comes in writing, by video or in person. Ask how long it takes, and how they want the records.",
  },
  "clarify-cost": {
    title: "Ask what it will cost",
    text: "Ask the new office and the insurer before the visit. Ask for the price in writing, and who can help with it.",
  },
  "plan-travel": {
    title: "Plan the trip",
    text: "Ask if video would do. If not, ask what can be done in one day, and who helps with rides and a bed for the night.",
  },
  "book-interpreter": {
    title: "Ask for an interpreter",
    text: "Ask when the visit is booked. Many clinics give one at no cost. A trained one keeps to what is said, and a child is no stand-in.",
  },
  "prepare-questions": {
    title: "Get the questions ready",
    text: "Pick the five that matter most and put them first. Leave room to write down the answers.",
  },
  "confirm-arrived": {
    title: "Check that the records arrived",
    text: "Call the new office some days before the visit. Ask if all of it is there, and if the discs open.",
  },
  "compare-answers": {
    title: "Set the two answers side by side",
    text: "Note where they agree, where they differ, and what each rests on. Ask both doctors to put it in writing.",
  },
  "tell-decision": {
    title: "Tell both offices what was decided",
    text: "A short call or note will do. Ask that whoever goes on with the care gets all the records.",
  },
};

/** What it is, what exactly to ask for, and who holds it. */
export const recordWords: RecordWords = { ...generalRecordWords, ...illnessRecordWords };

/** Questions in the person’s own words, to say out loud to a doctor. */
export const askableWords: AskableWords = {
  ...diagnosisAskableWords,
  ...optionsAskableWords,
  ...expectAskableWords,
  ...experienceAskableWords,
  ...monitoringAskableWords,
  ...trialsAskableWords,
  ...lifeAskableWords,
  ...nextStepsAskableWords,
};
