import { type RuleCases, ticks } from "../given-answers";

export const t23a: RuleCases = {
  true: {
    "the surgeon does few of a major operation": {
      plan: ticks("offered"),
      offer: ticks("major"),
      doctors: ticks("few-operations"),
    },
    "the surgeon does few of a smaller one": {
      plan: ticks("offered"),
      offer: ticks("other-procedure"),
      doctors: ticks("few-operations"),
    },
    "the surgeon does few spine operations": {
      plan: ticks("offered"),
      offer: ticks("spine"),
      doctors: ticks("few-operations"),
    },
    "the doctor does few heart procedures": {
      plan: ticks("offered"),
      offer: ticks("heart"),
      doctors: ticks("few-operations"),
    },
  },
  false: {
    "no operation is planned": {
      plan: ticks("offered"),
      offer: ticks("strong-drug"),
      doctors: ticks("few-operations"),
    },
    "the surgeon does many": { plan: ticks("offered"), offer: ticks("major") },
  },
  unknown: {
    "the person is not sure about the surgeon": {
      plan: ticks("offered"),
      offer: ticks("major"),
      doctors: ["not-sure"],
    },
    "the person is not sure what is offered": {
      plan: ticks("offered"),
      offer: ["not-sure"],
      doctors: ticks("few-operations"),
    },
  },
};
