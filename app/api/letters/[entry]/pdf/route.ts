import { openLetter } from "@/app/(journey)/letters/open-letter";
import { letterOnPaper, piecesAsText } from "@/lib/letters/paper";
import { letterPacket } from "@/lib/packet/letter-packet";
import { setPdf } from "@/lib/packet/pdf/set-pdf";
import { refuseDownload } from "@/lib/security/download";

type Context = { params: Promise<{ entry: string }> };

/** GET /api/letters/<id>/pdf: one letter as a PDF. The name of the file tells nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const refused = await refuseDownload("letter-file");
  if (refused) return refused;
  const { entry } = await params;
  const asked = new URL(request.url).searchParams.get("for");
  const { letter, speaker, language, voice, isLetterPaper } = await openLetter(entry, asked);
  const paper = letterOnPaper(letter, letter.date, speaker, voice);
  const set = await setPdf(
    letterPacket(
      {
        date: paper.date,
        to: paper.to.map(piecesAsText).join("\n"),
        subject: piecesAsText(paper.subject),
        paragraphs: paper.paragraphs.map(piecesAsText),
        signatures: paper.signatures,
      },
      { language, paper: isLetterPaper ? "letter" : "a4", words: voice.page.paper },
    ),
  );
  if (!set.ok) {
    return new Response(null, {
      status: 503,
      headers: { "retry-after": "5", "cache-control": "no-store" },
    });
  }
  return new Response(set.pdf, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="letter.pdf"',
      "cache-control": "no-store",
    },
  });
}
