import { type LetterGroup, letterGroups, letterIds, letters } from "@/lib/content/letters";
import { say } from "@/lib/content/spoken";
import { type LetterFit, lettersThatFit } from "@/lib/engine/letter-fits";
import { fillForm } from "./fill";
import { type LetterDesk, type LetterEntry, placesOf } from "./queries";
import type { LetterVoice } from "./voice";

export type LetterRow = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly note: string;
};

export type LetterListView = {
  readonly now: readonly LetterRow[];
  readonly written: readonly (LetterRow & { readonly marks: readonly string[] })[];
  readonly all: readonly {
    readonly group: LetterGroup;
    readonly heading: string;
    readonly rows: readonly LetterRow[];
  }[];
};

/** The list: what fits now, what is written, and every letter there is. */
export function viewLetters(desk: LetterDesk, voice: LetterVoice): LetterListView {
  const written = desk.kept.filter(isWritten);
  return {
    now: fitsNow(desk).map((fit) => viewFit(fit, desk, voice)),
    written: written.map((entry) => viewWritten(entry, desk, voice)),
    all: letterGroups.map((group) => ({
      group,
      heading: voice.page.all.groups[group],
      rows: letterIds
        .filter((form) => letters[form].group === group)
        .map((form) => ({
          id: form,
          href: `/letters/${desk.ids.get(form) ?? ""}`,
          title: voice.letters[form].name,
          note: say(voice.letters[form].when, desk.situation.speaker),
        })),
    })),
  };
}

/** The letters that fit now and are not written yet. */
export function fitsNow(desk: LetterDesk): readonly LetterFit[] {
  return lettersThatFit({
    today: desk.today,
    records: (form) => placesOf(desk, form),
    wanted: desk.wanted,
    hasSecondDoctor: desk.secondDoctor !== null,
    visitOn: desk.wait.consultOn ?? null,
    written: desk.kept.filter(isWritten).flatMap((entry) => {
      const form = formOf(entry);
      return form === null ? [] : [{ form, about: entry.value.about ?? null }];
    }),
  });
}

/** Whether a row holds a letter, and not the form again. */
export const isWritten = (entry: LetterEntry): boolean =>
  entry.status !== "from-form" && entry.value.text !== undefined;

/** Which letter a row is of. */
export function formOf(entry: Pick<LetterEntry, "content" | "value">) {
  return letterIds.find((id) => id === (entry.content ?? entry.value.form)) ?? null;
}

function viewFit({ letter, records, reason }: LetterFit, desk: LetterDesk, voice: LetterVoice) {
  const first = placesOf(desk, letter)[0]?.id;
  const isOther = records !== null && (records.id !== first || desk.kept.some(isOver(letter)));
  const href = `/letters/${desk.ids.get(letter) ?? ""}`;
  return {
    id: `${letter} ${records?.id ?? ""}`,
    href: isOther ? `${href}?for=${records.id}` : href,
    title: voice.letters[letter].name,
    note: reasonOf({ letter, records, reason }, desk, voice),
  };
}

const isOver = (letter: string) => (entry: LetterEntry) =>
  entry.content === letter && isWritten(entry);

function reasonOf({ records, reason }: LetterFit, desk: LetterDesk, voice: LetterVoice): string {
  const { reasons } = voice.page;
  const { speaker } = desk.situation;
  const place = records === null ? null : placeName(records, voice);
  switch (reason) {
    case "to-ask":
      return reasons["to-ask"](records?.records.length ?? 0, place);
    case "late":
    case "very-late":
    case "no-answer":
      return reasons[reason](records?.askedOn ? voice.day(records.askedOn) : "", place);
    case "send-on":
      return reasons["send-on"](desk.secondDoctor?.name ?? "");
    default:
      return say(reasons[reason], speaker);
  }
}

/** The place as it was noted, or what kind of place it is; null where neither is known. */
export function placeName(
  { place, holder }: { readonly place: string | null; readonly holder: string | null },
  { details }: Pick<LetterVoice, "details">,
): string | null {
  if (place !== null) return place;
  if (holder === null) return null;
  return details.holders[holder as keyof typeof details.holders]?.name ?? null;
}

function viewWritten(entry: LetterEntry, desk: LetterDesk, voice: LetterVoice) {
  const { page } = voice;
  const form = formOf(entry);
  const name = form === null ? page.title : voice.letters[form].name;
  const [firstOfTo] = (entry.value.to ?? "").split("\n");
  const notes = [
    ...(entry.happenedOn ? [page.written.dated(voice.day(entry.happenedOn))] : []),
    ...(firstOfTo ? [page.written.to(firstOfTo)] : []),
  ];
  const filled =
    entry.value.title ?? (form === null ? name : fillForm(form, null, desk, voice).title);
  return {
    id: entry.id,
    href: `/letters/${entry.id}`,
    title: name,
    note: [filled, notes.join(", ")].filter((text) => text !== "").join(". "),
    marks: [
      ...(entry.status === "sent" ? [page.written.sent] : []),
      ...(entry.private ? [page.written.isPrivate] : []),
    ],
  };
}
