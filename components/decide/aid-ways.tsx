/** The ways to what may help with the choice, from another page. */
export function AidWays({
  words,
}: {
  words: {
    readonly heading: string;
    readonly options: string;
    readonly known: string;
    readonly values: string;
    readonly sure: string;
    readonly quiz: string;
  };
}) {
  const ways = [
    ["/decide/options", words.options],
    ["/decide/known", words.known],
    ["/decide/values", words.values],
    ["/decide/sure-now", words.sure],
    ["/decide/quiz", words.quiz],
  ] as const;
  return (
    <>
      <h2>{words.heading}</h2>
      <ul className="aid-ways">
        {ways.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
