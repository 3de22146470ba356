type Piece = { readonly text: string } | { readonly blank: string };
type Line = readonly Piece[];

/** A letter on paper: date, address, subject, text, and room to sign. Without a subject its name is the heading, unseen. */
export function LetterSheet({
  name,
  paper,
  words,
}: {
  name: string;
  paper: {
    readonly date: string;
    readonly to: readonly Line[];
    readonly subject: Line;
    readonly paragraphs: readonly Line[];
    readonly signatures: readonly string[];
  };
  words: { readonly blank: string };
}) {
  return (
    <article className="letter">
      <p>{paper.date}</p>
      <p className="letter-to">
        {paper.to.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same
          <span key={index}>
            <Pieces line={line} hint={words.blank} />
          </span>
        ))}
      </p>
      {paper.subject.length > 0 ? (
        <h1 className="letter-subject">
          <Pieces line={paper.subject} hint={words.blank} />
        </h1>
      ) : (
        <h1 className="sr-only">{name}</h1>
      )}
      {paper.paragraphs.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may read the same
        <p key={index} className="letter-text">
          <Pieces line={line} hint={words.blank} />
        </p>
      ))}
      <ul className="letter-signatures">
        {paper.signatures.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </article>
  );
}

function Pieces({ line, hint }: { line: Line; hint: string }) {
  return line.map((piece, index) =>
    "text" in piece ? (
      piece.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: two blanks may ask for the same
      <span key={index} className="letter-blank">
        <span className="letter-line" aria-hidden="true" />
        <span className="letter-label">
          <span className="sr-only">{hint} </span>
          {piece.blank}
        </span>
      </span>
    ),
  );
}
