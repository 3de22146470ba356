import { QuietLink } from "@/components/ui/button";

/** The parts of getting ready: what each is for, what is there, and the way to it. */
export function PartList({
  parts,
}: {
  parts: readonly {
    readonly id: string;
    readonly href: string;
    readonly name: string;
    readonly why: string;
    readonly state: readonly string[];
    readonly isStarted: boolean;
    readonly way: string;
  }[];
}) {
  return (
    <ul className="part-list">
      {parts.map(({ id, href, name, why, state, isStarted, way }) => (
        <li key={id}>
          <h2>{name}</h2>
          <p>{why}</p>
          <p className={isStarted ? "part-state" : "row-note"}>{state.join(" · ")}</p>
          <p className="screen-only">
            <QuietLink href={href}>{way}</QuietLink>
          </p>
        </li>
      ))}
    </ul>
  );
}
