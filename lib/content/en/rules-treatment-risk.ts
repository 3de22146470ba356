import type { RulesWords } from "../word-shapes";

export const treatmentRiskRuleWords = {
  t10: {
    title: "A major operation is planned",
    because:
      "It cannot be undone, or it takes months to get over. People often ask a second surgeon if it is the right step, and the right time.",
    when: "A major operation is planned. It means a hospital stay or months to get over it. Or it takes out or replaces an organ, a joint, a limb or a valve. Tonsils do not count. Day-case keyhole surgery that takes nothing out does not count.",
    open: "We could not tell if a major operation is planned.",
  },
  t11: {
    title: "An operation on the spine is planned",
    because:
      "Doctors often differ on spine surgery. In one study of people who were told to have it, a second look often led to other advice, and at times to the same.",
    when: "An operation on the spine is planned.",
    open: "We could not tell if an operation on the spine is planned.",
  },
  t11a: {
    title: "An operation on the spine for pain, with no nerve loss",
    because:
      "Doctors differ most on spine surgery when it is for pain alone. It is fair to ask what else there is to try, and how often the pain gets better.",
    when: "An operation on the spine is planned for pain. There is no nerve loss: no weak muscles, no numb skin, and no loss of bladder or bowel control.",
    open: "We could not tell if the spine surgery is for pain alone.",
  },
  t12: {
    title: "A heart procedure or implant is planned",
    because:
      "For many heart problems there is more than one way to treat them. It is fair to ask a second heart doctor if this is the right one, and the right time.",
    when: "A heart or valve procedure, or a heart implant, is planned. Not a heart problem alone.",
    open: "We could not tell if a heart procedure or implant is planned.",
  },
  t12a: {
    title: "It is not clear when to treat the heart",
    because:
      "Too soon and too late each have risks. A second heart doctor can look at the same pictures and say what they would wait for.",
    when: "A heart procedure is planned, or the question is about the heart and no other operation is planned. When to treat is not clear.",
    open: "We could not tell if the time for the heart procedure is in doubt.",
  },
  t13: {
    title: "An operation or treatment inside the body is planned",
    because:
      "There is often more than one way, and one of them may be to wait. It is fair to ask what each way means.",
    when: "Any other operation or treatment inside the body is planned. A test or a biopsy does not count. Nor does an injection, or small skin or dental work.",
    open: "We could not tell if a treatment inside the body is planned.",
  },
  t13a: {
    title: "Advice on this operation differs a lot",
    because:
      "With this operation, the advice can depend on which doctor you ask. One country gives people the right to a second opinion before it.",
    when: "One of these is planned. The womb is taken out, or the knee joint is replaced. Tonsils are taken out. Keyhole surgery is done on the shoulder. A pacemaker or a shock device (ICD) is put in. A toe, foot or leg is taken off because of diabetes.",
    open: "We could not tell if it is one of the operations where advice differs most.",
  },
  t14: {
    title: "The drug is high-risk, or takes close checks",
    because: {
      self: "It is fair to ask if there is a choice that fits you better. Do not stop or change a medicine by yourself while you ask.",
      carer:
        "It is fair to ask if there is a choice that fits them better. Do not stop or change a medicine without their team while you ask.",
    },
    when: "A high-risk drug, or one that takes close checks, is offered now or in question now. A drug in use that goes well does not count: nothing new is offered, the person is no worse, and side effects are none, or mild and expected.",
    open: "We could not tell if a high-risk drug, or one that takes close checks, is in question now.",
  },
  t14a: {
    title: "The MS drug is high-risk, or takes close checks",
    because:
      "MS drugs differ in how strong they are, in their risks and in their checks, and a switch takes care. Do not stop or change one without the team that gives it.",
    when: "The question is about MS. A high-risk drug, or one that takes close checks, is offered now or in question now. A drug in use that goes well does not count.",
    open: "We could not tell if a high-risk MS drug, or one that takes close checks, is in question now.",
  },
  t15: {
    title: "The treatment offered is experimental",
    because:
      "No one can know yet how well it works. A doctor who does not offer it can help weigh the good and the bad.",
    when: "An experimental treatment is offered.",
    open: "We could not tell if the treatment offered is experimental.",
  },
  t16: {
    title: "Another illness makes treatment riskier",
    because:
      "Two illnesses at once can change which treatment is safest. A doctor who knows both can help weigh the risks.",
    when: "Another illness makes the treatment riskier.",
    open: "We could not tell if another illness makes treatment riskier.",
  },
  t20: {
    title: "There is more than one fair choice",
    because: {
      self: "When doctors name more than one fair choice, what matters to you can decide. A second doctor may explain the choices in another way.",
      carer:
        "When doctors name more than one fair choice, what matters to the person can decide. A second doctor may explain the choices in another way.",
    },
    when: "A doctor named more than one fair choice, or said that experts differ on what is best.",
    open: "We could not tell if there is more than one fair choice.",
  },
  t20a: {
    title: "There is more than one fair choice for the MS",
    because: {
      self: "MS doctors can differ: some start with a strong drug, and others start mild and step up. It is fair to hear both sides and to say what matters to you.",
      carer:
        "MS doctors can differ: some start with a strong drug, and others start mild and step up. It is fair to hear both sides and to say what matters to them.",
    },
    when: "The question is about MS. A doctor named more than one fair choice, or said that experts differ on what is best.",
    open: "We could not tell if there is more than one fair choice for the MS.",
  },
  t32: {
    title: "A surgeon and another doctor see it differently",
    because:
      "Doctors tend to lean toward what they do and know best. It is fair to hear both sides, and to ask the two to talk.",
    when: "A surgeon says yes to surgery. A doctor who does not operate says no.",
    open: "We could not tell if a surgeon says yes and another doctor says no.",
  },
} satisfies Partial<RulesWords>;
