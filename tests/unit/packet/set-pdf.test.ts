import fc from "fast-check";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { PacketBlock, PacketModel } from "@/lib/packet/model";
import { closePdf, setPdf } from "@/lib/packet/pdf/set-pdf";
import { longer } from "../../support/longer";
import { aPacket, section } from "./a-packet";

// The thread that sets starts with its faces, which takes a moment on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

afterAll(() => closePdf());

async function read(model: PacketModel) {
  const set = await setPdf(model);
  if (!set.ok) throw new Error(set.reason);
  const source = Buffer.from(set.pdf).toString("latin1");
  const document = await getDocumentProxy(new Uint8Array(set.pdf));
  const { text, totalPages } = await extractText(document, { mergePages: false });
  const page = await document.getPage(1);
  const { info } = (await document.getMetadata()) as unknown as {
    info: Record<string, unknown>;
  };
  const [, , width, height] = page.view;
  const outline = await document.getOutline();
  return { source, text, totalPages, info, width, height, outline, hasMissing: set.hasMissing };
}

const words = (text: string) => aPacket([section("a", "Part", [{ kind: "text", text }])]);
const flat = (text: readonly string[]) => text.join(" ").replace(/\s+/g, " ");

describe("the packet as a PDF", () => {
  it("says that it is tagged for readers who do not see it, with its title and language", async () => {
    const { source, info, outline } = await read(words("Hello"));
    expect(source).toContain("/MarkInfo");
    expect(source).toContain("/StructTreeRoot");
    expect(source).toMatch(/\/Lang ?\(en/);
    expect(source).toMatch(/pdfuaid:part>1</);
    expect(info.Title).toBe("Prep packet");
    expect(outline?.map(({ title }) => title)).toEqual(["Part"]);
    const fonts = source.match(/\/FontFile[23]?/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
  });

  it("has the paper and the size of print that were asked for", async () => {
    const letter = await read(words("x"));
    expect([letter.width, letter.height]).toEqual([612, 792]);
    const a4 = await read({ ...words("x"), paper: "a4" });
    expect([Math.round(a4.width ?? 0), Math.round(a4.height ?? 0)]).toEqual([595, 842]);
    const long = "Here is a sentence that is not very long. ".repeat(60);
    const small = await read(words(long));
    const large = await read({ ...words(long), text: "large" });
    expect(large.totalPages).toBeGreaterThan(small.totalPages);
  });

  it("shows text that looks like markup as text", async () => {
    const text = "#set text(99pt) $x^2$ *bold* <script>alert(1)</script> @ref `code` \\ //";
    expect(flat((await read(words(text))).text)).toContain(text);
  });

  it("shows names in other scripts, and a box with a note for what no face has", async () => {
    const whole = await read(words("Zoë Łukasz Ελένη Олена 李小龍 さくら 김철수"));
    expect(whole.hasMissing).toBe(false);
    for (const name of ["Zoë", "Łukasz", "Ελένη", "Олена", "李小龍", "さくら", "김철수"]) {
      expect(flat(whole.text)).toContain(name);
    }
    const rtl = await read(words("محمد שלום"));
    expect(rtl.hasMissing).toBe(false);
    const rare = await read(words("a 🦄 b"));
    expect(rare.hasMissing).toBe(true);
    expect(flat(rare.text)).toMatch(/a □ b .*The box stands for/);
    expect(flat(whole.text)).not.toContain("The box stands for");
    // Only the face of headings has this one.
    expect((await read(words("a 🄯 b"))).hasMissing).toBe(true);
  });

  it("numbers its pages and repeats the head of a table on each", async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`Drug ${index}`, "10 mg"]);
    const table = {
      kind: "table" as const,
      caption: "Medicines",
      heads: ["Medicine", "Dose"],
      widths: [2, 1],
      rows,
    };
    const { text, totalPages } = await read(aPacket([section("m", "Medicines", [table])]));
    expect(totalPages).toBeGreaterThan(2);
    text.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${totalPages}`);
      expect(page).toContain("Medicine");
      expect(page).toContain("Dose");
    });
    expect(flat(text)).toContain("Drug 119");
  });

  it("keeps a heading with what follows it", async () => {
    for (let lines = 30; lines < 44; lines += 1) {
      const { text } = await read(
        aPacket([
          section("a", "First", [{ kind: "text", text: Array(lines).fill("line").join("\n") }]),
          section("b", "Lonely heading", [{ kind: "text", text: "What follows it." }]),
        ]),
      );
      const page = text.find((one) => one.includes("Lonely heading"));
      expect(page, String(lines)).toContain("What follows it.");
    }
  });

  it.each<[string, PacketBlock]>([
    ["a list", { kind: "list", items: ["What follows it.", "More."] }],
    ["a question", { kind: "questions", lines: 2, items: [{ text: "What follows it." }] }],
    ["rows with dates", { kind: "dated", rows: [{ when: "2026", text: "What follows it." }] }],
    ["ticks", { kind: "ticks", legend: [], items: [{ mark: "yes", text: "What follows it." }] }],
    [
      "a table",
      { kind: "table", caption: "", heads: ["Head"], widths: [1], rows: [["What follows it."]] },
    ],
  ])("keeps the heading of a section with %s", async (_, follows) => {
    let turned = 0;
    for (let lines = 30; lines < 44; lines += 1) {
      const { text, totalPages } = await read(
        aPacket([
          section("a", "First", [{ kind: "text", text: Array(lines).fill("line").join("\n") }]),
          section("b", "Lonely heading", [follows]),
        ]),
      );
      if (totalPages > 1) turned += 1;
      const page = text.find((one) => one.includes("Lonely heading"));
      expect(page, String(lines)).toContain("What follows it.");
    }
    // Some of them have it on the first page, some on the second.
    expect(turned).toBeGreaterThan(0);
    expect(turned).toBeLessThan(14);
  });

  it("wraps a word of 5,000 letters and a note of 5,000 characters", async () => {
    const { text } = await read(words("y".repeat(5_000)));
    expect(flat(text).match(/y/g)?.length).toBe(5_000);
    const note = "Some words here. ".repeat(300);
    expect(flat((await read(words(note))).text).match(/Some words here\./g)?.length).toBe(300);
  });

  it("comes out whatever a person wrote", async () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 5 }), async (texts) => {
        const [first = ""] = texts;
        const model = aPacket([
          section("title", first, [{ kind: "box", title: first, lines: texts }]),
          section("b", "Part", [
            { kind: "list", items: texts },
            { kind: "facts", rows: texts.map((text) => ({ label: text, text })) },
            { kind: "dated", rows: texts.map((text) => ({ when: text, text })) },
            { kind: "questions", lines: 1, items: texts.map((text) => ({ text, why: text })) },
            { kind: "ticks", legend: [], items: texts.map((text) => ({ mark: "part", text })) },
          ]),
        ]);
        expect((await setPdf(model)).ok).toBe(true);
      }),
      { numRuns: longer(60) },
    );
  });
});
