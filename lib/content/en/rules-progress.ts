import type { RulesWords } from "../word-shapes";

export const progressRuleWords = {
  t17: {
    title: "The treatment is not working",
    because:
      "It was taken as agreed, it had time to work, and the doctor knows. A fresh look may find out why, or another way: until then, do not stop it by yourself.",
    when: "Treatment has not helped, or things are worse even with it. It was taken as agreed, it had enough time to work, and the doctor knows.",
    open: "We could not tell if the treatment was taken as agreed, had time to work, and the doctor knows.",
  },
  t17a: {
    title: {
      self: "Your doctor may not know how it is going",
      carer: "Their doctor may not know how it is going",
    },
    because: {
      self: "Your doctor can only help with what they know, so telling them comes first. Do not stop a medicine by yourself.",
      carer:
        "Their doctor can only help with what is known, so telling the team comes first. Do not stop a medicine without the team.",
    },
    when: "Treatment has not helped, or things are worse even with it, and the doctor does not know. Or things are worse, or something is new, and no one has checked it since. This counts as rule T28 does: a gap that the present doctor can fill.",
    open: {
      self: "We could not tell if your doctor knows how it is going.",
      carer: "We could not tell if their doctor knows how it is going.",
    },
  },
  t19: {
    title: "Told to stop or switch, with no clear next plan",
    because:
      "It is fair to know what comes next, and when, if a lasting treatment ends. A stop that the team ordered stands: do not stop, change or restart anything else by yourself.",
    when: "The person was told to stop or switch a lasting treatment, with no clear next plan. The end of a course that had a set end does not count.",
    open: "We could not tell if a treatment was stopped or switched without a clear next plan.",
  },
  t19a: {
    title: "Told to stop or switch an MS drug, with no clear next plan",
    because:
      "After some MS drugs, the illness can come back hard when the drug stops. It is fair to ask what comes next and when; do not stop, change or restart one by yourself.",
    when: "The question is about MS. The person was told to stop or switch a lasting treatment, with no clear next plan. The end of a course that had a set end does not count.",
    open: "We could not tell if an MS drug was stopped or switched without a clear next plan.",
  },
  t22: {
    title: "Told that nothing can be done",
    because:
      "Another specialist may know of a treatment, a trial, or more ways to ease it. It is fair to ask what can still be done.",
    when: "The person was told that nothing can be done. It is cancer or MS, or an illness that puts life at risk, changes life in a big way, is rare, or lasts for years. “Nothing needs doing now” does not count.",
    open: "We could not tell if this was said, or if the illness is a serious or lasting one.",
  },
} satisfies Partial<RulesWords>;
