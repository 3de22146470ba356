import type { DemoWords } from "../demo-shape";

/** The words of the demonstration. */
export const demoWords: DemoWords = {
  title: "Demonstration",
  mark: "Demonstration.",
  markMore: "All people here are made up.",
  markLink: "Choose a person",
  heading: "See it with a made-up person",
  lede: "Each button opens a fresh copy. Try what you like: nothing is kept when the demonstration ends.",
  people: {
    maria: {
      name: "Maria, 34",
      text: "New MS, and a strong drug is offered. She has just had her answer.",
      button: "Open as Maria",
    },
    frank: {
      name: "Frank, 58",
      text: "Back surgery has a date. He gathers records, and one of them is late.",
      button: "Open as Frank",
    },
    luis: {
      name: "Luis, 71, with his daughter Ana",
      text: "Ana runs it all for her father. The video visit is in two days.",
      button: "Open as Ana, for Luis",
    },
  },
  foot: "No doctor, place or number here is real.",
};
