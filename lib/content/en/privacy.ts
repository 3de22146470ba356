import type { PublicPageWords } from "@/lib/content/interface-shape";

/** Consumer health data policy. Each line is a promise that the app keeps; change both together. */
export const privacy: PublicPageWords["privacy"] = {
  title: "Your data",
  heading: "How we treat your health data",
  lede: "What you tell us is yours. We keep as little as we can. We do not sell it, and we do not send it to anyone.",
  sections: [
    {
      id: "kept",
      heading: "What we keep, and why",
      list: [
        "The answers you pick, so that we can show you the reasons and you can come back.",
        "What you said in the safety check, and when. It is kept apart from your other answers.",
        "Whether this is your own device, if you answer for someone else, when you were last here, and that you said yes. We need these to run the app.",
      ],
      after:
        "We do not ask for your name, your address or your date of birth. We store nothing about your health before you say yes. Until then, what you tick in the safety check stays in your own browser, sealed.",
    },
    {
      id: "locked",
      heading: "How it is locked",
      paragraphs: [
        "Your answers are locked with a key of your own before they are stored. A stolen copy of the database alone does not show them.",
        "The app holds the keys, so that it can show you your answers. So the people who run this server could reach them if they set out to. The app gives them no page to do so.",
        "Our logs hold no health words. They do not hold your answers.",
      ],
    },
    {
      id: "others",
      heading: "Who else sees it",
      paragraphs: [
        "Nobody. There is no advertising and no outside counter of visits. Your browser talks to this site only.",
        "The people who run this copy can be made to hand over data if a court orders it.",
      ],
    },
    {
      id: "how-long",
      heading: "How long we keep it",
      list: [
        "On your own device: you can come back for 30 days. Each visit starts the 30 days again. If you do not come back, we delete it all.",
        "On a shared device: it ends after 10 minutes without use, or when the browser closes. Then we delete it all.",
        "You can delete it all at any time.",
      ],
    },
    {
      id: "rights",
      heading: "What you can do",
      paragraphs: [
        "You can see all your answers and change any of them. You can take back your yes: delete everything, and we keep no answer of yours.",
        "One line stays: that a yes was given or that all was deleted, and when. It has no name and no answer in it.",
        "If the people who run this copy keep backups, your answers may stay in them, locked, until the backups are thrown away.",
      ],
    },
    {
      id: "limits",
      heading: "What we cannot do",
      list: [
        "We cannot hide what you do from someone who owns or controls this device.",
        "We cannot see or stop software that spies on the device.",
        "“Leave quickly” hides this page. The browser still keeps a list of pages that were open. You can clear that list in the browser; we cannot.",
        "Your internet provider or employer can see the name of this site, but not what you read or answer. An employer or school that runs the device may see more.",
      ],
      after:
        "If you are not safe at home, use a device that nobody else can open, such as one in a library or at a friend’s.",
    },
    {
      id: "who",
      heading: "Who is behind this copy",
      paragraphs: [
        "Second Look is free software. A clinic, a charity or a person runs this copy and answers for the data in it. Ask whoever gave you the address.",
        "If we change this page, we change it here first and give the new date. Last change: November 20, 2026.",
      ],
    },
  ],
  take: {
    heading: "Take everything with you",
    text: "You can get all that you keep here as a file for health apps, and as plain data. Anyone who opens a file can read it, so keep it safe.",
    link: "Get your files",
  },
  delete: {
    heading: "Delete everything",
    ask: "Delete all my answers now",
    text: "This deletes all that you told us on this device. It cannot be undone. If you want a copy, get your files first.",
    button: "Delete everything",
    failed: "Nothing is deleted yet",
    failedMore: "It did not work, and that is our fault. Please try again in a few minutes.",
  },
};
