import type { ScriptWords } from "../scripts";

/** Calls to the insurer and to the offices of other doctors. */
export const officeScriptWords = {
  "insurer-call": {
    have: {
      heading: "Have at hand",
      lines: [
        "The insurance card. The number to call is often on its back.",
        "The name of the illness or the treatment, as the doctor wrote it.",
        "The name of the doctor or the center, if there is one in mind.",
      ],
    },
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I would like a second opinion before a treatment. I want to know what my plan covers. May I have your name, and a reference number for this call?”",
          carer:
            "“I am calling for one of your members, who agrees to this call. They would like a second opinion before a treatment. May I have your name, and a reference number?”",
        },
        {
          self: "Any test that is booked goes on. You only ask about the opinion.",
          carer:
            "They may ask to speak with the member, or for a form. Any test that is booked goes on.",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“Does the plan cover a second opinion for this?”",
        "“Does it have to be in your network, or one kind of specialist?”",
        "“Does a referral come first?”",
        "“Does the plan approve it first? How is that done, and how long does it take?”",
        "“If the second doctor orders tests, or reads the slides or scans again, is that covered?”",
        "“Is a written or a video opinion covered too?”",
        "“What would be left to pay?”",
        "“Can you send me that in writing?”",
      ],
    },
    close: {
      heading: "Before you hang up",
      lines: [
        "“Let me read back what I noted. Is that right?”",
        "Note the day, the name and the reference number below. They help if a bill comes.",
      ],
    },
    no: {
      heading: "If they say no",
      lines: [
        "Ask for the reason in writing, and how to ask for a review.",
        "Ask if the doctor’s office can send a note on why it matters.",
        "Ask which doctors in the network treat this often.",
        "Ask the new office what it costs to pay for it yourself. A reading of slides or scans alone may cost less.",
      ],
    },
    public: {
      heading: "If a public health service pays",
      lines: [
        "Ask the family doctor’s office who can refer, to where, and how long the wait is.",
        "Ask which part is free, and what a private visit would cost.",
      ],
    },
  },
  referral: {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I would like to see someone who treats this often. Could you refer me?”",
          carer: "“We would like to see someone who treats this often. Could you refer us?”",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“Who treats many people with this, in a different practice?”",
        "“How long is the wait there, and is that safe?”",
        "“Can you call them, if it is too long?”",
        "“When will the referral letter go out?”",
      ],
    },
  },
  "second-reading": {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I would like a specialist to read my slides or scans again. What is the way to send them?”",
          carer:
            "“We would like a specialist to read the slides or scans again. What is the way to send them?”",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“Is there a form to sign, and who can sign it?”",
        "“Do you send them, and to which address?”",
        "“When do they go out, and can I track them?”",
        "“Does the reader want the report and older scans too?”",
        "“Who pays for the reading?”",
      ],
    },
    mind: {
      heading: "Keep in mind",
      lines: [
        "Never mail the only copy. Labs can cut more slides, and copy the scans.",
        "This calls for no new biopsy. A test or a treatment that is booked goes on.",
        "A lab may read slides in one to three days once they are there. The way to it takes longer.",
      ],
    },
  },
  booking: {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I would like a second opinion about a plan from another doctor. My choice is due by this date. What is your first free day?”",
          carer:
            "“I am calling for someone who would like a second opinion. The choice is due by this date. What is your first free day?”",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“Which doctor here sees most people with this?”",
        "“Is there a list for places that open up?”",
        "“Would a video visit, or a reading of the records, be sooner?”",
        "“What do you want to have before you book?”",
      ],
    },
    mind: {
      heading: "Keep in mind",
      lines: [
        "Some clinics book only once the discs are there. So ask for the records at once.",
        "If the day is too late, say so. Ask the present doctor to call them.",
      ],
    },
  },
  "logistics-call": {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“Before my second opinion, I would like to know how it works with you.”",
          carer: "“Before their second opinion, we would like to know how it works with you.”",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“Is it a visit, a video call, or a written report?”",
        "“Will there be a report in writing, and who gets it?”",
        "“How long does it last, and how soon after do we hear?”",
        "“How do you want the records: by portal, by disc, or sent by the hospital?”",
        "“By which day do you want them?”",
        "“Will there be new tests that day?”",
        "“May we bring someone, and record the talk?”",
        "“Whom do we call with a question after?”",
      ],
    },
    note: {
      heading: "Write down",
      lines: ["The name, the direct number, and the day by which the records are due."],
    },
  },
  "cost-questions": {
    office: {
      heading: "Ask the new office",
      lines: [
        "“What does the opinion cost in all, with the reading of slides and scans?”",
        "“Do you bill the insurer, or is it paid first?”",
        "“Could more bills come, from a lab or a hospital?”",
        "“Can I have the price in writing?”",
        "“Is it paid back if there is no opinion in the end?”",
      ],
    },
    insurer: {
      heading: "Ask the insurer",
      lines: [
        "“What is left to pay for this office, and for its tests?”",
        "“Is there a paper to send in after, and by when?”",
      ],
    },
    help: {
      heading: "If it is too much",
      lines: [
        "Ask for a payment plan, a lower price or help for low income. Hospitals often have one.",
        "Ask the social worker or a patient group who helps with costs.",
        "A written opinion, or slides and scans alone, may cost less than a visit.",
        "Online opinions are often paid by the patient. Ask for the full price before you sign.",
      ],
    },
  },
  travel: {
    first: {
      heading: "Ask before you book a trip",
      lines: [
        "“Would video or the records alone be enough?”",
        "“Can the visit and all the tests be on one day?”",
        "“Could later treatment take place near home?”",
      ],
    },
    help: {
      heading: "Who may help",
      lines: [
        "The hospital’s social worker: rides, places to stay, help with the cost.",
        "Patient groups for the illness. Some have guest houses or pay for rides.",
        "The insurer: ask if travel or a night is covered.",
      ],
    },
    bring: {
      heading: "Take along",
      lines: [
        "Medicines for some days more than planned, in the hand luggage.",
        "A copy of the records and discs, and the numbers of both offices.",
        "Ask the team first if the trip is safe now.",
      ],
    },
  },
  interpreter: {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I would like an interpreter for my visit. My language is this one.”",
          carer: "“We would like an interpreter for the visit. The language is this one.”",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“Is it a trained medical interpreter?”",
        "“Will they be there in person, by video or by phone?”",
        "“Can we have more time, since all is said twice?”",
        "“Can the report be put into this language too?”",
      ],
    },
    know: {
      heading: "Good to know",
      lines: [
        "In the United States, most hospitals have to give an interpreter at no cost. That holds for sign language too.",
        "Family may mean well and leave things out. A child is no stand-in.",
        "Ask on the day of booking, so that the visit is not moved.",
      ],
    },
  },
  "records-arrived": {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I have a visit with you soon. I would like to know if my records are there.”",
          carer: "“We have a visit with you soon. We would like to know if the records are there.”",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“Which reports do you have?”",
        "“Do the scan files open, and are the older ones there?”",
        "“Are the slides with the reader?”",
        "“Is anything still missing, and by when do you want it?”",
      ],
    },
  },
} satisfies Partial<ScriptWords>;
