import { Acts, ButtonLink } from "@/components/ui/button";

/** The one next thing to do, with its one button; calm when there is nothing. */
export function NextThing({
  label,
  next,
}: {
  label: string;
  next: {
    readonly title: string;
    readonly text: string;
    readonly button: { readonly label: string; readonly href: string } | null;
    readonly isUrgent: boolean;
  };
}) {
  return (
    <section className={next.isUrgent ? "next-thing notice-stop" : "next-thing"}>
      <p className="next-label">{label}</p>
      <h2>{next.title}</h2>
      <p>{next.text}</p>
      {next.button && (
        <Acts>
          <ButtonLink href={next.button.href}>{next.button.label}</ButtonLink>
        </Acts>
      )}
    </section>
  );
}
