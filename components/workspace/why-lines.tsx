/** "Because you said …": the person's own answers behind a suggestion, with the rule's page. */
export function WhyLines({
  label,
  why,
}: {
  label: string;
  why: readonly { rule: string; title: string; said: readonly string[]; href: string }[];
}) {
  const [first] = why;
  if (first === undefined) return null;
  return (
    <p className="why">
      {label} <a href={first.href}>{first.said[0] ?? first.title}</a>
    </p>
  );
}
