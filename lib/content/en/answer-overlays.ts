import type { CounterWords, OverlayWords } from "../word-shapes";

/** What stands above or beside any answer. */
export const overlayWords: OverlayWords = {
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
      self: "Treatment like this most often must not wait. Ask your team: “How many days is safe?” A second opinion can run beside it, such as on the slides, while treatment starts or goes on.",
      carer:
        "Treatment like this most often must not wait. Ask their team: “How many days is safe?” A second opinion can run beside it, such as on the slides, while treatment starts or goes on.",
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
};

/** What speaks against another opinion, or makes it less pressing. */
export const counterWords: CounterWords = {
  concordant: {
    title: "Two doctors already agree",
    text: "They are from different practices, each looked at the case, and nothing has changed since. A third view may add little now.",
  },
  settled: {
    title: "Things are settled now",
    text: "The doctor is sure, nothing is worse, and no new choice is waiting. A second opinion has less to change.",
  },
  "differ-on-detail": {
    title: "The doctors differ on a detail only",
    text: "They agree on what it is and on what to do. It is fair to ask them to sort out the detail between them.",
  },
  "read-by-expert": {
    title: "A specialist has read the biopsy or scan",
    text: "Someone who only reads that kind has looked at it. One more reading may add less.",
  },
  "doctor-fits": {
    title: "The doctors seem to fit",
    text: "Nothing here says that they lack practice in this. That is worth a lot.",
  },
  trust: {
    title: {
      self: "You trust your doctor and feel heard",
      carer: "They trust their doctor and feel heard",
    },
    text: "That is worth a lot. A second opinion does not change it.",
  },
  "going-well": {
    title: "The treatment works",
    text: {
      self: "You are no worse, and the treatment you have works. That is a reason to go on as agreed.",
      carer:
        "They are no worse, and the treatment they have works. That is a reason to go on as agreed.",
    },
  },
  "watching-fits": {
    title: "Watching seems to go well",
    text: {
      self: "You are no worse while your doctor watches. Keep the checks that are booked.",
      carer: "They are no worse while their doctor watches. Keep the checks that are booked.",
    },
  },
  sure: {
    title: { self: "You feel sure", carer: "The choice feels sure" },
    text: {
      self: "You said that you know the choices and what matters to you, and that you have support. That counts.",
      carer:
        "You said that the choices and what matters are clear to them, and that they have support. That counts.",
    },
  },
};
