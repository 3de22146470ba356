/** Two texts for one thing, after somebody else changed it: what was put in, and what is saved. */
export function BothTexts({
  words,
  rows,
}: {
  words: {
    conflictHere: string;
    conflictThere: string;
    conflictPick: string;
  };
  /** Only the fields that differ. */
  rows: readonly { id: string; label: string; mine: string; theirs: string }[];
}) {
  return (
    <div className="both-texts">
      {rows.map(({ id, label, mine, theirs }) => (
        <dl key={id} className="two-texts" aria-label={label}>
          <dt>{words.conflictHere}</dt>
          <dd>{mine}</dd>
          <dt>{words.conflictThere}</dt>
          <dd>{theirs}</dd>
        </dl>
      ))}
      <p>{words.conflictPick}</p>
    </div>
  );
}
