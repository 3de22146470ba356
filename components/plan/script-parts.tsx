import { Help } from "@/components/ui/help";

type Part = {
  readonly id: string;
  readonly kind: "say" | "ask" | "know" | "more";
  readonly heading: string;
  readonly lines: readonly string[];
};

/** Words to say, questions in their order, and what helps to know. */
export function ScriptParts({ heading, parts }: { heading: string; parts: readonly Part[] }) {
  if (parts.length === 0) return null;
  return (
    <section className="script" aria-labelledby="script-heading">
      <h2 id="script-heading">{heading}</h2>
      {parts.map((part) =>
        part.kind === "more" ? (
          <div key={part.id} className="script-part">
            <Help title={part.heading}>
              <Lines part={part} />
            </Help>
          </div>
        ) : (
          <div key={part.id} className="script-part">
            <h3>{part.heading}</h3>
            <Lines part={part} />
          </div>
        ),
      )}
    </section>
  );
}

function Lines({ part }: { part: Part }) {
  if (part.kind === "say") {
    // The first line is what is said; the others are about it.
    return part.lines.map((line, at) => (
      <p key={line} className={at === 0 ? "said" : undefined}>
        {line}
      </p>
    ));
  }
  const rows = part.lines.map((line) => <li key={line}>{line}</li>);
  return part.kind === "ask" ? <ol>{rows}</ol> : <ul>{rows}</ul>;
}
