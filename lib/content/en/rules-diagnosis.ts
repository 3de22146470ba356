import type { RulesWords } from "../word-shapes";

export const diagnosisRuleWords = {
  t1: {
    title: "The diagnosis is cancer",
    because:
      "The plan rests on the kind of cancer and how far it has gone. People often ask a second doctor to check both before they choose.",
    when: "The question is about cancer, and a doctor has said for sure that it is cancer. The type or stage may still be open. Suspected only, or the doctor is not sure if it is: cannot tell.",
    open: "We could not tell what this is about, or if the diagnosis is sure.",
  },
  t2: {
    title: "The illness is rare",
    because:
      "Most doctors see a rare illness once, or never. One who sees it often may know tests or care that others do not.",
    when: "The illness or the tumor is rare. Cannot tell while a test or a first specialist visit that should settle it is booked or not back.",
    open: "We could not tell if the illness is rare, or a test that should settle it is still to come.",
  },
  t3: {
    title: "The diagnosis is serious, and new or worse",
    because:
      "A diagnosis like this can change the years ahead. It is fair to have someone else look at it before a big choice.",
    when: "The illness can put life at risk, or it changes life in a big, lasting way. The person was told of it in the last 12 months, or told in that time that it came back or got worse. It is not a common problem that is under control. Cannot tell while a test or a first specialist visit that should settle it is booked or not back.",
    open: "We could not tell how serious or how new it is, or a test that should settle it is still to come.",
  },
  t4: {
    title: "The MS was found in the last 12 months",
    because:
      "Other problems can look like MS, and some people who are told they have MS turn out to have something else. An MS specialist can check this early on.",
    when: "The person was first told of MS in the last 12 months. The doctor is sure that it is MS, or is unsure only of the type.",
    open: "We could not tell if the diagnosis is sure, or if it is from the last 12 months.",
  },
  t4a: {
    title: "The type of MS is not clear, or it does not look typical",
    because:
      "Which drugs fit depends on the type of MS. When it is not clear, an MS specialist may read the same tests in a new way.",
    when: "The question is about MS. The doctor is not sure of the type, or says that it does not look like typical MS.",
    open: "We could not tell if the type is clear, or if it looks as it most often does.",
  },
  t5: {
    title: "The diagnosis is not settled",
    because:
      "When a doctor is unsure, one who sees many people with the same problem may read the tests in a new way. It is fair to ask for that.",
    when: "The doctor is not sure what it is, or is not sure of the type or stage. Or the doctor only suspects something. Or doctors have looked, and none has found out what it is. Cannot tell while a test or a first specialist visit that should settle it is booked or not back.",
    open: {
      self: "We could not tell how sure your doctor is, or a test that should settle it is still to come.",
      carer:
        "We could not tell how sure their doctor is, or a test that should settle it is still to come.",
    },
  },
  t6: {
    title: "A symptom goes on and could have many causes",
    because:
      "A fresh look can sort the causes in a new way and rule some out. To be honest, many problems like this still have no name after a second opinion.",
    when: "A symptom goes on and could have many causes. Cannot tell while a test or a first specialist visit that should settle it is booked or not back.",
    open: "We could not tell what may cause it, or a test that should settle it is still to come.",
  },
  t6a: {
    title: "A symptom goes on, and tests have found no answer",
    because:
      "To be honest, most people whose problem has no name after many tests still have none after a second opinion. A second look can still help rule things out.",
    when: "A symptom goes on, and tests have found no answer. Cannot tell while a test or a first specialist visit that should settle it is booked or not back.",
    open: "We could not tell if the tests gave an answer, or a test that should settle it is still to come.",
  },
  t21: {
    title: "Two doctors do not agree",
    because:
      "When two doctors who each looked at the case differ, both can have good grounds. It is fair to ask them to talk, to have the case reviewed by a team, or to ask a third doctor.",
    when: "Two or more doctors each looked at the case. They differ on the diagnosis or on what to do, not on a detail of how to do it.",
    open: "We could not tell if doctors differ on the diagnosis or on what to do.",
  },
} satisfies Partial<RulesWords>;
