/** The safety box that heads every print. */
export function PrintSafety({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <section className="print-only print-safety">
      <h2>{heading}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
