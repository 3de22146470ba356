import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, it, vi } from "vitest";
import { loadPacketSource } from "@/app/(journey)/print/load-source";
import { POST } from "@/app/api/packet/route";
import { PacketSheet } from "@/components/packet/packet-sheet";
import { printWords } from "@/lib/content/en/packet";
import { changeEntries } from "@/lib/kept/commands";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { packet } from "@/lib/kept/kinds/packet";
import { factsContent, packetFacts } from "@/lib/kept/kinds/packet-facts";
import { ownQuestion } from "@/lib/kept/kinds/question";
import { closePdf, setPdf } from "@/lib/packet/pdf/set-pdf";
import { loadPacket } from "@/lib/packet/queries";
import { longer } from "../support/longer";
import { bare, pdfPages } from "../support/pdf-text";
import { withDatabase } from "./database";
import { newGuest } from "./guest";

vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers(),
}));
vi.setConfig({ testTimeout: longer(60_000) });

withDatabase();
afterAll(() => closePdf());

const origin = "http://localhost:3000";
const annexes = ["timeline", "all-medicines", "all-questions"];
type Guest = Awaited<ReturnType<typeof newGuest>>;

const issue = ({ cookieValue }: Guest) => {
  const fields = { do: "issue", page: "/print", preset: "doctor", paper: "letter", text: "normal" };
  const form = new URLSearchParams(fields);
  for (const annex of annexes) form.append("annex", annex);
  return POST(
    new Request(`${origin}/api/packet`, {
      method: "POST",
      body: form.toString(),
      headers: {
        origin,
        "content-type": "application/x-www-form-urlencoded",
        cookie: `second-look=${cookieValue}`,
      },
    }),
  );
};

/** The places that the other one writes, each with its version in its text, always in this order. */
const places = ["decision", "event", "medicine", "question", "matters"] as const;
const said = (place: string, version: number) => `${place}Version${version}x`;

/** Writes one place after the other, round by round, until it is told to end. */
async function writer({ patientId }: Guest) {
  const add = async (change: Parameters<typeof changeEntries>[1][number]) => {
    const result = await changeEntries(patientId, [change]);
    if (!result.ok) throw new Error(result.reason);
    return result.entries[0]?.id ?? "";
  };
  const facts = { content: factsContent };
  const both = { decision: said("decision", 1), matters: said("matters", 1) };
  await add({ kind: packetFacts, do: "save", ref: facts, version: 0, patch: both });
  const rows = {
    event: await add({ kind: event, do: "add", patch: { title: said("event", 1), when: "2024" } }),
    medicine: await add({
      kind: medicine,
      do: "add",
      patch: { name: said("medicine", 1), start: "2024" },
    }),
    question: await add({
      kind: ownQuestion,
      do: "add",
      patch: { wording: said("question", 1) },
    }),
  };
  const write = async (place: (typeof places)[number], round: number) => {
    const text = said(place, round);
    if (place === "decision" || place === "matters") {
      const version = (round - 1) * 2 - (place === "decision" ? 1 : 0);
      return add({
        kind: packetFacts,
        do: "save",
        ref: facts,
        version,
        patch: { [place]: text },
      });
    }
    const [kind, field] = {
      event: [event, "title"] as const,
      medicine: [medicine, "name"] as const,
      question: [ownQuestion, "wording"] as const,
    }[place];
    const ref = { id: rows[place] };
    return add({ kind, do: "save", ref, version: round - 1, patch: { [field]: text } });
  };
  let isOver = false;
  let writes = 0;
  const run = async (pause: () => number) => {
    for (let round = 2; !isOver; round += 1) {
      for (const place of places) {
        await write(place, round);
        writes += 1;
        await new Promise((resolve) => setTimeout(resolve, pause()));
        if (isOver) break;
      }
    }
  };
  return {
    run,
    end: () => {
      isOver = true;
      return writes;
    },
  };
}

/** The versions that a text shows of each place. More than one of a place are two versions in one. */
function versionsIn(text: string): readonly number[] {
  return places.map((place) => {
    const found = [...text.matchAll(new RegExp(`${place}Version(\\d+)x`, "g"))];
    const versions = new Set(found.map(([, version]) => Number(version)));
    expect([...versions], `${place} has one version`).toHaveLength(1);
    return [...versions][0] as number;
  });
}

/** Whether places written one after the other can ever have stood like this at one moment. */
function isOneMoment(versions: readonly number[]): boolean {
  const [first = 0] = versions;
  const newer = versions.findIndex((version) => version !== first);
  const rest = newer === -1 ? [] : versions.slice(newer);
  return rest.every((version) => version === first - 1);
}

describe("a packet that is issued while somebody else changes everything", () => {
  it("knows what cannot have stood at one moment", () => {
    expect([3, 3, 2, 2, 2]).toSatisfy(isOneMoment);
    expect([3, 3, 3, 3, 3]).toSatisfy(isOneMoment);
    for (const torn of [
      [3, 2, 3, 2, 2],
      [2, 2, 2, 2, 3],
      [4, 4, 2, 2, 2],
    ]) {
      expect(isOneMoment(torn)).toBe(false);
    }
  });

  it("is of one version, on its page and as its PDF (20 times here, 200 in the long run)", async () => {
    let issued = 0;
    const seen = new Set<string>();
    while (issued < longer(20)) {
      const guest = await newGuest();
      const other = await writer(guest);
      // Somebody who types and saves without a rest.
      const writing = other.run(() => 80 + ((issued * 37) % 240));
      for (let turn = 0; turn < packet.atMost && issued < longer(20); turn += 1) {
        const answer = await issue(guest);
        expect(answer.status).toBe(303);
        const id = /\/print\/([\w-]{16,})$/.exec(answer.headers.get("location") ?? "")?.[1];
        const kept = await loadPacket(guest.patientId, id ?? "");
        if (kept === null) throw new Error("the packet is not there");
        const sheet = createElement(PacketSheet, { sheet: kept.model, marks: printWords.marks });
        const set = await setPdf(kept.model);
        if (!set.ok) throw new Error(set.reason);
        const onPage = versionsIn(renderToStaticMarkup(sheet));
        expect(versionsIn(bare((await pdfPages(set.pdf)).join(" ")))).toEqual(onPage);
        expect(onPage, "all of one moment").toSatisfy(isOneMoment);
        seen.add(`${guest.patientId} ${onPage}`);
        issued += 1;
      }
      expect(other.end()).toBeGreaterThan(10);
      await writing;
    }
    expect(seen.size, "there were changes between the packets").toBeGreaterThan(issued / 4);
  });

  it("is refused, with nothing stored, rather than of two moments", async () => {
    const guest = await newGuest();
    const other = await writer(guest);
    const writing = other.run(() => 0);
    const source = await loadPacketSource(guest.patientId);
    other.end();
    await writing;
    if (source === null) return;
    expect(versionsIn(JSON.stringify(source))).toSatisfy(isOneMoment);
  });
});
