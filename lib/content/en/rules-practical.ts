import type { RulesWords } from "../word-shapes";

export const practicalRuleWords = {
  t23: {
    title: "The doctor is not a specialist in this illness",
    because:
      "A doctor who treats this illness often knows its turns and its newer care. It is fair to ask to be sent to one.",
    when: "The doctor is not a specialist in this illness. The illness is MS or cancer, puts life at risk, changes life in a big way, is rare, or is an unusual case. A family doctor for an everyday problem does not count.",
    open: "We could not tell if the doctor is a specialist in this, or how rare or serious this is.",
  },
  t23a: {
    title: "The surgeon does few of these operations",
    because:
      "Practice counts in surgery. It is fair to ask how many the surgeon does each year, and who does more of them.",
    when: "An operation or treatment inside the body is planned. The surgeon does few of them.",
    open: "We could not tell how many of these operations the surgeon does.",
  },
  t23b: {
    title: "A general surgeon would operate on the cancer",
    because:
      "Some surgeons only operate on cancer. It is fair to ask one of them to look at the plan too.",
    when: "The question is about cancer. A general surgeon would be the one to operate.",
    open: "We could not tell what kind of surgeon would operate on the cancer.",
  },
  t24: {
    title: "A trial or newer treatment might fit",
    because:
      "Someone who knows has named this. A center that runs trials can check if one fits, before a choice closes that door.",
    when: "Someone who knows said that a clinical trial or a newer treatment might fit.",
    open: "We could not tell if anyone has said that a trial or newer treatment might fit.",
  },
  t24a: {
    title: "A wish to look for a trial or newer treatment",
    because:
      "Not every doctor knows every trial. It is fair to ask a center that runs them to look.",
    when: "The person wants a clinical trial or a newer treatment looked for.",
    open: "We could not tell if there is a wish to look for a trial.",
  },
  t31: {
    title: "The insurer asks for a second opinion",
    because:
      "Without it, the insurer may not pay for the plan. Ask what it accepts, and from whom, before booking.",
    when: "The insurer asks for a second opinion that has not been given yet.",
    open: "We could not tell if the insurer asks for a second opinion.",
  },
} satisfies Partial<RulesWords>;
