import type { AskableWordsOf } from "../word-shapes";

/** About living with it. */
export const lifeAskableWords: AskableWordsOf<"life"> = {
  "fit-my-life": {
    ask: {
      self: "Here is what matters in my life: how does the plan fit it?",
      carer: "Here is what matters in their life: how does the plan fit it?",
    },
    why: "A doctor can fit the plan only to what they know.",
  },
  "side-effect-manage": {
    ask: "What can we do about this side effect?",
    why: "Often there is something. No one has to bear it in silence.",
  },
  "usual-day": {
    ask: "What would a usual day look like with this plan?",
    why: "It makes a plan easy to picture.",
  },
  "work-drive-care": {
    ask: {
      self: "Can I work, drive and care for others during this?",
      carer: "Can they work, drive and care for others during this?",
    },
    why: "Time off and help can be set up early.",
  },
  children: {
    ask: {
      self: "What does this mean for having children, now or later?",
      carer: "What does this mean for having children, for them, now or later?",
    },
    why: "Some choices are best made before treatment starts.",
  },
  travel: {
    ask: {
      self: "Can I travel, and what would I take with me?",
      carer: "Can they travel, and what would they take along?",
    },
    why: "Drugs, tests and shots may depend on it.",
  },
  "mix-with-others": {
    ask: {
      self: "How does this mix with my other illnesses and medicines?",
      carer: "How does this mix with their other illnesses and medicines?",
    },
    why: "Bring the list of medicines, and nothing is missed.",
  },
  "what-cost": {
    ask: {
      self: "What will this cost me, and who can help with it?",
      carer: "What will this cost them, and who can help with it?",
    },
    why: "Costs are easier to change before than after.",
  },
  "help-at-home": {
    ask: {
      self: "What help at home would be good, and for how long?",
      carer: "What help at home would be good for them, and for how long?",
    },
    why: "Help takes time to find.",
  },
  habits: {
    ask: "Which habits could help, such as food, sleep or moving?",
    why: "It is a part that no one else can do.",
  },
  worry: {
    ask: {
      self: "What can help me with the worry and the low days?",
      carer: "What can help them with the worry and the low days?",
    },
    why: "It is part of care, and there is help for it.",
  },
  "energy-sleep": {
    ask: {
      self: "How may this change my energy, sleep and thinking?",
      carer: "How may this change their energy, sleep and thinking?",
    },
    why: "These shape a day more than most tests show.",
  },
  closeness: {
    ask: "How may this change sex and closeness?",
    why: "Doctors hear this often, and few people dare to ask.",
  },
  "family-too": {
    ask: {
      self: "Could my family have this too, and can they be checked?",
      carer: "Could the family have this too, and can they be checked?",
    },
    why: "Some illnesses run in families.",
  },
  "avoid-meanwhile": {
    ask: {
      self: "What is best avoided until we decide?",
      carer: "What is best avoided until it is decided?",
    },
    why: "It keeps the time of waiting safe.",
  },
};
