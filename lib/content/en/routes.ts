import type { ListUseWords, RouteReasonWords, RoutesWords } from "../routes-shape";

/** The eight ways to find a second doctor. */
export const routesWords: RoutesWords = {
  "own-doctor": {
    title: { self: "Ask your own doctor", carer: "Ask their own doctor" },
    goodFor: "A name from someone who knows the case, and a referral if the insurer wants one.",
    lookFor: [
      "A doctor at a different hospital, in a different practice.",
      "Someone who treats this illness often, not only the whole field.",
      "Two names, so that there is a choice.",
    ],
    time: "One call or one visit. Often the quickest way.",
    watchOut:
      "A friend or a close colleague may see it the same way. Ask: “Do you two work together?”",
    firstStep:
      "Say: “I value your care. Who else would you trust with this, outside your own hospital?”",
  },
  insurer: {
    title: { self: "Ask your insurer", carer: "Ask their insurer" },
    goodFor: "Knowing which doctors are covered, before a bill comes as a surprise.",
    lookFor: [
      "Doctors in network who treat this illness.",
      "Whether a referral or an approval must come first.",
      "Whether new tests for the second opinion are paid for too.",
      "A nurse or case manager who helps with the search.",
    ],
    time: "One call, often with a wait on the line. An approval can take days.",
    watchOut: "Being in network says nothing about skill. Check the doctor as well as the list.",
    firstStep:
      "Call the number on the card. Ask: “Is a second opinion covered, and by whom?” Note the name of the person.",
  },
  "academic-center": {
    title: "Look at a teaching hospital",
    goodFor: "A rare or hard case, a big operation, or a team of several kinds of doctors.",
    lookFor: [
      "A team that treats only this illness, not just the whole field.",
      "How many people with this illness they see in a year.",
      "A meeting where several doctors look at one case together.",
      "Trials for this illness, if something new is of interest.",
    ],
    time: "Days to weeks for a first visit. Some want all records before they give a date.",
    watchOut:
      "A famous name is not enough. Ask who will look at the case: a senior doctor, or one in training?",
    firstStep:
      "Search for the illness and the words “center of excellence”. Then call the new-patient line and ask how they give second opinions.",
  },
  society: {
    title: "Use the list of a doctors’ society",
    goodFor: "Finding a specialist near home, by a narrow field.",
    lookFor: [
      "A search page called “Find a doctor” or something close.",
      "A filter for the narrow field, such as heart rhythm or the hip.",
      "Board certification, to check in an official list.",
    ],
    time: "Half an hour of search. Then the wait of the office that you choose.",
    watchOut: "Such a list shows members. It does not say who is good, or who has time.",
    firstStep: "Open one of the lists below. Write down two or three names.",
  },
  "patient-group": {
    title: "Ask a patient group",
    goodFor: "Names of centers that know the illness, and a person who can help by phone.",
    lookFor: [
      "A help line, or someone called a navigator.",
      "A list of clinics that the group has checked.",
      "Who pays for the group. A good one says so.",
    ],
    time: "One call or one email. An answer often comes within days.",
    watchOut:
      "Some groups take money from drug makers. Ask how a clinic comes to be on their list.",
    firstStep:
      "Call or write: “Who sees many people with this illness near us, and who gives second opinions?”",
  },
  "online-service": {
    title: "Use an online service of a hospital",
    goodFor: "An answer without travel, when it can be told from records, scans and slides.",
    lookFor: [
      "Doctors who are certified in the right narrow field, and named.",
      "A safe way to send records, scans and slides.",
      "A report in writing, with all the reasons.",
      "One clear price before anything is sent.",
    ],
    time: "Often one to two weeks once all the records are there. Gathering them takes longest.",
    watchOut:
      "No one examines the body. Insurers often do not pay. Some want the first doctor to take part.",
    firstStep:
      "Ask for the price first. Ask who reads the slides and scans, and if you can talk to the doctor after.",
  },
  "trial-center": {
    title: "Ask a center that runs trials",
    goodFor: "When the usual treatments are used up, or something new is of interest.",
    lookFor: [
      "A trial for this illness that takes new people now.",
      "A center that gives an opinion, even if no trial fits.",
      "Who pays for what in the trial.",
    ],
    time: "An hour of search with help. Tests to see if a trial fits can take weeks.",
    watchOut:
      "A trial is research: no one knows yet if it is better. Keep up the treatment as agreed while you look.",
    firstStep: "Ask the doctor: “Which trials might fit?” Then look in the trial register below.",
  },
  community: {
    title: "Ask people with the same illness",
    goodFor: "Hearing how it was for others: who listened, how long it took, what they sent.",
    lookFor: [
      "A community with rules, and people who keep an eye on it.",
      "Several people who name the same center.",
      "What they tell about the way there, more than about drugs.",
    ],
    time: "An evening to read. Answers come within a day or two.",
    watchOut:
      "One story is not proof. Never change a medicine because of a post. Leave out your full name.",
    firstStep: "Ask: “Where did you get a second opinion, and what would you do again?”",
  },
};

/** Why a way stands where it stands. */
export const routeReasonWords: RouteReasonWords = {
  "common-start": "Often a first stop for this kind of health problem.",
  "insurer-asks": "You said that the insurer asks for a second opinion.",
  "rare-or-unclear": "You said that this is rare, unusual or has no clear name yet.",
  "serious-plan": "You said that a big step is planned.",
  "specialist-wanted": {
    self: "You said that your doctor does not do this often, or is not a specialist in it.",
    carer: "You said that their doctor does not do this often, or is not a specialist in it.",
  },
  "only-reread": {
    self: "You said that no specialist has read your slides or scans yet.",
    carer: "You said that no specialist has read the slides or scans yet.",
  },
  "trial-in-mind": "You said that a trial, or something new, is of interest.",
  "told-nothing-helps": {
    self: "You were told that nothing can be done. A center may still know a way.",
    carer: "They were told that nothing can be done. A center may still know a way.",
  },
  "talk-is-hard": {
    self: "You said that it is hard with your doctor now. The other ways work without that talk.",
    carer: "You said that it is hard with their doctor now. The other ways work without that talk.",
  },
};

/** The lists, by what they are for. */
export const listUseWords: ListUseWords = {
  find: {
    title: "Find doctors and centers",
    lede: "Kept by doctors’ societies and public bodies.",
  },
  people: {
    title: "Patient groups",
    lede: "Help lines, and people who know the illness from the inside.",
  },
  trials: { title: "Look for a trial", lede: "The public register, and help with reading it." },
  online: {
    title: "Hospitals that give opinions online",
    lede: "Some examples. We do not rank them, and no one pays to be here. Ask your insurer first.",
  },
  check: {
    title: "Check a doctor you have in mind",
    lede: "Public registers: certified, licensed, and where they work.",
  },
};
