import type { Kind } from "./define-kind";
import { allergy } from "./kinds/allergy";
import { candidate } from "./kinds/candidate";
import { companionNotes } from "./kinds/companion-notes";
import { condition } from "./kinds/condition";
import { event } from "./kinds/event";
import { insurerCall } from "./kinds/insurer-call";
import { letter } from "./kinds/letter";
import { medicine } from "./kinds/medicine";
import { operation } from "./kinds/operation";
import { packet } from "./kinds/packet";
import { packetFacts } from "./kinds/packet-facts";
import { planChoice } from "./kinds/plan-choice";
import { ownQuestion, question } from "./kinds/question";
import { questionOrder } from "./kinds/question-order";
import { quizKept } from "./kinds/quiz";
import { record } from "./kinds/record";
import { relative } from "./kinds/relative";
import { sureNow } from "./kinds/sure-now";
import { task } from "./kinds/task";
import { taskOrder } from "./kinds/task-order";
import { values } from "./kinds/values";
import { wait } from "./kinds/wait";

/** Every kind of thing that a person keeps, by its name: what is not here is not given back. */
export const allKinds = {
  "packet-facts": packetFacts,
  wait,
  medicine,
  allergy,
  condition,
  operation,
  relative,
  event,
  question,
  "own-question": ownQuestion,
  "question-order": questionOrder,
  task,
  "task-order": taskOrder,
  "plan-choice": planChoice,
  values,
  "sure-now": sureNow,
  quiz: quizKept,
  record,
  candidate,
  "insurer-call": insurerCall,
  "companion-notes": companionNotes,
  letter,
  packet,
} as const satisfies { readonly [name: string]: Kind };

export type KindName = keyof typeof allKinds;
/** The name of a field of a kind. */
export type FieldOf<K extends KindName> = keyof (typeof allKinds)[K]["fields"]["shape"] & string;

/** Whether a text is the name of a kind. */
export const isKindName = (name: string): name is KindName => Object.hasOwn(allKinds, name);
