import type { OptionWords } from "../decision-aid-shape";

/**
 * The options in equal detail: a field is as long in one as in every other, give or take a fifth
 * (tests/content/decision-aid.test.ts).
 */
export const optionWords: OptionWords = {
  "in-person": {
    name: "A visit to another doctor",
    what: "Another doctor, from another practice, sees the person, the records and the scans.",
    good: "The doctor can examine, ask and explain. It gives the most to go on, and time to talk.",
    hard: "It takes the most effort: calls, records, a trip. The wait for a place can be long.",
    like: "A trip and a half day or more. Some tests may be done again. Bring someone along.",
    telling: {
      self: "Your doctor sends the records, and so will know. Two views can be hard to weigh.",
      carer: "Their doctor sends the records, and so will know. Two views can be hard to weigh.",
    },
    cost: "Many plans pay for part of it. New tests and travel may cost more. Ask the plan first.",
    time: "Days to weeks for a place. Some want all the records first. Ask to be on a call list.",
    skip: "It can be asked for later. If a date is set, ask how long it is safe to wait for one.",
  },
  remote: {
    name: "A remote opinion",
    what: "Another doctor studies the records from afar, then writes a report or talks by video.",
    good: "No trip. A far-off specialist can be asked. It is often faster than to wait for a visit.",
    hard: "No one examines the person. What the records leave out, the doctor cannot see either.",
    like: "Done from home, on forms and by mail. Few tests are repeated. There is less time to ask.",
    telling: {
      self: "The report often goes to your doctor too. You may have two views, and weigh them.",
      carer: "The report often goes to their doctor too. There may be two views to be weighed.",
    },
    cost: "Often one fixed price, paid by oneself. Some jobs and plans pay it. Ask before you start.",
    time: "Often one to two weeks once all the records are there. To gather them takes longest.",
    skip: "It can be asked for later, as long as the records are kept. Ask how long is safe to wait.",
  },
  reread: {
    name: "A re-read of slides or scans",
    what: "Another specialist looks at the slides or scans again. Nobody has to go anywhere for it.",
    good: "It checks what the diagnosis rests on. It can run while treatment starts, with no trip.",
    hard: "It covers the slides or scans only. It says little on which treatment fits the person.",
    like: "A form and a few calls. No travel. No new test, unless the sample or scan is too poor.",
    telling: {
      self: "Your doctor can ask for it, and gets the report. If it differs, both talk it over.",
      carer: "Their doctor can ask for it, and gets the report. If it differs, both talk it over.",
    },
    cost: "Often billed as a test. Many plans pay when a doctor asks for it. Ask both labs the price.",
    time: "Often a few days once the slides or scans are there. To have them sent takes longer.",
    skip: "Slides are kept for years, so it can be done later. A plan may rest on them by then.",
  },
  "own-doctor": {
    name: "Back to the first doctor",
    what: "One more talk with the doctor so far, with the main questions written down beforehand.",
    good: "This doctor knows the case best. It is quick, and often one good talk clears things up.",
    hard: "It is one and the same view. A slip in the first look may stay where it is, unseen.",
    like: "A visit or a call, at a known place. No new tests as a rule. It helps to bring someone.",
    telling: {
      self: "There is nothing to hide: say that you are unsure. There is still one view to weigh.",
      carer: "There is nothing to hide: say what is unsure. There is still only one view to weigh.",
    },
    cost: "Billed as a usual visit, and most plans pay as they always do. A call may cost nothing.",
    time: "One call or one visit: often the quickest way. Ask for a long slot, or for a call back.",
    skip: "Open questions stay open. The plan goes on as it stands. One can still ask at any time.",
  },
  "none-now": {
    name: "No second opinion now",
    what: "The plan goes on as it is, with nobody else asked. This is a fair choice, like the others.",
    good: "Nothing is held up, and there is no more to arrange. The energy goes to what is ahead.",
    hard: "If something was missed, it may come to light late. Doubts can stay and weigh on people.",
    like: "No trips, calls or new tests. Some feel at peace with it, and some keep on wondering.",
    telling: {
      self: "There is nothing to tell your doctor. You hear one view, and two cannot pull apart.",
      carer: "There is nothing to tell their doctor. There is one view; two cannot pull apart.",
    },
    cost: "It costs nothing now. If a plan turns out not to fit, that can cost more in the end.",
    time: "No time at all. Write down what would change this: a new result, or feeling worse.",
    skip: "One can still ask later. After a big operation, some of the choices are no longer open.",
  },
};
