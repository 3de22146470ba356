import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, it } from "vitest";
import { letterBlankWords, letterWords } from "@/lib/content/en/letters";
import { lettersPageWords } from "@/lib/content/en/letters-page";
import { type LetterId, letterIds } from "@/lib/content/letters";
import type { Speaker } from "@/lib/content/spoken";
import { fillLetter } from "@/lib/engine/letter";
import { letterOnPaper, piecesAsText } from "@/lib/letters/paper";
import { letterPacket } from "@/lib/packet/letter-packet";
import { closePdf, setPdf } from "@/lib/packet/pdf/set-pdf";

afterAll(() => closePdf());

const voice = { page: lettersPageWords, blanks: letterBlankWords, day: (day: string) => day };
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

async function pdfOf(letter: Parameters<typeof letterOnPaper>[0], speaker: Speaker = "self") {
  const paper = letterOnPaper(letter, "2026-11-20", speaker, voice);
  const model = letterPacket(
    {
      date: paper.date,
      to: paper.to.map(piecesAsText).join("\n"),
      subject: piecesAsText(paper.subject),
      paragraphs: paper.paragraphs.map(piecesAsText),
      signatures: paper.signatures,
    },
    { language: "en", paper: "letter", words: lettersPageWords.paper },
  );
  const set = await setPdf(model);
  if (!set.ok) throw new Error(set.reason);
  const document = await getDocumentProxy(new Uint8Array(set.pdf));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const { info } = (await document.getMetadata()) as unknown as { info: { Title?: string } };
  const source = Buffer.from(set.pdf).toString("latin1");
  return { text: flat(text), totalPages, title: info.Title, source };
}

const unfilled = (id: LetterId, speaker: Speaker) =>
  fillLetter(letterWords[id], {
    facts: {},
    wheres: new Set(["law", "us"]),
    blanks: letterBlankWords,
    speaker,
  });

describe("a letter as a PDF", () => {
  it.each(letterIds)(
    "%s is whole, on two pages at most, tagged, with a neutral title",
    async (id) => {
      for (const speaker of ["self", "carer"] as const) {
        const letter = unfilled(id, speaker);
        const { text, totalPages, title, source } = await pdfOf(letter, speaker);
        const lines = flat(letter.text.replace(/\[([^\]]+)\]/g, `${"_".repeat(20)} ($1)`));
        expect(text.replace(/Page \d of \d 2026-11-20|2026-11-20 Page \d of \d/g, "")).toContain(
          lines.slice(0, 120),
        );
        expect(text).toContain(lines.slice(-60));
        expect(totalPages).toBeLessThanOrEqual(2);
        expect(title).toBe("Letter");
        expect(source).toContain("/StructTreeRoot");
        expect(source).toMatch(/pdfuaid:part>1</);
      }
    },
  );

  it("has room for the patient to sign where a carer writes", async () => {
    const one = unfilled("release", "carer");
    expect((await pdfOf(one, "carer")).text).toContain(
      "Signature of the patient, if they can sign",
    );
    expect((await pdfOf(one, "self")).text).not.toContain("Signature of the patient");
  });

  it("holds every word of the longest letter, and markup as text", async () => {
    const words = Array.from({ length: 850 }, (_, at) => `word${at}`);
    const letter = { to: "#set *Dr.* [1]", title: "$x$ <b>", text: words.join(" ") };
    const { text } = await pdfOf(letter);
    for (const word of words) expect(text).toContain(word);
    expect(text).toContain("#set *Dr.* [1]");
    expect(text).toContain("$x$ <b>");
  });

  it("is set even when nothing is in it", async () => {
    const { text } = await pdfOf({ to: "", title: "", text: "" });
    expect(text).toContain("Signature");
  });
});
