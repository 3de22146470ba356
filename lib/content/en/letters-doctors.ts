import type { LetterParagraph, LetterParts } from "../letter-shape";
import type { AllLetterWords } from "../letters";

/* Letters to doctors: before the second opinion, between two doctors, and after the choice. */

const line = (...text: LetterParts): LetterParagraph => ({ text });
const dear = (slot: "doctor" | "chosen-doctor" | "other-doctor") => line("Dear ", { slot }, ",");
const signed: LetterParagraph = {
  text: ["Kind regards,\n", { slot: "writer" }, "\n", { slot: "contact" }],
};
/** Which patient: doctors have many. */
const about: LetterParagraph = {
  text: {
    self: ["Patient: ", { slot: "patient" }, ", born on ", { slot: "born" }],
    carer: ["Patient: ", { slot: "patient" }, ", born on ", { slot: "born" }],
  },
};

export const doctorLetterWords = {
  "tell-doctor": {
    name: "Tell your doctor",
    when: "When it is easier to write it than to say it.",
    to: [line({ slot: "doctor" })],
    subject: ["A second opinion"],
    paragraphs: [
      dear("doctor"),
      about,
      {
        text: {
          self: [
            "Thank you for your care. This is a big choice for me. Before I make it, I would like a second opinion.",
          ],
          carer: [
            "Thank you for your care. This is a big choice for us. Before it is made, we would like a second opinion.",
          ],
        },
      },
      { needs: ["decision"], text: ["What is to be decided: ", { slot: "decision" }] },
      {
        needs: ["second-doctor"],
        text: {
          self: ["I plan to ask ", { slot: "second-doctor" }, "."],
          carer: ["We plan to ask ", { slot: "second-doctor" }, "."],
        },
      },
      {
        needs: ["visit-on"],
        text: ["The visit is on ", { slot: "visit-on" }, "."],
      },
      line(
        "Please tell me:\n- How many days can the choice safely wait?\n- Whom would you ask, at another hospital?\n- What should the second doctor look at most?",
      ),
      { where: "referral", text: ["The insurer asks for a referral. Please write one."] },
      line("Please let your office get the records ready. A list is on its way or enclosed."),
      {
        text: {
          self: [
            "Until then I stay with what we agreed. I go on with my medicines and keep my visits. If you think it should not wait, please call me.",
          ],
          carer: [
            "Until then we stay with what was agreed. The medicines go on and the visits stay. If you think it should not wait, please call me.",
          ],
        },
      },
      line("I value your advice, and I will tell you what the second doctor says."),
      signed,
    ],
    notes: [
      { text: "Most doctors know this wish well, and many welcome it." },
      {
        text: {
          self: "A talk is fine too. The words are in your plan, under “Tell your doctor”.",
          carer: "A talk is fine too. The words are in the plan, under “Tell your doctor”.",
        },
      },
      { text: "For anything urgent, call. Do not wait for an answer to a letter." },
    ],
  },
  "doctors-talk": {
    name: "Ask two doctors to talk",
    when: "When two doctors have given advice, and it is not the same.",
    to: [line({ slot: "doctor" }), line({ slot: "second-doctor" })],
    subject: ["Please talk with each other"],
    paragraphs: [
      line("Dear ", { slot: "doctor" }, ", dear ", { slot: "second-doctor" }, ","),
      about,
      {
        text: {
          self: [
            "Thank you both for your advice. I see that it is not the same on every point, and I find it hard to weigh alone.",
          ],
          carer: [
            "Thank you both for your advice. We see that it is not the same on every point, and we find it hard to weigh alone.",
          ],
        },
      },
      {
        text: {
          self: [
            "I ask you to talk with each other. You may share what is in my records for that.",
          ],
          carer: [
            "I ask you to talk with each other. You may share what is in the patient’s records for that. A copy of the paper that lets me act for the patient is enclosed.",
          ],
        },
      },
      line(
        "It would help to hear from you:\n- Where do you agree?\n- Where not, and what is the reason?\n- Which test, fact or guideline would settle it?\n- How long can the choice safely wait?",
      ),
      {
        needs: ["decision"],
        text: ["What is to be decided: ", { slot: "decision" }],
      },
      line("A few lines in writing afterwards, from one of you, would be a great help. Thank you."),
      signed,
    ],
    notes: [
      { text: "Send the same letter to both, so that both know." },
      {
        text: "If they do not talk, each can still write down the reason for the advice, for and against.",
      },
      { text: "If they stay apart, a third doctor or a case review is a next step." },
    ],
  },
  "decision-chosen": {
    name: "Tell the doctor you chose",
    when: {
      self: "When you have made your choice: to the doctor who goes on with you.",
      carer: "When the choice is made: to the doctor who goes on with the care.",
    },
    to: [line({ slot: "chosen-doctor" })],
    subject: {
      self: ["My decision, and the next step"],
      carer: ["Our decision, and the next step"],
    },
    paragraphs: [
      dear("chosen-doctor"),
      about,
      {
        text: {
          self: [
            "Thank you for your advice. I have heard two opinions and thought it over. I would like to go on with you.",
          ],
          carer: [
            "Thank you for your advice. We have heard two opinions and thought it over. We would like to go on with you.",
          ],
        },
      },
      line("The decision: ", { slot: "choice" }),
      line(
        "Please tell me:\n- What is the next step, and on which date?\n- What should we watch for, and whom do we call?\n- Which medicines go on, and which change, from when?",
      ),
      line("Please put the plan in writing."),
      {
        text: {
          self: [
            "You may ask ",
            { slot: "other-doctor" },
            " for my records and for the letter with the other opinion.",
          ],
          carer: [
            "You may ask ",
            { slot: "other-doctor" },
            " for the records and for the letter with the other opinion.",
          ],
        },
      },
      signed,
    ],
    notes: [
      {
        text: {
          self: "Send both letters on the same day, so that no one is left in the dark.",
          carer: "Send both letters on the same day, so that no one is left in the dark.",
        },
      },
      { text: "Nothing changes with the medicines until a doctor says so." },
    ],
  },
  "decision-other": {
    name: "Tell the other doctor",
    when: {
      self: "When you have made your choice: to the doctor whose plan you do not follow.",
      carer: "When the choice is made: to the doctor whose plan is not followed.",
    },
    to: [line({ slot: "other-doctor" })],
    subject: { self: ["My decision, with thanks"], carer: ["Our decision, with thanks"] },
    paragraphs: [
      dear("other-doctor"),
      about,
      {
        text: {
          self: [
            "Thank you for your time and your advice. It helped me to see the choice clearly. I have decided to go on with ",
            { slot: "chosen-doctor" },
            ".",
          ],
          carer: [
            "Thank you for your time and your advice. It helped us to see the choice clearly. We have decided to go on with ",
            { slot: "chosen-doctor" },
            ".",
          ],
        },
      },
      {
        text: {
          self: [
            "Please send my records, and your letter with your advice, to ",
            { slot: "chosen-doctor" },
            ".",
          ],
          carer: [
            "Please send the records, and your letter with your advice, to ",
            { slot: "chosen-doctor" },
            ".",
          ],
        },
      },
      line(
        "Please tell me what has to be handed over:\n- Which tests are still open?\n- Which visits are booked?\n- Which medicines come from you, and when do they run out?",
      ),
      {
        text: {
          self: ["I go on with my medicines as agreed until the other office takes over."],
          carer: ["The medicines go on as agreed until the other office takes over."],
        },
      },
      line("I hope that I may come back to you with a question."),
      signed,
    ],
    notes: [
      { text: "No one has to give a reason. Thanks and a clear word are enough." },
      { text: "Keep visits that are booked until the other office has taken over." },
    ],
  },
} as const satisfies Partial<AllLetterWords>;
