import type { LettersPageWords } from "../letters-page-shape";

/** A sentence with the place before it, where one was noted. */
const at = (place: string | null, text: string) =>
  place === null ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : `${place}: ${text}`;

/** What the pages of the letters say. */
export const lettersPageWords: LettersPageWords = {
  title: "Letters",
  heading: "Letters",
  lede: {
    self: "Ready to send. What you noted is filled in. What we do not know is left blank. Change any word before it goes out.",
    carer:
      "Ready to send. What was noted is filled in. What we do not know is left blank. Change any word before it goes out.",
  },
  now: {
    heading: "What fits now",
    none: "Nothing has to be written now. All letters are below.",
  },
  reasons: {
    "to-ask": (records, place) =>
      at(
        place,
        records === 1
          ? "1 record is not asked for yet."
          : `${records} records are not asked for yet.`,
      ),
    late: (askedOn, place) => at(place, `asked on ${askedOn}. It is time to ask again.`),
    "very-late": (askedOn, place) => at(place, `asked on ${askedOn}, and it is late.`),
    "no-answer": (askedOn, place) => at(place, `asked on ${askedOn}, and more than a month late.`),
    "send-on": (doctor) => `So that an office can send records to ${doctor}.`,
    wanted: {
      self: "Before the second opinion, if you would rather write than say it.",
      carer: "Before the second opinion, if writing is easier than saying it.",
    },
    "two-answers": {
      self: "The day of your visit with the second doctor has passed.",
      carer: "The day of the visit with the second doctor has passed.",
    },
  },
  written: {
    heading: "Saved letters",
    dated: (day) => `Dated ${day}`,
    to: (first) => `to ${first}`,
    sent: "Sent",
    isPrivate: "Private",
  },
  all: {
    heading: "All letters",
    groups: {
      ask: "Ask for records",
      late: "When they are late",
      doctors: "Write to doctors",
      decided: "After the choice",
    },
  },
  taken: (title, day) => `${title}, from ${day}`,
  one: {
    back: "All letters",
    which: "Which office is it for?",
    noPlace: (title, more) => (more === 0 ? title : `${title}, and ${more} more`),
    edit: "The letter",
    editLede: {
      self: "What stands in [brackets] is for you to fill in, here or by hand. On paper it is a line.",
      carer: "What stands in [brackets] is to fill in, here or by hand. On paper it is a line.",
    },
    leftOut: {
      self: "What you marked private is not filled in.",
      carer: "What is marked private is not filled in.",
    },
    fields: {
      to: "To",
      happenedOn: "Date",
      title: "Subject",
      text: "Text",
    },
    textHelp: "Change any word. There is room for 6,000 letters, about two pages.",
    privateHelp: "A private letter stays off the packet that you print for others.",
    save: "Save",
    saveAndPrint: "Save and print",
    out: "Take it with you",
    outLede: "These give the letter as it was last saved. Before that they give the form.",
    print: "Print page",
    pdf: "PDF",
    plain: "Plain text",
    copy: "Copy the text",
    copied: "Copied.",
    notCopied: "It could not be copied. Use “Plain text” instead.",
    know: "Good to know",
    sources: "Where this comes from",
    lastChecked: (day) => `Last checked ${day}.`,
    sent: "It went out",
    isSent: "Sent.",
    notSent: "It has not gone out",
    sentHelp: "Then note it at the record too, so that the days count from there.",
    toRecords: "Go to the records",
    again: "Start again from the form",
    againText: "What is saved is kept until you save a new text.",
    earlier: "This is the form again. Your earlier text is still kept.",
    bringBack: "Bring back the earlier text",
    another: "Write one more of these",
    remove: "Remove this letter",
    nothing: "Nothing",
  },
  paper: {
    heading: "On paper",
    button: "Print",
    hint: "To print, use the print command of your browser.",
    back: "Back to the letter",
    blank: "to fill in",
    signature: "Signature",
    patientSignature: "Signature of the patient, if they can sign",
    signedOn: "Date",
    subject: "Subject",
    date: "Date",
    pageOf: "Page {at} of {of}",
    missingNote: "The box □ stands for a sign that could not be printed.",
    fileTitle: "Letter",
  },
};
