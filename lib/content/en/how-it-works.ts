import type { PublicPageWords } from "@/lib/content/interface-shape";

export const howItWorks: PublicPageWords["howItWorks"] = {
  title: "How it works",
  heading: "How it works",
  lede: "Four steps, about five minutes. You can stop at any time.",
  sections: [
    {
      id: "safe",
      heading: "1. Is it safe to wait?",
      paragraphs: [
        "Some signs cannot wait for a second opinion. So we ask about them first. If one fits, you see what to do now and whom to call.",
        "You can open this check from every page.",
      ],
    },
    {
      id: "questions",
      heading: "2. Some questions",
      paragraphs: [
        "You see one topic at a time. You pick answers from a list. There is nothing to type.",
        "“I am not sure” and “I would rather not say” are answers too. We never count them as a no.",
        "We save as you go. Before the end you can look at all your answers and change any of them.",
      ],
    },
    {
      id: "answer",
      heading: "3. Your answer",
      paragraphs: ["You get one of six answers:"],
      list: [
        "Get help first. It is not safe to wait.",
        "Your answers give good reasons to ask a second doctor.",
        "It is worth thinking about.",
        "Talk to your own doctor first.",
        "There is no clear reason now.",
        "We cannot tell yet. Then we name the one or two questions that would help.",
      ],
      after:
        "Below it you see each reason, the answer of yours that it comes from, and its source. You also see what speaks against.",
    },
    {
      id: "next",
      heading: "4. What comes next",
      paragraphs: [
        "The page ends with what you can do now. One thing is always worth asking your doctor: “How long is it safe to wait?”",
        "Keep a test or a visit that is booked, unless the team that booked it moves it. Do not stop a medicine by yourself.",
      ],
    },
    {
      id: "open",
      heading: "Nothing is hidden",
      paragraphs: [
        "Each rule has a page that anyone can read: what sets it off, why, and its source.",
      ],
      links: [
        { href: "/rules", label: "All rules" },
        { href: "/methods", label: "How we made them" },
      ],
    },
  ],
};
