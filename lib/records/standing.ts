import { recordsLawOf } from "@/lib/content/jurisdictions";
import { type RecordHolder, recordDetails } from "@/lib/content/record-details";
import type { RecordAct, RecordStatus, RecordStep } from "@/lib/content/record-ways";
import type { RecordId } from "@/lib/content/suggestions";
import { planForOf } from "@/lib/engine/record-list";
import {
  type RecordFacts,
  type RecordStanding,
  type RecordTerms,
  standingOf,
} from "@/lib/engine/record-status";
import type { RecordEntry } from "./queries";

/** What stands in clear of a record, with or without a row. */
type Mark = {
  readonly content: RecordId | null;
  readonly status: RecordStatus;
  readonly askedOn: string | null;
  readonly due: string | null;
};

/** Who holds a record: of an own one what the person said; null where nobody knows. */
export function holderOf(content: RecordId | null, entry: RecordEntry | null): RecordHolder | null {
  return entry?.value.holder ?? (content === null ? null : recordDetails[content].holder);
}

/** How one record stands today. In: its mark, what was noted of it, the country, today. */
export function standingOfRecord(
  mark: Mark,
  entry: RecordEntry | null,
  country: string | null,
  today: string,
): RecordStanding {
  return standingOf(factsOf(mark, entry), termsOf(mark.content, entry, country), today);
}

function factsOf({ status, askedOn, due }: Mark, entry: RecordEntry | null): RecordFacts {
  const { takenOn, calledOn, extensionToldOn, checked, discOpens, sentOn } = entry?.value ?? {};
  return {
    status,
    askedOn,
    due,
    takenOn: takenOn ?? null,
    calledOn: calledOn ?? null,
    extensionToldOn: extensionToldOn ?? null,
    checked: checked ?? null,
    discOpens: discOpens ?? null,
    sentOn: sentOn ?? null,
  };
}

/** What is known of a record: by its content, or of an own one by who holds it. */
function termsOf(
  content: RecordId | null,
  entry: RecordEntry | null,
  country: string | null,
): RecordTerms {
  const holder = holderOf(content, entry);
  const detail = content === null ? null : recordDetails[content];
  return {
    planFor: planForOf(content),
    comesAs: detail?.comesAs ?? (holder === "radiology-desk" ? "images" : "paper"),
    keptDays: detail?.keptDays ?? null,
    isAtHome: holder === "you",
    onlyIfWanted: detail?.rules.includes("only-if-asked") ?? false,
    law: recordsLawOf(country),
  };
}

const actsOfStep: { readonly [S in RecordStep]: readonly RecordAct[] } = {
  "write-it": ["came"],
  ask: ["asked", "came"],
  "ask-today": ["asked", "came"],
  "ask-if-wanted": ["asked", "aside"],
  "ask-this-week": ["asked", "came"],
  "ask-if-kept": ["asked", "came"],
  "add-day": ["asked", "came"],
  wait: ["came"],
  "wait-extension": ["came"],
  "call-48h": ["called", "came"],
  "call-office": ["called", "came"],
  "write-office": ["again", "came"],
  escalate: ["again", "came"],
  check: ["complete", "sent"],
  "open-disc": ["opens", "sent"],
  "ask-new-copy": ["again"],
  "ask-missing": ["again", "sent"],
  "send-on": ["sent"],
  confirm: ["arrived"],
  none: [],
};

/**
 * The presses that fit a record now, the likeliest first. A call before its day does not count, so
 * it is not offered; tissue goes from lab to lab, so it is sent before it ever comes.
 */
export function actsOf(
  { next, nextOn, state }: RecordStanding,
  content: RecordId | null,
): readonly RecordAct[] {
  if (state === "not-needed") return ["back"];
  const acts = actsOfStep[next];
  if (next === "call-48h" && nextOn !== null) return ["came"];
  const isTissue = content !== null && recordDetails[content].comesAs === "tissue";
  if (!isTissue) return acts;
  return acts.map((act) => (act === "came" && state !== "not-asked" ? "sent" : act));
}
