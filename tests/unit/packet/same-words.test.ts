import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, it, vi } from "vitest";
import { PacketSheet } from "@/components/packet/packet-sheet";
import { printWords } from "@/lib/content/en/packet";
import { annexIds, packetPresets } from "@/lib/content/packet-parts";
import { buildPacket } from "@/lib/packet/build";
import type { PacketModel } from "@/lib/packet/model";
import { closePdf, setPdf } from "@/lib/packet/pdf/set-pdf";
import { bare, bareBody, pdfPages } from "../../support/pdf-text";
import { emptySource, typicalSource } from "./some-people";

vi.setConfig({ testTimeout: 60_000 });
afterAll(() => closePdf());

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** The texts of the page one by one, with the numbers and dots that a browser puts before a line. */
function pageTexts(model: PacketModel): readonly string[] {
  const html = renderToStaticMarkup(
    createElement(PacketSheet, { sheet: model, marks: printWords.marks }),
  );
  let number = 0;
  const shown = html
    // Only heard: the PDF says these by the names of its marks and tables.
    .replace(/<(span|caption) class="visually-hidden">.*?<\/\1>/gs, "")
    .replace(/<p class="paper-foot">.*?<\/p>/gs, "")
    .replace(
      /<ol class="paper-questions">|<ul class="paper-list">.*?<\/ul>|<li>(?=<p><b>)/gs,
      (tag) => {
        if (tag.startsWith("<ol")) {
          number = 0;
          return tag;
        }
        if (tag === "<li>") {
          number += 1;
          return `<li>${number}.`;
        }
        return tag.replaceAll("<li>", "<li>•");
      },
    );
  return shown
    .split(/<[^>]*>/)
    .map((text) => bare(text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (one) => entities[one] ?? one)))
    .filter((text) => text !== "");
}

/** What the PDF says that the page does not, or the other way round; null where they say the same. */
function difference(model: PacketModel, body: string): string | null {
  const heads = model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? bare(block.heads.join("")) : [])),
  );
  let at = 0;
  for (const text of pageTexts(model)) {
    if (!body.startsWith(text, at)) {
      // The head of a table stands again where the table goes on.
      const again = heads.find((head) => body.startsWith(head + text, at));
      if (again === undefined) return `page: ${text} / PDF: ${body.slice(at, at + 80)}`;
      at += again.length;
    }
    at += text.length;
  }
  return at === body.length ? null : `only in the PDF: ${body.slice(at, at + 80)}`;
}

describe("the page and the PDF of a packet", () => {
  const people = { most: typicalSource, new: emptySource };
  const every = packetPresets.flatMap((preset) =>
    (["most", "new"] as const).flatMap((who) =>
      (["normal", "large"] as const).map((text) => ({ preset, who, text })),
    ),
  );

  it.each(every)(
    "say the same, word by word, for $preset in $text print ($who)",
    async ({ preset, who, text }) => {
      const model = buildPacket(people[who], { preset, text, annexes: annexIds, paper: "letter" });
      const set = await setPdf(model);
      if (!set.ok) throw new Error(set.reason);
      const body = bareBody(await pdfPages(set.pdf), model.foot);
      expect(difference(model, body)).toBeNull();
    },
  );

  it("are told apart by a single word that only one of them has", async () => {
    const options = { preset: "doctor", text: "normal", annexes: [], paper: "letter" } as const;
    const model = buildPacket(typicalSource, options);
    const set = await setPdf(model);
    if (!set.ok) throw new Error(set.reason);
    const body = bareBody(await pdfPages(set.pdf), model.foot);
    expect(difference(model, body.replace("Penicillin", "Penicilin"))).toMatch(
      /^page: •Penicillin/,
    );
    expect(difference(model, `${body}more`)).toMatch(/^only in the PDF: more/);
  });
});
