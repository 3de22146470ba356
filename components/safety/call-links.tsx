import { ButtonLink, QuietLink } from "@/components/ui/button";

type Link = { readonly href: string; readonly label: string };

/** Numbers that a finger can call: the first as the page's button, the others as links below it. */
export function CallLinks({
  first,
  others,
  none,
}: {
  first: Link | null;
  others: readonly Link[];
  none: string | null;
}) {
  if (!first && others.length === 0 && !none) return null;
  return (
    <div className="calls">
      {first && <ButtonLink href={first.href}>{first.label}</ButtonLink>}
      {none && (
        <p>
          <b>{none}</b>
        </p>
      )}
      {others.map(({ href, label }) => (
        <QuietLink key={href} href={href}>
          {label}
        </QuietLink>
      ))}
    </div>
  );
}
