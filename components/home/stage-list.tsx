/** The parts of the way, each with what is there. */
export function StageList({
  stages,
}: {
  stages: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly lines: readonly string[];
  }[];
}) {
  return (
    <ol className="stage-list">
      {stages.map(({ id, name, href, lines }) => (
        <li key={id}>
          <a href={href}>{name}</a>
          <p>{lines.join(" ")}</p>
        </li>
      ))}
    </ol>
  );
}
