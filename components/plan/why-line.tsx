/** Why a task is there: the answer it follows, with the page that tells more. */
export function WhyLine({
  label,
  said,
}: {
  label: string;
  said: { readonly text: string; readonly href: string; readonly about: string } | null;
}) {
  return (
    <p className="why">
      {label}
      {said && (
        <>
          {" "}
          <a href={said.href} title={said.about}>
            {said.text}
          </a>
        </>
      )}
    </p>
  );
}
