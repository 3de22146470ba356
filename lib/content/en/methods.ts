import type { PublicPageWords } from "@/lib/content/interface-shape";

export const methods: PublicPageWords["methods"] = {
  title: "Methods",
  heading: "How we made this",
  lede: "What the rules rest on, what nobody has checked yet, and how we keep them up to date.",
  sections: [
    {
      id: "limits",
      heading: "What to know first",
      list: [
        "No doctor or nurse has signed the content yet. That goes for the safety check too.",
        "It has not been tested with patients yet.",
        "There is no proven way to weigh reasons for a second opinion. The weights here are our own choice, and you can read them.",
      ],
    },
    {
      id: "chosen",
      heading: "How we chose the reasons",
      paragraphs: [
        "We began with four health articles about second opinions and listed each reason that they give. The articles are a starting point, not proof.",
        "Then we looked for studies, reviews and guidance on each one. Most were read in part. Where we found nothing, the page of the rule names an article and no study.",
        "We left out advice that could do harm, such as putting off a test that is booked.",
      ],
      links: [
        { href: "/rules", label: "All rules" },
        { href: "/rules/changes", label: "What changed, version by version" },
        { href: "/sources", label: "All sources" },
      ],
    },
    {
      id: "answer",
      heading: "How the answer comes about",
      paragraphs: [
        "Each reason is in one of three groups. One from the first group is enough for “good reasons”. From the second group it takes two, and two forms of one reason count once. The third group only adds to others.",
        "One fixed table turns the reasons into one of the six answers. The safety check comes before it and always wins.",
        "An answer of “not sure” is never read as a no. If it matters, we say so and name what would settle it.",
        "The strength we show is how reasons compare with each other. It is not the chance of anything.",
      ],
    },
    {
      id: "tested",
      heading: "How we check the rules",
      paragraphs: [
        "A program tests the whole rule set each time it changes. It looks for rules that can never apply, questions that change nothing, and answers that get weaker when a worry is added. It stops the change when it finds one.",
      ],
    },
    {
      id: "current",
      heading: "How we keep it up to date",
      paragraphs: [
        "Each rule carries the day when it was last held against its source. We do this at least every 12 months. A rule that is past its date stops the next release until someone has looked at it.",
        "A rule that we take back stays on record, with the reason.",
      ],
    },
    {
      id: "plain",
      heading: "Plain words",
      paragraphs: [
        "We write for a reader at grade 6 or lower, and measure the screens. The words are there in English and Spanish. Nobody from outside has checked the Spanish yet.",
      ],
    },
    {
      id: "standard",
      heading: "The standard for decision aids",
      paragraphs: [
        "There is a world-wide list of what a good decision aid has. We hold this app against it, point by point, and say “not yet” where only people can test it.",
      ],
      links: [{ href: "/methods/standard", label: "How we do against the standard" }],
    },
    {
      id: "money",
      heading: "Money",
      paragraphs: [
        "There is no advertising. No health data is sold or sent to others. No doctor, clinic or drug maker can pay to be named here. Whoever runs this copy pays for its server.",
      ],
    },
  ],
};
