import { openLetter } from "@/app/(journey)/letters/open-letter";
import { letterAsText } from "@/lib/letters/letter-view";
import { refuseDownload } from "@/lib/security/download";

type Context = { params: Promise<{ entry: string }> };

/** GET /api/letters/<id>/text: one letter as plain text. The name of the file tells nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const refused = await refuseDownload("letter-file");
  if (refused) return refused;
  const { entry } = await params;
  const { letter, voice } = await openLetter(entry, new URL(request.url).searchParams.get("for"));
  return new Response(letterAsText(letter, letter.date, voice), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": 'attachment; filename="letter.txt"',
      "cache-control": "no-store",
    },
  });
}
