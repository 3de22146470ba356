import type { RecordsLaw } from "../content/jurisdictions";
import type { LetterAbout } from "../content/letters";
import type { RecordDetail, RecordHolder } from "../content/record-details";
import type { RecordStatus } from "../content/record-ways";
import { addDays, compareDays } from "./days";

/* Which records go into one letter: what one place holds, as far as the letter is about it. */

/** A record with what a letter has to know of it. */
export type LetterRecord = {
  readonly id: string;
  readonly title: string;
  /** Exactly what to ask for; empty for an own one. */
  readonly ask: readonly string[];
  readonly status: RecordStatus;
  readonly comesAs: RecordDetail["comesAs"];
  /** Many second doctors never ask for it. */
  readonly onlyIfWanted: boolean;
  readonly holder: RecordHolder | null;
  readonly holderName: string | null;
  readonly contact: string | null;
  readonly takenOn: string | null;
  readonly askedOn: string | null;
  readonly calledOn: string | null;
  readonly extensionToldOn: string | null;
};

/** The records of one letter: all at one place. */
export type LetterRecords = {
  /** The id of the first of them: it stands for the place in an address. */
  readonly id: string;
  readonly holder: RecordHolder | null;
  readonly place: string | null;
  readonly contact: string | null;
  readonly records: readonly LetterRecord[];
  /** The first day on which one of them was asked for. */
  readonly askedOn: string | null;
  /** The last day on which somebody called about one of them. */
  readonly calledOn: string | null;
  /** The last day to act for what was asked for first. */
  readonly dueOn: string | null;
  readonly isExtended: boolean;
};

type Days = Pick<RecordsLaw, "respondWithin" | "extension">;

/** Where no law is known, a reminder goes out after as many days. */
const daysWithoutLaw = 30;
/** A longer list goes into a second letter. */
const mostInOne = 20;

/**
 * The letters that records ask for, one for each place. In: the records in their order, what the
 * letter is about, the law where it is known, today. Out: for each place its records; nothing where
 * there is no such record.
 */
export function recordsForLetter(
  about: LetterAbout,
  records: readonly LetterRecord[],
  law: Days | null,
  today: string,
): readonly LetterRecords[] {
  if (about === null) return [];
  const byPlace = new Map<string, LetterRecord[]>();
  for (const record of records) {
    if (record.holder === "you" || !isAbout(about, record, law, today)) continue;
    const key = placeKey(record);
    byPlace.set(key, [...(byPlace.get(key) ?? []), record]);
  }
  return [...byPlace.values()].flatMap((all) => {
    const parts: LetterRecords[] = [];
    for (let at = 0; at < all.length; at += mostInOne) {
      const part = all.slice(at, at + mostInOne);
      const [first] = part;
      if (first) parts.push(oneLetter(first, part, law));
    }
    return parts;
  });
}

function isAbout(
  about: Exclude<LetterAbout, null>,
  record: LetterRecord,
  law: Days | null,
  today: string,
): boolean {
  const { status, comesAs, onlyIfWanted } = record;
  if (about === "late") {
    const due = dueOf(record, law);
    return status === "asked" && due !== null && compareDays(today, due) >= 0;
  }
  if (about === "all-open") {
    return !onlyIfWanted && (status === "not-asked" || status === "asked");
  }
  // Tissue is only asked for when it is wanted, so a letter about it names it.
  return status === "not-asked" && comesAs === about && (about === "tissue" || !onlyIfWanted);
}

// The doctor's office, its records desk and its portal read the same letter.
const oneOffice: ReadonlySet<RecordHolder | null> = new Set([
  "doctors-office",
  "records-office",
  "portal",
  null,
]);

function placeKey({ holder, holderName }: LetterRecord): string {
  if (holderName !== null) return `name ${holderName.trim().toLowerCase()}`;
  return oneOffice.has(holder) ? "office" : String(holder);
}

/** The last day to act: by the law, moved where they told in time that they take longer. */
function dueOf({ askedOn, extensionToldOn }: LetterRecord, law: Days | null): string | null {
  if (askedOn === null) return null;
  const first = addDays(askedOn, law?.respondWithin ?? daysWithoutLaw);
  return law && isExtended(extensionToldOn, first) ? addDays(first, law.extension) : first;
}

const isExtended = (toldOn: string | null, first: string) =>
  toldOn !== null && compareDays(toldOn, first) <= 0;

function oneLetter(
  first: LetterRecord,
  records: readonly LetterRecord[],
  law: Days | null,
): LetterRecords {
  const named = records.find(({ holderName }) => holderName !== null);
  const asked = records
    .filter(({ askedOn }) => askedOn !== null)
    .toSorted((a, b) => compareDays(a.askedOn as string, b.askedOn as string));
  const [oldest] = asked;
  const calls = records.flatMap(({ calledOn }) => calledOn ?? []).toSorted();
  const dueOn = oldest ? dueOf(oldest, law) : null;
  const isLonger =
    oldest?.askedOn != null && law !== null && dueOn !== addDays(oldest.askedOn, law.respondWithin);
  return {
    id: first.id,
    holder: first.holder,
    place: named?.holderName ?? null,
    contact: records.find(({ contact }) => contact !== null)?.contact ?? null,
    records,
    askedOn: oldest?.askedOn ?? null,
    calledOn: calls.at(-1) ?? null,
    dueOn,
    isExtended: isLonger,
  };
}

/** How long the list of what to ask for may be, so that the letter stays a letter. */
const longestList = 2_400;

/**
 * The list in a letter, one record a line: what exactly to ask for where there is room, else the
 * names alone. `taken` says of when one is: "from June 3, 2026".
 */
export function recordsInText(
  records: readonly LetterRecord[],
  withAsk: boolean,
  taken: (title: string, day: string) => string,
): string {
  const title = (one: LetterRecord) =>
    one.takenOn === null ? one.title : taken(one.title, one.takenOn);
  const full = records
    .map((one) => [title(one), ...one.ask.map((text) => `  ${text}`)].join("\n"))
    .map((text) => `- ${text}`)
    .join("\n");
  if (withAsk && full.length <= longestList) return full;
  return records.map((one) => `- ${title(one)}`).join("\n");
}
