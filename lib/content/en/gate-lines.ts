import type { GateLineId } from "../gate";
import {
  call,
  carerCrisis,
  carerDanger,
  crisis,
  danger,
  type GateLineWords,
  go,
  team,
} from "./gate-acts";
import { gateWaitWords } from "./gate-waits";

/** Words for every line of the gate. */
export const gateLineWords: { readonly [L in GateLineId]: GateLineWords } = {
  "stroke-signs": {
    tick: "A face that droops, a weak arm, or trouble speaking, that came on suddenly. Even if it passed.",
    act: call,
    tell: "Say when it began, even if it has passed.",
  },
  "sudden-confusion": {
    tick: "Sudden confusion, such as not knowing the day or the place. Even if it passed.",
    act: call,
    tell: "Say when it began.",
  },
  "worst-headache": {
    tick: "A sudden headache that is the worst ever",
    act: call,
    tell: "Say how fast it came on. Ask what it could be.",
  },
  "sudden-vision-loss": {
    tick: "Sudden loss of sight, in one eye or both. Even if it came back.",
    act: call,
    tell: "Say when it began and which eye. Ask what it could be.",
  },
  "long-seizure": {
    tick: "A seizure (fit) that lasts more than 5 minutes",
    act: call,
    tell: "Say how long it has lasted.",
  },
  "first-or-repeated-seizure": {
    tick: "A first seizure (fit), or one seizure after another",
    act: call,
    tell: "Say how many there were, and when. Ask what it could be.",
  },
  "chest-pain": {
    tick: "Chest pain. Even if it passed.",
    act: call,
    tell: "Say that it is chest pain, and when it began.",
  },
  "trouble-breathing": {
    tick: "Trouble breathing at rest, or breathing that is suddenly worse",
    act: call,
    tell: "Say that it is hard to breathe.",
  },
  "heavy-bleeding": {
    tick: "Heavy bleeding",
    act: call,
    tell: "Say where the blood comes from, and name any blood thinner.",
  },
  "blood-vomit-black-stool": {
    tick: "Throwing up blood, or black stool (poop) that looks like tar",
    act: call,
    tell: "Say what you saw and how often. Ask what it could be.",
  },
  "severe-belly-pain": {
    tick: "Severe belly pain",
    act: call,
    tell: "Say where it hurts, and when it began.",
  },
  "fainting-hard-to-wake": {
    tick: "Fainting, or being hard to wake. Even if it passed.",
    act: call,
    tell: "Say how long it lasted.",
  },
  "severe-allergic-reaction": {
    tick: "A severe allergic reaction. The face or throat swells, or it is hard to breathe.",
    act: call,
    tell: "Say what set it off, if you know. Ask before the next dose of any medicine that may have done it.",
  },
  "sepsis-signs": {
    tick: "Signs of a very bad infection (sepsis). Blotchy or blue skin, fast breaths, confusion, or a rash that does not fade when pressed.",
    act: call,
    tell: "Say “Could this be sepsis?”",
  },
  overdose: {
    tick: "Too much of a medicine or a drug, by mistake or on purpose",
    act: call,
    tell: "Say what was taken, how much and when. Have the packs at hand.",
  },
  "child-blue-limp": {
    tick: "A child who is blue, limp or hard to wake",
    act: "Call {emergency} now. Do not drive the child there. Stay with the child.",
    tell: "Say how old the child is, and what you see.",
  },
  "pregnancy-seizure": {
    tick: "A seizure (fit), in pregnancy or in the weeks after",
    act: call,
    tell: {
      self: "Say that you are pregnant, or how long ago it ended.",
      carer: "Say that they are pregnant, or how long ago it ended.",
    },
  },
  "pregnancy-heavy-bleeding": {
    tick: "Heavy bleeding, in pregnancy or in the weeks after",
    act: call,
    tell: {
      self: "Say that you are pregnant, or how long ago it ended.",
      carer: "Say that they are pregnant, or how long ago it ended.",
    },
  },
  "pregnancy-headache-vision": {
    tick: "A very bad headache with a change in sight, in pregnancy or in the weeks after",
    act: call,
    tell: {
      self: "Say that you are pregnant, or how long ago it ended.",
      carer: "Say that they are pregnant, or how long ago it ended.",
    },
  },
  "self-harm-danger": {
    tick: {
      self: "Yes, and I have a plan, or the means at hand, or I am afraid that I will act on it",
      carer:
        "Yes, and they have a plan, or the means at hand, or we are afraid that they will act on it",
    },
    act: danger,
  },
  "self-harm-thoughts": {
    tick: {
      self: "Yes, I have had such thoughts",
      carer: "Yes, they have had such thoughts",
    },
    act: crisis,
  },
  "carer-self-harm-danger": {
    tick: "Yes, and I have a plan, or the means at hand, or I am afraid that I will act on it",
    act: carerDanger,
  },
  "carer-self-harm-thoughts": {
    tick: "Yes, I have had such thoughts",
    act: carerCrisis,
  },
  "saddle-numbness": {
    tick: "New numbness between the legs or around the genitals",
    act: go,
    tell: "Say that the numbness between the legs is new. Tell them about any cancer or back problem.",
  },
  "lost-bladder-bowel-control": {
    tick: "New loss of control of bladder or bowel",
    act: go,
    tell: "Say when it began. Tell them about any cancer or back problem.",
  },
  "no-urine": {
    tick: "No urine (pee) at all",
    act: go,
    tell: "Say when you last saw any. Ask what it could be.",
  },
  "legs-growing-weak": {
    tick: "Legs that grow weak over hours or days",
    act: go,
    easedAct: team,
    tell: "Say how fast it goes. Ask what it could be.",
  },
  "ms-cannot-walk": {
    tick: {
      self: "Legs so weak now that you cannot walk",
      carer: "Legs so weak now that they cannot walk",
    },
    act: go,
    tell: "Say that this is new, and name the MS medicine or the day it was stopped.",
  },
  "drug-rash": {
    tick: "After a new medicine: a rash with blisters, or a sore mouth with a fever",
    act: go,
    tell: "Bring the medicine. Ask before the next dose.",
  },
  "back-trouble-passing-urine": {
    tick: "New trouble passing urine (peeing)",
    act: go,
    tell: "Say that there is a back problem or leg pain, and that this is new.",
  },
  "back-weak-legs": {
    tick: "New weakness in one or both legs",
    act: go,
    tell: "Say that there is a back problem or leg pain, and that this is new.",
  },
  "cancer-weak-limb": {
    tick: "New weakness in an arm or a leg",
    act: go,
    tell: "Say first that there is or was cancer. Ask them to call the cancer team at once, and ask about a scan (MRI) within 24 hours.",
  },
  "cancer-trouble-walking": {
    tick: "New trouble walking",
    act: go,
    tell: "Say first that there is or was cancer. Ask them to call the cancer team at once, and ask about a scan (MRI) within 24 hours.",
  },
  "cancer-trouble-passing-urine": {
    tick: "New trouble passing urine (peeing)",
    act: go,
    tell: "Say first that there is or was cancer. Ask them to call the cancer team at once, and ask about a scan (MRI) within 24 hours.",
  },
  "chemo-fever": {
    tick: "A fever of 100.4°F (38°C) or more, between rounds too. Even if it came down after a pill.",
    act: {
      self: "Call your cancer team's line now, day or night, or go to {department} now. Do not wait for morning.",
      carer:
        "Call their cancer team's line now, day or night, or take them to {department} now. Do not wait for morning.",
    },
    tell: "Say first: chemo, and fever. Give the last chemo date.",
  },
  "head-injury-blood-thinner": {
    tick: "A head injury, even if it seems small",
    act: go,
    tell: "Name the blood thinner and the time of the last dose. Ask if a scan is called for.",
  },
  "steroids-vomiting-fever": {
    tick: "Throwing up, or a fever",
    act: go,
    tell: {
      self: "Say first that you take steroids and for how long. Ask about the dose while you are ill.",
      carer:
        "Say first that they take steroids and for how long. Ask about the dose while they are ill.",
    },
  },
  "baby-fever": {
    tick: "A fever of 100.4°F (38°C) or more. Even if it came down.",
    act: "Take the baby to {department} now. If that is not safe, call {emergency}.",
    tell: "Say how many weeks old the baby is. Ask before giving any medicine.",
  },
  "womb-moving-less": {
    tick: "The baby in the womb moves less than before",
    act: {
      self: "Go to {department} or the labor ward now. Do not wait for the next day.",
      carer: "Take them to {department} or the labor ward now. Do not wait for the next day.",
    },
    tell: "Say how many weeks along, and since when.",
  },
  "swollen-leg": {
    tick: "One leg that is swollen and sore",
    act: team,
    tell: "Say which leg and since when. Ask if it has to be seen today.",
  },
  "severe-side-effect": {
    tick: "A new, severe side effect of a medicine or treatment",
    act: team,
    tell: "Ask before the next dose. If it gets worse fast, call {emergency}.",
  },
  "drug-stopped": {
    tick: "A medicine on this list was stopped for days, or ran out, without the team",
    act: {
      self: "Call whoever prescribed it today. Do not restart it alone. If no one answers, go to {urgent}.",
      carer:
        "Call whoever prescribed it today. Do not restart it without them. If no one answers, go to {urgent}.",
    },
    tell: "Say the name, the dose and the day of the last dose. Ask how to go on.",
  },
  "ms-new-change": {
    tick: "A new change over hours or days: in strength, sight or balance, in speech, bladder or thinking. Above all after a medicine was stopped.",
    act: team,
    tell: "Say what changed and when. Name any medicine that was stopped, and the day. If it is weakness, and there is or was cancer, go to {department} now.",
  },
  "blood-thinner-bleeding": {
    tick: "Any bleeding that is new or keeps coming back",
    act: team,
    tell: "Name the blood thinner. If it is heavy or will not stop, call {emergency}.",
  },
  "headache-jaw-vision": {
    tick: "A headache with new jaw pain or a change in sight",
    act: team,
    tell: "Say that it is new. Ask if it has to be seen today. If sight is lost, call {emergency}.",
  },
  "fever-low-defenses": {
    tick: "A fever. Even if it came down after a pill.",
    act: team,
    tell: "Say first which medicine it is. Ask what to do about the next dose.",
  },
  "cancer-spine-pain": {
    tick: "Pain in the neck or back that is new or growing",
    act: team,
    tell: {
      self: "Say first that you have or had cancer. If you have new weakness or numbness, go to {department}.",
      carer:
        "Say first that they have or had cancer. If they have new weakness or numbness, go to {department}.",
    },
  },
  "spine-limb-weakness": {
    tick: "New weakness of a hand, an arm or a foot",
    act: team,
    tell: "Say that there is a neck or back problem, and how fast it grows. Ask if it has to be seen today. If there is or was cancer, go to {department} now.",
  },
  "pregnant-uncleared-medicine": {
    tick: "Pregnant, or perhaps so, and on a medicine that the team has not cleared",
    act: team,
    tell: {
      self: "Say which medicines you take. Do not stop one on your own: ask first.",
      carer: "Say which medicines they take. Do not let one be stopped without asking: ask first.",
    },
  },
  ...gateWaitWords,
};
