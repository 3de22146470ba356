import type { LetterParagraph, LetterParts } from "../letter-shape";
import type { AllLetterWords } from "../letters";

/*
 * Letters to offices that hold records, and to those above them. Where a law is named, it is in the
 * law's own terms, and only where the app knows it.
 */

const line = (...text: LetterParts): LetterParagraph => ({ text });
const place: LetterParagraph = { text: [{ slot: "place" }], needs: ["place"] };
const records: LetterParts = [{ slot: "records" }];

/** Who it is about: the person writes, or a carer with the paper that lets them. */
const who = (self: string, carer: string): LetterParagraph => ({
  text: {
    self: ["I am ", { slot: "patient" }, ", born on ", { slot: "born" }, `. ${self}`],
    carer: [
      "I write for ",
      { slot: "patient" },
      ", born on ",
      { slot: "born" },
      `. ${carer} A copy of the paper that lets me act for the patient is enclosed.`,
    ],
  },
});

const visit: LetterParagraph = {
  needs: ["visit-on"],
  text: {
    self: [
      "I see another doctor on ",
      { slot: "visit-on" },
      ". It would help to have all before that day.",
    ],
    carer: [
      "The patient sees another doctor on ",
      { slot: "visit-on" },
      ". It would help to have all before that day.",
    ],
  },
};

const contact: LetterParagraph = {
  text: [
    "If anything is missing in this letter, please call or write so that no time is lost: ",
    { slot: "contact" },
    ".",
  ],
};

const signed: LetterParagraph = { text: ["Kind regards,\n", { slot: "writer" }] };

const carerSigns = {
  self: "Keep a copy of what you send, and note the day it went out.",
  carer:
    "Keep a copy of what you send. If the patient can sign, the letter is strongest with their name under it.",
};

const lawTime: LetterParagraph = {
  where: "law",
  text: [
    "This is a request for access under ",
    { slot: "law" },
    ". The rule gives you ",
    { slot: "law-days" },
    " days from the day you receive it. If you cannot act in that time, the rule allows one extension of ",
    { slot: "law-extension" },
    " days. You would tell me within the first ",
    { slot: "law-days" },
    " days, in writing, the reason and the new date.",
  ],
};

const noLawTime: LetterParagraph = {
  where: "no-law",
  text: ["Please tell me by when you will answer, and what it costs."],
};

const wasAsked = (where: "self" | "carer"): LetterParts =>
  where === "self"
    ? ["On ", { slot: "asked-on" }, " I asked for a copy of the records below. They have not come."]
    : [
        "On ",
        { slot: "asked-on" },
        " a copy of the records below was asked for. They have not come.",
      ];

export const recordLetterWords = {
  "records-request": {
    name: "Ask for records",
    when: {
      self: "To the office that holds your notes and results.",
      carer: "To the office that holds the notes and results.",
    },
    to: [
      line("Health records office"),
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: {
      self: ["Request for a copy of my health records"],
      carer: ["Request for a copy of health records"],
    },
    paragraphs: [
      line("To the health records team:"),
      who("I ask for a copy of my health records.", "I ask for a copy of the health records."),
      line("Please include:\n", ...records),
      line(
        "Please send electronic files, by your portal, a secure link or a disc. Paper is fine for what exists only on paper. Please send all of it to me.",
      ),
      lawTime,
      {
        where: "law",
        text: [
          "The rule allows a reasonable fee, based on cost, for copying and postage. It does not allow a fee for the search. Please tell me the fee before you start.",
        ],
      },
      noLawTime,
      visit,
      contact,
      line("Thank you for your help."),
      signed,
    ],
    notes: [
      {
        where: "law",
        text: {
          self: "Have the copies sent to you. The limit on fees covers copies that go to you, not to someone else.",
          carer:
            "Have the copies sent to the patient. The limit on fees covers those copies, not copies for someone else.",
        },
      },
      { text: "Look in the online portal first. What is there does not have to be asked for." },
      { text: "Some offices want a form of their own. Fill it in, and send this letter with it." },
      { text: carerSigns },
    ],
  },
  "image-request": {
    name: "Ask for images",
    when: "To the radiology desk, or the lab that made the pictures.",
    to: [
      line("Radiology desk, image copies"),
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: {
      self: ["Request for copies of my images"],
      carer: ["Request for copies of a patient’s images"],
    },
    paragraphs: [
      line("To the radiology team:"),
      who(
        "I ask for copies of my images, with the reports.",
        "I ask for copies of the images, with the reports.",
      ),
      line("Please include:\n", ...records),
      line(
        "Please give the image files (DICOM), on a disc or by a secure link. Prints on paper or film are not enough. Please check that the files open before they leave.",
      ),
      line("If you have a form of your own for images, please send it to me now."),
      {
        where: "law",
        text: [
          "Images are part of the record that ",
          { slot: "law" },
          " covers. The rule gives you ",
          { slot: "law-days" },
          " days from the day you receive this. It asks for the form that was asked for, where you can readily make it.",
        ],
      },
      noLawTime,
      visit,
      contact,
      line("Thank you for your help."),
      signed,
    ],
    notes: [
      { text: "Images often have a form and a desk of their own. Call to hear which." },
      { text: "Call two days later. Ask if the request is there, and if anything is missing." },
      { text: "When a disc comes, open it at home once. Then make a copy." },
      { text: carerSigns },
    ],
  },
  "slides-request": {
    name: "Ask for slides and blocks",
    when: "To the pathology lab, when the second doctor asks for tissue.",
    to: [
      line("Pathology lab, slide requests"),
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: ["Request to send slides for a second reading"],
    paragraphs: [
      line("To the pathology team:"),
      who(
        "Another doctor will look at my tissue sample.",
        "Another doctor will look at the tissue sample.",
      ),
      line("Please get ready:\n", ...records),
      line("Case number on the report: ", { slot: "case-number" }, "."),
      line(
        "Please send new cuts (recuts), stained, and keep the originals. If that is not possible, please lend the slides, list each one, and write by when they come back. Please never send the only copy. Please ask before the last tissue of a block is used.",
      ),
      line(
        "Please send them with tracking, and the report with them, to:\n",
        { slot: "second-doctor" },
        "\n",
        {
          slot: "second-place",
        },
        "\n",
        { slot: "second-contact" },
      ),
      line("A signed permission is enclosed. Please tell me the fee and the day they will leave."),
      visit,
      contact,
      line("Thank you for your help."),
      signed,
    ],
    notes: [
      {
        text: "Slides mostly go from lab to lab. Ask the second doctor’s office for the address of its lab.",
      },
      { text: "Enclose the permission letter, signed. Most labs want their own form too." },
      { text: "Plan one to two weeks, and the shipping on top." },
      {
        text: "Blood smears may be kept for a week only. If it is about blood, call the lab first.",
      },
    ],
  },
  release: {
    name: "Allow records to be sent on",
    when: "A signed permission, when an office sends records to the second doctor.",
    to: [place, { text: [{ slot: "place-contact" }], needs: ["place-contact"] }],
    subject: ["Permission to share health records"],
    paragraphs: [
      {
        text: {
          self: [
            "I, ",
            { slot: "patient" },
            ", born on ",
            { slot: "born" },
            ", allow this office to share my health records as written here.",
          ],
          carer: [
            "For ",
            { slot: "patient" },
            ", born on ",
            { slot: "born" },
            ", I allow this office to share health records as written here. A copy of the paper that lets me act for the patient is enclosed.",
          ],
        },
      },
      line("Who shares them: ", { slot: "place" }),
      line("Who gets them: ", { slot: "second-doctor" }, ", ", { slot: "second-place" }, ", ", {
        slot: "second-contact",
      }),
      line("What is shared:\n", ...records),
      {
        text: {
          self: ["What for: a second opinion, at my request."],
          carer: ["What for: a second opinion, at the patient’s request."],
        },
      },
      line("This permission ends on ", { slot: "ends-on" }, "."),
      line(
        "It can be taken back at any time, in writing to this office. That does not change what was shared before.",
      ),
      {
        where: "us",
        text: [
          "This is an authorization under 45 CFR 164.508. Care and payment do not depend on whether it is signed. Whoever gets the records may share them again, and that rule may then no longer protect them.",
        ],
      },
      signed,
    ],
    notes: [
      { text: "Name only what the second doctor asked for. Less is fine." },
      { text: "A date a few weeks after the visit is a good end." },
      { where: "us", text: "Many offices take only their own form. It asks for the same things." },
      {
        where: "us",
        text: "Some records, such as care for addiction or therapy notes, may ask for a permission of their own.",
      },
    ],
  },
  reminder: {
    name: "Remind an office",
    when: {
      self: "When 30 days have passed since you asked.",
      carer: "When 30 days have passed since they were asked for.",
    },
    to: [
      line("Health records office"),
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: {
      self: ["Reminder: copy of my health records"],
      carer: ["Reminder: copy of health records"],
    },
    paragraphs: [
      line("To the health records team:"),
      who("I write about a request of mine.", "I write about a request that was made."),
      { text: { self: wasAsked("self"), carer: wasAsked("carer") } },
      line("Still missing:\n", ...records),
      {
        where: "law",
        text: [
          "The request falls under ",
          { slot: "law" },
          ". It gives ",
          { slot: "law-days" },
          " days to act. By my count the last day is ",
          { slot: "due-on" },
          ".",
        ],
      },
      {
        where: "extended",
        text: ["That already counts the one extension you told me of."],
      },
      line(
        "Please send the records now. If something holds them up, please tell me in writing what it is and on which day they will come.",
      ),
      visit,
      contact,
      line("A copy of the request is enclosed. Thank you for looking into it."),
      signed,
    ],
    notes: [
      { text: "Call first, if you can. Often a form is missing, and no one said so." },
      {
        where: "law",
        text: "The days count from the day they got the request. Add a few days for the mail.",
      },
      { text: carerSigns },
    ],
  },
  escalation: {
    name: "Write to the one in charge",
    when: "When the reminder did not help, or the office said no.",
    to: [
      { where: "us", text: ["Privacy Officer"] },
      { where: "not-us", text: ["Manager of health records"] },
      place,
      { text: [{ slot: "place-contact" }], needs: ["place-contact"] },
    ],
    subject: ["Request for health records without an answer"],
    paragraphs: [
      line("To whoever is in charge of access to records:"),
      who("I ask for your help.", "I ask for your help."),
      { text: { self: wasAsked("self"), carer: wasAsked("carer") } },
      {
        needs: ["called-on"],
        text: ["I called about it on ", { slot: "called-on" }, "."],
      },
      line("Still missing:\n", ...records),
      {
        where: "law",
        text: [
          "Under ",
          { slot: "law" },
          ", a request for access is to be acted on in ",
          { slot: "law-days" },
          " days, with one extension of ",
          { slot: "law-extension" },
          " days if the reason is given in writing in time. By my count the last day was ",
          { slot: "due-on" },
          ".",
        ],
      },
      line(
        "Please look into it yourself, and tell me in writing within 7 days when the records will come.",
      ),
      {
        where: "law",
        text: [
          "If you refuse a part of it, please send me the refusal in writing, with the reason and the way to have it looked at again. Please send the rest now.",
        ],
      },
      {
        where: "no-law",
        text: [
          "If you refuse a part of it, please tell me the reason in writing, and to whom I can turn. Please send the rest now.",
        ],
      },
      {
        where: "us",
        text: [
          "I know that I can complain to the Office for Civil Rights. I would much rather settle it with you.",
        ],
      },
      visit,
      contact,
      line("Copies of the earlier letters are enclosed."),
      signed,
    ],
    notes: [
      {
        where: "us",
        text: "Each hospital and practice has a privacy officer. The name is in its Notice of Privacy Practices.",
      },
      {
        text: "In one study of 51 offices, most sent the records only after someone higher up was asked.",
      },
      { text: "Enclose copies of what you sent. Keep the originals." },
    ],
  },
  complaint: {
    name: "Complain to the regulator",
    when: "When the office still does not answer, or refuses without a reason.",
    to: [
      {
        where: "us",
        text: [
          "Centralized Case Management Operations\nOffice for Civil Rights\nU.S. Department of Health and Human Services\n200 Independence Avenue, S.W., Room 509F HHH Building\nWashington, D.C. 20201",
        ],
      },
      { where: "not-us", text: [{ slot: "regulator" }] },
    ],
    subject: ["Complaint: no access to health records"],
    paragraphs: [
      line("To whom it may concern:"),
      who(
        "I make a complaint about an office that holds my records.",
        "I make a complaint about an office that holds the patient’s records.",
      ),
      line("The office: ", { slot: "place" }, ", ", { slot: "place-contact" }),
      { text: { self: wasAsked("self"), carer: wasAsked("carer") } },
      line("What is missing:\n", ...records),
      {
        where: "law",
        text: [
          "Under ",
          { slot: "law" },
          " the request was to be acted on in ",
          { slot: "law-days" },
          " days. By my count the last day was ",
          { slot: "due-on" },
          ".",
        ],
      },
      {
        needs: ["called-on"],
        text: ["I called the office on ", { slot: "called-on" }, "."],
      },
      line("Copies of the request and of the letters since then are enclosed."),
      line("Please look into it, and tell me what happens next. Thank you."),
      line("I can be reached here: ", { slot: "contact" }, "."),
      signed,
    ],
    notes: [
      {
        where: "us",
        text: "In the United States, the Office for Civil Rights of the Department of Health and Human Services takes these complaints.",
      },
      {
        where: "us",
        text: "A complaint is made in writing, on paper or online at ocrportal.hhs.gov. It names the office and says what happened.",
      },
      {
        where: "us",
        text: "There are 180 days for it, from the day you knew of the problem. They can allow more time for a good reason.",
      },
      {
        where: "not-us",
        text: "We do not know who it goes to where you are: the regulator in your country. The hospital’s website or its patient advice office can tell you.",
      },
      { text: "Write only what happened, with the dates." },
    ],
  },
} as const satisfies Partial<AllLetterWords>;
