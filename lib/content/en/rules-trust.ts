import type { RulesWords } from "../word-shapes";

export const trustRuleWords = {
  t26: {
    title: "Trust, or talking with the doctor, is hard",
    because:
      "It is hard to choose when trust is missing, or when no one seems to listen. A second doctor can help, even if all they do is confirm the plan.",
    when: "The person has lost trust in the doctor, does not feel heard, or finds it hard to talk with the doctor. As the person sees it, or the one who decides for them.",
    open: "We could not tell how trust and talking with the doctor are.",
  },
  t26a: {
    title: {
      self: "You do not agree with the diagnosis or the plan",
      carer: "They do not agree with the diagnosis or the plan",
    },
    because:
      "It is fair to say so, and to ask why the doctor sees it that way. If it still does not fit, a second view can help sort it out.",
    when: "The person does not agree with the diagnosis or the plan. As the person sees it, or the one who decides for them.",
    open: {
      self: "We could not tell if you agree with the diagnosis and the plan.",
      carer: "We could not tell if they agree with the diagnosis and the plan.",
    },
  },
  t27: {
    title: "Asking for a second opinion was not taken well",
    because:
      "Most doctors know this question well, and it is a fair one to ask. If it was not welcome, that can be a reason to ask someone else.",
    when: "The doctor reacted badly to the wish for a second opinion.",
    open: "We could not tell how the doctor took the wish for a second opinion.",
  },
  t28: {
    title: {
      self: "Your choices are not clear to you yet",
      carer: "The choices are not clear to them yet",
    },
    because: {
      self: "This is a gap that your own doctor can often fill. It is fair to ask for each choice in plain words, with its good and bad sides.",
      carer:
        "This is a gap that their own doctor can often fill. It is fair to ask for each choice in plain words, with its good and bad sides.",
    },
    when: "The person does not understand what the choices are. As the person sees it, or the one who decides for them.",
    open: "We could not tell if the choices are clear.",
  },
  t28a: {
    title: "It is hard to tell how well the treatment works",
    because: {
      self: "Your own doctor can often answer this. It is fair to ask what to look out for, and by when.",
      carer:
        "Their own doctor can often answer this. It is fair to ask what to look out for, and by when.",
    },
    when: "The person cannot tell how well the treatment works or would work. As the person sees it, or the one who decides for them.",
    open: "We could not tell if it is clear how well the treatment works.",
  },
} satisfies Partial<RulesWords>;
