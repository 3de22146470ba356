import type { StartWords } from "../safety-shape";

/** The page that asks for the yes before anything is stored. Each line is a promise that is kept. */
export const startWords: StartWords = {
  title: "Before you start",
  heading: "Before you start",
  lede: {
    self: "To show you an answer, and to let you come back, we have to keep what you tell us. So we ask you first.",
    carer:
      "To show you an answer, and to let you come back, we have to keep what you tell us about them. So we ask you first.",
  },
  nothingYet: "Nothing is stored yet.",
  nothingYetMore:
    "What you said in the safety check is in this browser only, sealed. It is kept with us once you say yes here.",
  keptHeading: "What you say yes to",
  kept: [
    {
      name: "What we keep",
      text: "The answers you pick, and what you said in the safety check. No name, no address, no date of birth.",
    },
    {
      name: "How it is locked",
      text: "Each answer is encrypted: locked with a key of your own before it is stored.",
    },
    {
      name: "For how long",
      text: "On your own device, 30 days from your last visit. On a shared one, it ends after 10 minutes without use.",
    },
    {
      name: "Who else gets it",
      text: "Nobody. No advertising, nothing sold, nothing sent to others.",
    },
    {
      name: "How to take it back",
      text: "You can delete all of it at any time. That takes your yes back.",
    },
  ],
  more: "Read all about your health data",
  deleteLink: "How to delete everything",
  sharing:
    "This is not a yes to share. If you ever want to share something, we ask you then, for that one thing.",
  device: {
    legend: "Whose device is this?",
    own: "My own",
    ownHelp: "You can close this and come back for 30 days. Each visit starts the 30 days again.",
    shared: "Shared, or not mine",
    sharedHelp:
      "It ends after 10 minutes without use, or when you close the browser. You cannot come back later, so print your answer first.",
  },
  consent: {
    legend: "Your yes",
    label: {
      self: "Yes, keep my answers as this page says",
      carer: "Yes, keep what I answer about them as this page says",
    },
    help: {
      self: "You can go on only with this tick. Without it, nothing is kept, and you can leave.",
      carer:
        "Tick this only if they know, or if you decide for them. Without it, nothing is kept, and you can leave.",
    },
  },
  button: "Start",
  errors: {
    consent: "Tick “Yes” if you agree. We cannot keep any answer without it.",
    device: "Say whose device this is.",
    away: "We could not start just now. What you picked is still here. Please try again in a minute.",
    busy: "That was too fast for us. What you picked is still here. Please wait a minute and try again.",
    other: "Something in this form did not reach us as it should. Please look at it once more.",
  },
  started: {
    heading: "You have already started",
    lede: "Your answers are as you left them.",
    goOn: "Go on where you were",
    delete: "Delete everything and start again",
  },
};
