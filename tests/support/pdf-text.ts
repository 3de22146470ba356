import { extractText, getDocumentProxy } from "unpdf";

/** What a PDF says, page by page, as a reader gets it out of the file. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text;
}

/** A text without what only lays it out: spaces, breaks, joined letters. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\u200b]+/g, "");

/** What stands in a PDF without the foot of its pages, as one bare text. */
export function bareBody(pages: readonly string[], foot: string): string {
  return pages
    .map((page, index) => {
      const number = bare(`Page ${index + 1} of ${pages.length}`);
      return bare(page).replace(bare(foot), "").replace(number, "");
    })
    .join("");
}
