import type { PrepareWords } from "../prepare-shape";
import { prepareHealthWords } from "./prepare-health";
import { prepareHistoryWords } from "./prepare-history";
import { prepareMedicinesWords } from "./prepare-medicines";
import { prepareOverviewWords } from "./prepare-overview";
import { roughDateWords } from "./rough-dates";

/** What the pages of history, medicines and health say. */
export const prepareWords: PrepareWords = {
  overview: prepareOverviewWords,
  history: prepareHistoryWords,
  medicines: prepareMedicinesWords,
  health: prepareHealthWords,
  dates: roughDateWords,
  noDate: "No date yet",
  between: (from, until) => `${from} to ${until}`,
  since: (from) => `Since ${from}`,
  change: "Change",
  changeOf: (name) => `Change: ${name}`,
  removeOf: (name) => `Remove: ${name}`,
  isPrivate: "Private",
  lastAdded: "Added last",
  bringBack: "Bring it back",
  isRemoved: "This was removed. You can bring it back.",
  backTo: {
    history: "Back to the history",
    medicines: "Back to the medicines",
    health: "Back to the health facts",
  },
  room: (left) => (left === 1 ? "There is room for 1 more." : `There is room for ${left} more.`),
};
