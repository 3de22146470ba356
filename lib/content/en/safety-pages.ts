import type { SafetyPageWords } from "../safety-shape";

/** What the pages of the safety check say around the list. None of it names an illness. */
export const safetyPageWords: SafetyPageWords = {
  section: "Safety check",
  position: "{at} of {of}",
  happening: "If one of these is happening right now, do not read on.",
  call: "Call {number}",
  callLocal: "Call your local emergency number.",
  orCall: "Or call {number}",
  text: "Text {number}",
  textWord: "Text {word} to {number}",
  callAdvice: "Urgent advice: call {number}",
  callPoison: "Poison line: call {number}",
  callWorse: "If it gets worse: call {number}",
  settings: {
    heading: "Who and where",
    intro: "Change this if it is not right. What you ticked stays.",
    who: "This is for",
    self: "Me",
    carer: "Someone I care for",
    country: "Show the numbers to call in",
    change: "Change",
    shown: "For: {who}. Numbers for: {country}.",
    link: "Change who or where",
  },
  noneLegend: "Or",
  errors: {
    noGroup: {
      self: "Tick what fits you, or “None of these fit”. Nothing was lost.",
      carer: "Tick what fits them, or “None of these fit”. Nothing was lost.",
    },
    bothGroups:
      "You ticked “None of these fit” and a line as well. Your ticks were kept. Please take one of them away.",
    other: "Something in this form did not reach us as it should. Please look at it once more.",
    away: "We could not keep this just now. What you ticked is still here. Please try again in a minute. Do not wait with what it says below.",
    somebodyElse:
      "This page was opened for another person, so this was not kept. What you ticked is still here. If it fits, send it once more. Do not wait with what it says below.",
    busy: "That was too fast for us. What you ticked is still here. Please wait a minute and try again.",
  },
  act: {
    mistake: {
      self: "Ticked by mistake? Then choose “Not now, and not in the last days”.",
      carer: "Ticked by mistake? Then choose “Not now, and not in the last days”.",
    },
    thoughtsName: {
      self: "The thoughts that you told us about",
      carer: "The thoughts that they have had",
    },
    ownThoughtsName: "Your own thoughts",
    next: "Go on",
    questionsFirst: {
      self: "You can also answer the questions while you wait for the call. The answer opens once you have called.",
      carer:
        "You can also answer the questions while you wait for the call. The answer opens once the call is made.",
    },
    questionsFirstLink: "Go on with the questions",
    back: "Go back to where you were",
    takeOffIntro: "When a clinician has checked it, or it is over, you can take it off.",
  },
};
