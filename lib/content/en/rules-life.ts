import type { RulesWords } from "../word-shapes";

export const lifeRuleWords = {
  t25: {
    title: "The plan clashes with goals in life",
    because: {
      self: "A pregnancy, a job or a trip can change which plan fits best. A second doctor may know a plan that leaves more room for your goals.",
      carer:
        "A pregnancy, a job or a trip can change which plan fits best. A second doctor may know a plan that leaves more room for their goals.",
    },
    when: "The plan clashes with a pregnancy or family plans, or with work or travel. As the person sees it, or the one who decides for them.",
    open: "We could not tell if the plan clashes with goals in life.",
  },
  t25a: {
    title: "The plan would change daily life in a big, lasting way",
    because: {
      self: "You live with the plan each day, so what it does to your days counts. It is fair to ask if another plan would ask less of you.",
      carer:
        "They live with the plan each day, so what it does to their days counts. It is fair to ask if another plan would ask less of them.",
    },
    when: "The plan changes daily life in a big, lasting way. As the person sees it, or the one who decides for them.",
    open: "We could not tell how much the plan changes daily life.",
  },
  t29: {
    title: { self: "You do not feel sure yet", carer: "It does not feel sure yet" },
    because: {
      self: "That is common with a hard choice. Take it as a prompt: look at what is missing, such as facts, what matters to you, or support.",
      carer:
        "That is common with a hard choice. Take it as a prompt: look at what is missing, such as facts, what matters to them, or support.",
    },
    when: "One or more of the four SURE questions was answered “No, or not sure”. “I would rather not say” does not count as a no.",
    open: "One of the four last questions has no answer.",
  },
  t30: {
    title: "A gut feeling that something is not right",
    because: {
      self: "You know your own body and life best, so this counts. It is fair to tell your doctor, and to see if the answer settles it.",
      carer:
        "A feeling like this counts. It is fair to tell their doctor, and to see if the answer settles it.",
    },
    when: "The person has a gut feeling that something is not right. As the person sees it, or the one who decides for them.",
    open: "We could not tell if there is a gut feeling that something is not right.",
  },
  t30a: {
    title: "A wish to have it confirmed",
    because:
      "It is fair to want this, even if nothing looks wrong. Many second opinions agree with the first, and that can bring peace of mind.",
    when: "The person wants it confirmed, or wants peace of mind. As the person sees it, or the one who decides for them.",
    open: "We could not tell if there is a wish to have it confirmed.",
  },
  t30b: {
    title: "You and the person you care for see it differently",
    because:
      "Your worry counts, and the choice is theirs to make. A calm talk can show what each of you fears and hopes for.",
    when: "Someone cares for an adult who decides. The carer is more worried than they are, or wants a second opinion that they do not want.",
    open: "We could not tell if the two of you see it the same way.",
  },
} satisfies Partial<RulesWords>;
