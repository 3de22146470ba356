import { OpenQuestion } from "@/components/decide/open-question";
import type { QuestionProps } from "@/components/decide/question";
import { TextList } from "@/components/decide/text-list";
import { StrengthBars } from "@/components/ui/strength-bars";

type Text = { readonly id: string; readonly title: string; readonly text: string };

/** Beside the reasons: the picture, what could not be told, what speaks against. */
export function AnswerAside({
  strengths,
  open,
  moreOpen,
  against,
  words,
}: {
  strengths: readonly { id: string; label: string; filled: 0 | 1 | 2 | 3; word: string }[];
  open: readonly {
    readonly question: QuestionProps;
    readonly page: string;
    readonly version: number;
    readonly missing: string;
    readonly who: string;
  }[];
  moreOpen: string | null;
  against: readonly Text[];
  words: {
    readonly whereReasons: string;
    readonly tablePart: string;
    readonly tableStrength: string;
    readonly pictureKey: string;
    readonly couldNotTell: string;
    readonly couldNotTellLede: string;
    readonly nothingOpen: string;
    readonly speaksAgainst: string;
    readonly nothingAgainst: string;
    readonly answerNow: string;
    readonly save: string;
    readonly whoCanTell: string;
    readonly or: string;
    readonly mark: string;
  };
}) {
  return (
    <>
      <section>
        <h2>{words.whereReasons}</h2>
        <StrengthBars
          caption={words.whereReasons}
          heads={{ label: words.tablePart, word: words.tableStrength }}
          items={strengths}
        />
        <p className="aside-note">{words.pictureKey}</p>
      </section>
      <section>
        <h2 id="open">{words.couldNotTell}</h2>
        <p>{open.length === 0 ? words.nothingOpen : words.couldNotTellLede}</p>
        {open.map((one) => (
          <OpenQuestion key={one.question.id} open={one} words={words} />
        ))}
        {moreOpen && (
          <p>
            <a href="/decide/check">{moreOpen}</a>
          </p>
        )}
      </section>
      <section>
        <h2>{words.speaksAgainst}</h2>
        {against.length === 0 ? <p>{words.nothingAgainst}</p> : <TextList items={against} />}
      </section>
    </>
  );
}
