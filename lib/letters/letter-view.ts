import { letters } from "@/lib/content/letters";
import { sources } from "@/lib/content/sources";
import { say } from "@/lib/content/spoken";
import type { FilledLetter } from "@/lib/engine/letter";
import type { LetterRecords } from "@/lib/engine/letter-records";
import { fillForm, holdsHere } from "./fill";
import { isWritten, placeName } from "./list-view";
import { type LetterDesk, type OneLetter, placesOf } from "./queries";
import type { LetterVoice } from "./voice";

/** One letter: as it stands, and what helps with it. */
export type LetterView = FilledLetter & {
  readonly name: string;
  readonly when: string;
  /** The date that it carries. */
  readonly date: string;
  /** The record that stands for the place it goes to. */
  readonly about: string | null;
  /** The places that it could go to, where there are several. */
  readonly places: readonly {
    readonly id: string;
    readonly href: string;
    readonly name: string;
    readonly isThis: boolean;
  }[];
  readonly notes: readonly string[];
  readonly sources: readonly { readonly id: string; readonly citation: string }[];
  readonly reviewedOn: string;
  /** Whether a saved text is shown; false where it is the form. */
  readonly isSaved: boolean;
  /** A saved text that is not shown now. */
  readonly hasEarlier: boolean;
  /** It is one more of this form: saving adds a letter. */
  readonly isNew: boolean;
  readonly isAboutRecords: boolean;
};

/**
 * One letter in words.
 * @param asked which place one more letter is for: the id of a record, or "new" for none; null for
 * the letter that the address stands for
 */
export function viewLetter(
  one: OneLetter,
  asked: string | null,
  desk: LetterDesk,
  voice: LetterVoice,
): LetterView {
  const { form, entry } = one;
  const isThere = entry !== null && isWritten(entry);
  const isNew = asked !== null && isThere;
  const saved = isThere && !isNew ? entry : null;
  const places = placesOf(desk, form);
  const about = aboutOf(places, asked ?? saved?.value.about ?? entry?.value.about ?? null);
  const filled = fillForm(form, about, desk, voice);
  const text = saved?.value.text;
  const { speaker } = desk.situation;
  const words = voice.letters[form];
  return {
    ...(text === undefined
      ? filled
      : { to: saved?.value.to ?? "", title: saved?.value.title ?? "", text }),
    name: words.name,
    when: say(words.when, speaker),
    date: saved?.happenedOn ?? desk.today,
    about: saved === null ? (about?.id ?? null) : (saved.value.about ?? null),
    places: saved === null && places.length > 1 ? viewPlaces(one, places, about, voice) : [],
    notes: words.notes
      .filter(({ where }) => holdsHere(desk, where))
      .map(({ text: note }) => say(note, speaker)),
    sources: letters[form].sources.map((id) => ({ id, citation: sources[id].citation })),
    reviewedOn: letters[form].reviewedOn,
    isSaved: text !== undefined,
    hasEarlier: entry?.status === "from-form" && entry.value.text !== undefined,
    isNew,
    isAboutRecords: letters[form].about !== null,
  };
}

function aboutOf(places: readonly LetterRecords[], id: string | null): LetterRecords | null {
  const asked = places.find(({ records }) => records.some((one) => one.id === id));
  return asked ?? places[0] ?? null;
}

function viewPlaces(
  { id }: OneLetter,
  places: readonly LetterRecords[],
  about: LetterRecords | null,
  voice: LetterVoice,
) {
  return places.map((place) => ({
    id: place.id,
    href: `/letters/${id}?for=${place.id}`,
    name:
      placeName(place, voice) ??
      voice.page.one.noPlace(place.records[0]?.title ?? "", place.records.length - 1),
    isThis: place === about,
  }));
}

/** Whether an address may ask for this place or for one more letter. */
export function askedFor(value: string | string[] | null | undefined): string | null {
  return typeof value === "string" && /^[\w-]{1,64}$/.test(value) ? value : null;
}

/** A letter as the plain text that is copied and sent. */
export function letterAsText(
  { to, title, text }: FilledLetter,
  date: string,
  { page, day }: LetterVoice,
): string {
  return [day(date), to, `${page.paper.subject}: ${title}`, text]
    .filter((part) => part.trim() !== "")
    .join("\n\n")
    .concat("\n");
}
