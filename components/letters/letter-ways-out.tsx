import { QuietLink } from "@/components/ui/button";
import { CopyButton } from "./copy-button";

/** The ways to take a letter along: on paper, as a file, as text. */
export function LetterWaysOut({
  print,
  pdf,
  plain,
  text,
  words,
}: {
  print: string;
  pdf: string;
  plain: string;
  text: string;
  words: {
    out: string;
    outLede: string;
    print: string;
    pdf: string;
    plain: string;
    copy: string;
    copied: string;
    notCopied: string;
  };
}) {
  const { copy, copied, notCopied } = words;
  return (
    <section className="section screen-only" aria-labelledby="letter-out">
      <h2 id="letter-out">{words.out}</h2>
      <p>{words.outLede}</p>
      <p className="letter-out">
        <QuietLink href={print}>{words.print}</QuietLink>
        <QuietLink href={pdf}>{words.pdf}</QuietLink>
        <QuietLink href={plain}>{words.plain}</QuietLink>
        <CopyButton text={text} words={{ copy, copied, notCopied }} />
      </p>
    </section>
  );
}
