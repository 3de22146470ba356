/** The places that a letter could go to, where there are several: each has its own. */
export function LetterPlaces({
  places,
  label,
}: {
  places: readonly { id: string; href: string; name: string; isThis: boolean }[];
  label: string;
}) {
  if (places.length === 0) return null;
  return (
    <nav className="section letter-places screen-only" aria-labelledby="letter-places">
      <h2 id="letter-places">{label}</h2>
      <ul className="rows">
        {places.map(({ id, href, name, isThis }) => (
          <li key={id}>
            <a href={href} aria-current={isThis ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
