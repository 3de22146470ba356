import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { annexIds, packetPresets } from "@/lib/content/packet-parts";
import { buildPacket } from "@/lib/packet/build";
import { closePdf, setPdf } from "@/lib/packet/pdf/set-pdf";
import { findProgram } from "../../../scripts/find-program.mjs";
import { emptySource, hugeSource, typicalSource } from "./some-people";

// Some of them have seventy pages, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const people = { empty: emptySource, typical: typicalSource, huge: hugeSource };
const every = Object.entries(people).flatMap(([who, source]) =>
  packetPresets.flatMap((preset) =>
    (["letter", "a4"] as const).flatMap((paper) =>
      (["normal", "large"] as const).map((text) => ({ who, source, preset, paper, text })),
    ),
  ),
);
const qpdf = findProgram(["qpdf"]);
let folder = "";
const files: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "second-look-pdf-"));
});
afterAll(async () => {
  await closePdf();
  rmSync(folder, { recursive: true, force: true });
});

describe("every packet as a PDF", () => {
  it.each(every)(
    "for $preset on $paper in $text print, $who, is tagged, with title and language",
    async ({ who, source, ...options }) => {
      const set = await setPdf(buildPacket(source, { ...options, annexes: annexIds }));
      if (!set.ok) throw new Error(set.reason);
      expect(set.hasMissing).toBe(false);
      const raw = Buffer.from(set.pdf).toString("latin1");
      expect(raw).toMatch(/pdfuaid:part>1</);
      const file = join(folder, `${who}-${Object.values(options).join("-")}.pdf`);
      writeFileSync(file, set.pdf);
      files.push(file);
      const document = await getDocumentProxy(new Uint8Array(set.pdf));
      const { info } = (await document.getMetadata()) as unknown as {
        info: Record<string, unknown>;
      };
      expect([info.Title, info.Language]).toEqual(["Prep packet", "en"]);
      expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
      const page = await document.getPage(document.numPages);
      expect((await page.getStructTree())?.children.length).toBeGreaterThan(0);
    },
  );

  it.skipIf(!qpdf)("is sound, as qpdf sees it (skipped where there is no qpdf)", () => {
    expect(files).toHaveLength(every.length);
    for (const file of files) {
      // It fails with what it found, warnings too.
      const said = execFileSync(qpdf ?? "", ["--check", file], { encoding: "utf8" });
      expect(said, file).toContain("No syntax or stream encoding errors found");
    }
  });
});

describe("the core of a packet", () => {
  it.each(["letter", "a4"] as const)("is two pages for most people, on %s", async (paper) => {
    for (const preset of ["doctor", "me"] as const) {
      const options = { preset, annexes: [], paper, text: "normal" } as const;
      const set = await setPdf(buildPacket(typicalSource, options));
      if (!set.ok) throw new Error(set.reason);
      expect((await getDocumentProxy(new Uint8Array(set.pdf))).numPages).toBe(2);
    }
  });
});
