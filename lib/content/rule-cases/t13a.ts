import { type RuleCases, ticks } from "../given-answers";

export const t13a: RuleCases = {
  true: {
    "a hysterectomy is planned": {
      plan: ticks("offered"),
      offer: ticks("major"),
      operation: ticks("hysterectomy"),
    },
    "a new knee is planned": {
      plan: ticks("offered"),
      offer: ticks("major"),
      operation: ticks("knee-replacement"),
    },
    "tonsils are to come out": {
      plan: ticks("offered"),
      offer: ticks("other-procedure"),
      operation: ticks("tonsils"),
    },
    "keyhole surgery of a shoulder is planned": {
      plan: ticks("offered"),
      offer: ticks("other-procedure"),
      operation: ticks("shoulder-keyhole"),
    },
    "a pacemaker is planned": {
      plan: ticks("offered"),
      offer: ticks("heart"),
      operation: ticks("pacemaker-icd"),
    },
    "part of a foot is to be taken off": {
      plan: ticks("offered"),
      offer: ticks("major"),
      operation: ticks("foot-amputation"),
    },
  },
  false: {
    "the operation is none of those where advice varies most": {
      plan: ticks("offered"),
      offer: ticks("major"),
    },
    "only spine surgery for pain is planned": {
      plan: ticks("offered"),
      offer: ticks("spine"),
      operation: ticks("spine-for-pain"),
    },
    "no operation is planned, whatever was ticked before": {
      plan: ticks("offered"),
      offer: ticks("strong-drug"),
      operation: ticks("tonsils"),
    },
  },
  unknown: {
    "the person is not sure which operation": {
      plan: ticks("offered"),
      offer: ticks("major"),
      operation: ["not-sure"],
    },
    "the person is not sure whether an operation is offered": {
      plan: ticks("offered"),
      offer: ["not-sure"],
    },
  },
};
