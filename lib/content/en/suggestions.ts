import type { AskableWords, RecordWords, TaskWords } from "../word-shapes";
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

/** Questions in the person's own words, to say out loud to a doctor. */
export const askableWords: AskableWords = {
  "is-diagnosis-right": {
    self: "How do you know that this is what I have?",
    carer: "How do you know that this is what they have?",
  },
  "how-sure-are-you": {
    self: "How sure are you, and what would change your mind?",
    carer: "How sure are you about them, and what would change your mind?",
  },
  "what-else-could-it-be": "What else could this be?",
  "which-test-would-settle": "Which test would settle it, and what are its risks?",
  "what-type-or-stage": {
    self: "Which type do I have, and what stage is it?",
    carer: "Which type do they have, and what stage is it?",
  },
  "what-type-of-ms": {
    self: "Which type of MS do I have, and how can you tell?",
    carer: "Which type of MS do they have, and how can you tell?",
  },
  "what-if-no-name": {
    self: "If we find no name for it, what can still help me?",
    carer: "If we find no name for it, what can still help them?",
  },
  "who-read-it": {
    self: "Who read my slides or scans, and is this all that they read?",
    carer: "Who read their slides or scans, and is this all that person reads?",
  },
  "why-tests-disagree": {
    self: "Why do my tests and how I feel not match?",
    carer: "Why do their tests and how they feel not match?",
  },
  "what-do-labs-mean": {
    self: "What do these blood tests mean for my treatment?",
    carer: "What do these blood tests mean for their treatment?",
  },
  "all-options": {
    self: "What are all my choices, and the good and bad sides of each?",
    carer: "What are all their choices, and the good and bad sides of each?",
  },
  "what-if-wait": {
    self: "What may happen if I wait, and how long is it safe to wait?",
    carer: "What may happen if they wait, and how long is it safe to wait?",
  },
  "need-it-now": {
    self: "Does my heart call for this now, or can we watch and wait?",
    carer: "Does their heart call for this now, or can we watch and wait?",
  },
  "less-invasive": "Is there a way with less cutting, or with none?",
  "spine-without-surgery": {
    self: "What can I try for my spine that is not surgery?",
    carer: "What can they try for the spine that is not surgery?",
  },
  "how-often-pain-better": {
    self: "How many people like me have less pain a year after this?",
    carer: "How many people like them have less pain a year after this?",
  },
  "risks-for-me": {
    self: "With my other illness, what are the risks for me?",
    carer: "With their other illness, what are the risks for them?",
  },
  "what-expect": {
    self: "What can I expect in the next months and years?",
    carer: "What can they expect in the next months and years?",
  },
  "how-many-done": "How many of these do you do each year, and how do they go?",
  "how-many-seen": "How many people with this illness do you treat?",
  "safer-drug": {
    self: "Is there a drug that is safer or easier for me?",
    carer: "Is there a drug that is safer or easier for them?",
  },
  "how-watch-drug": "How will we watch for harm from this drug, and how often?",
  "switch-safely": {
    self: "How do I switch safely, and what happens in between?",
    carer: "How do they switch safely, and what happens in between?",
  },
  "is-drug-still-right": {
    self: "Is this drug still the right one for me?",
    carer: "Is this drug still the right one for them?",
  },
  "early-or-step-up": {
    self: "Why start strong, or why step up, in my case?",
    carer: "Why start strong, or why step up, in their case?",
  },
  "why-not-working": "Why might this not be working?",
  "how-know-it-works": {
    self: "How will I know if it works, and by when?",
    carer: "How will they know if it works, and by when?",
  },
  "what-next-plan": "What comes next, and when does it start?",
  "side-effect-manage": "What can we do about this side effect?",
  "what-evidence": {
    self: "What is known about this treatment in people like me?",
    carer: "What is known about this treatment in people like them?",
  },
  "trial-for-me": {
    self: "Is there a trial that might fit me?",
    carer: "Is there a trial that might fit them?",
  },
  "newer-treatment": "Is there a newer treatment, and who offers it?",
  "what-can-still-be-done": "What can still be done to treat this, or to ease it?",
  "why-differ": "Why do you and the other doctor see it differently?",
  "would-you-talk": "Would you talk with the other doctor about this?",
  "why-this-plan": {
    self: "Why do you think that this is the best plan for me?",
    carer: "Why do you think that this is the best plan for them?",
  },
  "explain-simply": {
    self: "Can you say that in plain words, and let me say it back?",
    carer: "Can you say that in plain words, and let us say it back?",
  },
  "fit-my-life": {
    self: "Here is what matters in my life: how does the plan fit it?",
    carer: "Here is what matters in their life: how does the plan fit it?",
  },
  "does-cover": {
    self: "Is a second opinion covered for me, and which doctors can I choose?",
    carer: "Is a second opinion covered for them, and which doctors can they choose?",
  },
};
