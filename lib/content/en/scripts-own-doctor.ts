import type { ScriptWords } from "../scripts";

/** Talks with the doctor and the team of now, and with the people close by. */
export const ownDoctorScriptWords = {
  "tell-doctor": {
    warm: {
      heading: "Short and warm",
      lines: [
        {
          self: "“Thank you for all you do for me. This is a big choice. I would feel calmer with a second opinion. Who would you ask, at another hospital?”",
          carer:
            "“Thank you for all you do for us. This is a big choice. We would feel calmer with a second opinion. Who would you ask, at another hospital?”",
        },
      ],
    },
    plain: {
      heading: "Plain",
      lines: [
        {
          self: "“Before I decide, I would like a second opinion. Please send my records, and tell me how long it is safe to wait.”",
          carer:
            "“Before we decide, we would like a second opinion. Please send the records, and tell us how long it is safe to wait.”",
        },
      ],
    },
    nervous: {
      heading: { self: "When you are nervous", carer: "When it is hard to say" },
      lines: [
        {
          self: "“I am a bit nervous to ask this, so I wrote it down. I trust you. I would still like another doctor to look at it, so that I can be at peace with my choice.”",
          carer:
            "“This is hard to ask, so we wrote it down. We trust you. We would still like another doctor to look at it, to be at peace with the choice.”",
        },
        "You can read it from this page, or send it as a note before the visit.",
      ],
    },
    ask: {
      heading: "Then ask",
      lines: [
        "“How many days can this safely wait?”",
        "“Who treats this often, and works somewhere else?”",
        "“Can your office send the records this week?”",
        "“What would you want the second doctor to look at?”",
      ],
    },
    unkind: {
      heading: "If the answer is unkind",
      lines: [
        "Most doctors know this wish well, and many welcome it. Some feel hurt at first. That often passes.",
        {
          self: "You can say: “I am not leaving. I want to be sure before we start.”",
          carer: "You can say: “We are not leaving. We want to be sure before we start.”",
        },
        {
          self: "Being scolded, rushed or mocked for asking is a warning sign about the talk between you. It is not a sign that you were wrong to ask.",
          carer:
            "Being scolded, rushed or mocked for asking is a warning sign. It is not a sign that it was wrong to ask.",
        },
        "No one has to agree to it. The records can be asked for at the records office, without the doctor.",
        "Keep taking the medicines as agreed, and keep the dates that are set, whatever was said.",
      ],
    },
  },
  "safe-wait": {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I would like a second opinion before we go on. I want to be sure that I do not wait too long.”",
          carer:
            "“We would like a second opinion before we go on. We want to be sure not to wait too long.”",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“How many days can this safely wait?”",
        "“By which date is the choice due?”",
        "“What would make it more urgent?”",
        "“Can treatment or tests go on while we ask?”",
      ],
    },
    note: {
      heading: "Write down",
      lines: [
        "The date, who said it, and on which day.",
        "Until you hear an answer, keep every date that is set.",
      ],
    },
  },
  "call-prescriber": {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I have something to report about my treatment. Can I speak with the nurse or the doctor who ordered it?”",
          carer:
            "“I have something to report about the treatment of the person I care for. Can I speak with the nurse or the doctor who ordered it?”",
        },
      ],
    },
    ask: {
      heading: "Tell and ask",
      lines: [
        "What it is, since when, and how bad it is at its worst.",
        "Every medicine and dose of the last days, also what comes without a prescription.",
        "“What is best to do with the next dose?”",
        "“What would be a reason to go to the emergency room?”",
      ],
    },
    mind: {
      heading: "Until they answer",
      lines: [
        "Do not stop, skip or change a medicine by yourself.",
        "Is it severe? Call the emergency number. Ask before the next dose.",
      ],
    },
  },
  "after-a-stop": {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I was told to stop this treatment. I would like to know what comes next, and when.”",
          carer:
            "“We were told that this treatment ends. We would like to know what comes next, and when.”",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“What comes after it, and on which day does it start?”",
        "“What could happen in between, and what do we watch for?”",
        "“Whom do we call at night or on a weekend?”",
        "“Could we have that in writing?”",
      ],
    },
    mind: {
      heading: "Keep in mind",
      lines: [
        "A stop that the team ordered stands. Do not start or stop a medicine by yourself.",
        "New weakness, or a change in sight, balance or speech, is a reason to call the team today.",
      ],
    },
  },
  "longer-visit": {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“I have some big questions about my plan. Could I have a longer visit, or a call?”",
          carer:
            "“We have some big questions about the plan. Could we have a longer visit, or a call?”",
        },
      ],
    },
    ask: {
      heading: "Ask the office",
      lines: [
        "“May I send the questions ahead?”",
        "“Can I bring someone, and may we record the talk?”",
        "“Could the plan be put in writing?”",
      ],
    },
  },
  "joint-review": {
    open: {
      heading: "How to start",
      lines: [
        {
          self: "“Two doctors see my case in two ways. Would you talk with the other one? I am fine with that.”",
          carer:
            "“Two doctors see this case in two ways. Would you talk with the other one? We are fine with that.”",
        },
      ],
    },
    ask: {
      heading: "Ask, in this order",
      lines: [
        "“Is there a team meeting that could look at the case?”",
        "“Which test or fact would settle it?”",
        "“If you still differ, whom would you both trust as a third?”",
      ],
    },
  },
  "ask-companion": {
    ask: {
      heading: { self: "How to ask", carer: "How to offer, or to ask another" },
      lines: [
        {
          self: "“I have a visit about a big choice. Would you come along? It would help me to have someone who listens and writes things down.”",
          carer:
            "“There is a visit about a big choice. Would it help if I came along, to listen and to write things down?”",
        },
      ],
    },
    roles: {
      heading: "What a companion can do",
      lines: [
        "Take notes, so that nobody has to keep it all in mind.",
        "Think of questions that were left out.",
        "Recall later what was said.",
        "Be there, and be calm.",
        "If no one can come, ask if someone may listen in by phone.",
      ],
    },
  },
  "when-they-differ": {
    look: {
      heading: "Look at",
      lines: [
        "Where they agree. That is often the firm ground.",
        "Where they differ: the illness, the treatment, or only the time.",
        "What each doctor does each day. A surgeon may lean to surgery, and others may not.",
      ],
    },
    ask: {
      heading: "Ask both",
      lines: [
        "“What does your advice rest on?”",
        "“What are the good and the bad sides of it?”",
        "“The other doctor said this. Why do you see it in another way?”",
        "“Could you put it in writing?”",
      ],
    },
    third: {
      heading: "If they stay apart",
      lines: [
        "Ask them to talk with each other. If that does not settle it, it is fair to ask a third doctor about just that point.",
      ],
    },
  },
  decision: {
    stay: {
      heading: { self: "If you stay with your doctor", carer: "If they stay with their doctor" },
      lines: [
        {
          self: "“Thank you for your patience. I asked a second doctor, and I would like to go on with you. Here is what they said.”",
          carer:
            "“Thank you for your patience. We asked a second doctor, and would like to go on with you. Here is what they said.”",
        },
      ],
    },
    move: {
      heading: "If the care moves",
      lines: [
        {
          self: "“Thank you for your care. After a second opinion I decided to go on with another doctor. Please help to hand over my care, so that nothing falls in between.”",
          carer:
            "“Thank you for your care. After a second opinion the choice fell on another doctor. Please help to hand over the care, so that nothing falls in between.”",
        },
      ],
    },
    ask: {
      heading: "Ask the office that goes on",
      lines: [
        "“Do you have both opinions and all the records?”",
        "“When is the next visit, and what happens until then?”",
        "“Who renews the medicines from now on?”",
      ],
    },
  },
} satisfies Partial<ScriptWords>;
