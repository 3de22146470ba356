import { Help } from "@/components/ui/help";

/** What helps to know before a letter goes out, and what it rests on. */
export function LetterAside({
  notes,
  sources,
  checked,
  words,
}: {
  notes: readonly string[];
  sources: readonly { readonly id: string; readonly citation: string }[];
  checked: string;
  words: { know: string; sources: string };
}) {
  return (
    <section className="section screen-only" aria-labelledby="letter-know">
      <h2 id="letter-know">{words.know}</h2>
      <ul className="letter-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Help title={words.sources}>
        <ul className="task-sources">
          {sources.map(({ id, citation }) => (
            <li key={id}>{citation}</li>
          ))}
        </ul>
        <p>{checked}</p>
      </Help>
    </section>
  );
}
