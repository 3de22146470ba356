import type { OverlayWords } from "../word-shapes";

/** Above any answer: what keeps a person safe while they ask. */
export const safetyOverlayWords = {
  "check-safety": {
    title: "Have this checked first",
    text: {
      self: "You said that something is new or worse, or that a side effect is bad, and that no one has checked it. Call your team today. Open the safety check at the top to see if it can wait.",
      carer:
        "You said that something is new or worse, or that a side effect is bad, and that no one has checked it. Call their team today. Open the safety check at the top to see if it can wait.",
    },
  },
  "do-not-pause": {
    title: "Do not pause treatment",
    text: {
      self: "Treatment like this most often must not wait. Ask your team: “How many days is safe?” A second opinion can run beside it, such as on the slides or scans, while treatment starts or goes on.",
      carer:
        "Treatment like this most often must not wait. Ask their team: “How many days is safe?” A second opinion can run beside it, such as on the slides or scans, while treatment starts or goes on.",
    },
  },
  "keep-booked-test": {
    title: "Keep the test that is booked",
    text: {
      self: "Keep it, unless the team that booked it moves it. A second opinion can come after, on the slides or the scans from that test.",
      carer:
        "Keep it, unless the team that booked it moves it. A second opinion can come after, on the slides or the scans from that test.",
    },
  },
  "never-stop": {
    title: "Never stop on your own",
    text: {
      self: "Do not stop, skip, change or restart a medicine by yourself. Call whoever prescribed it, today if it troubles you. For a severe reaction, call the emergency number, and ask before the next dose. If your team told you to stop, that stands: ask them what comes next.",
      carer:
        "They should not stop, skip, change or restart a medicine by themselves, and please do not do it for them. Call whoever prescribed it, today if it troubles them. For a severe reaction, call the emergency number, and ask before the next dose. If their team told them to stop, that stands: ask the team what comes next.",
    },
  },
  "keep-date": {
    title: "Keep the date that is set",
    text: {
      self: "Any date that is set stays until the team itself moves it. Ask your doctor: “How long is it safe to wait?” Then see if a second opinion fits in before that day.",
      carer:
        "Any date that is set stays until the team itself moves it. Ask their doctor: “How long is it safe to wait?” Then see if a second opinion fits in before that day.",
    },
  },
} satisfies Partial<OverlayWords>;

/** Beside any answer: whose view counts as what. */
export const viewOverlayWords = {
  "third-opinion": {
    title: "If two opinions stay apart",
    text: "Ask the two doctors to talk with each other first. If they still differ, it is fair to ask a team to review the case, or to ask a third doctor.",
  },
  "same-practice": {
    title: "Two doctors of one practice",
    text: "Two doctors of one practice often think alike, and they may read the same notes. We do not count them as two separate opinions.",
  },
  "whose-decision": {
    title: "Whose choice this is",
    text: "An adult who can decide makes this choice, even if you see it another way. If they cannot decide now, it goes to the person who decides for them, guided by what they would want. For a child, it goes to a parent or guardian, and the child has a say as they grow.",
  },
  "carer-differs": {
    title: "You see it differently",
    text: "That happens often, and your worry has its place. Ask what they hope for and fear, say what you see, and offer to go along to a visit. In the end, the choice is theirs.",
  },
} satisfies Partial<OverlayWords>;
