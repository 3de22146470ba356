import { type Picture, TimelinePicture } from "./timeline-picture";

/** The picture of a history with what its signs mean; for a phone, for a desk and for paper. */
export function HistoryPicture({
  heading,
  picture,
}: {
  heading: string;
  picture: {
    readonly narrow: Picture & { readonly key: readonly string[] };
    readonly wide: Picture;
    readonly print: Picture | null;
  };
}) {
  return (
    <section className="section">
      <h2>{heading}</h2>
      <TimelinePicture className="timeline-narrow" picture={picture.narrow} />
      <TimelinePicture className="timeline-wide" picture={picture.wide} />
      {picture.print && <TimelinePicture className="timeline-print" picture={picture.print} />}
      <p className="picture-key">{picture.narrow.key.join(" ")}</p>
    </section>
  );
}
