import { Acts } from "@/components/ui/button";

/** One file to get: what it is for, what is in it, and the link that gets it. */
export function CopyFile({
  id,
  words,
  href,
  more,
}: {
  id: string;
  words: {
    readonly heading: string;
    readonly text: string;
    readonly inside: readonly string[];
    readonly outside?: string;
    readonly button: string;
  };
  href: string;
  more?: { readonly href: string; readonly label: string };
}) {
  return (
    <section className="section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <div className="prose">
        <p>{words.text}</p>
        <ul>
          {words.inside.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {words.outside && <p>{words.outside}</p>}
      </div>
      <Acts>
        <a className="button" href={href} download id={id}>
          {words.button}
        </a>
        {more && (
          <a className="quiet-link" href={more.href}>
            {more.label}
          </a>
        )}
      </Acts>
    </section>
  );
}
