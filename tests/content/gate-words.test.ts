import { describe, expect, it } from "vitest";
import { countries, fillPlaces } from "@/lib/content/emergency-numbers";
import * as numberWords from "@/lib/content/en/emergency-numbers";
import * as pageWords from "@/lib/content/en/gate";
import { gateLineWords } from "@/lib/content/en/gate-lines";
import * as medicinesInWords from "@/lib/content/en/gate-medicines";
import * as thoughtsInWords from "@/lib/content/en/gate-thoughts";
import { gateLines } from "@/lib/content/gate";
import { gateWayOns } from "@/lib/content/gate/line";
import { lineOfThought, thoughtAnswers } from "@/lib/content/gate/thoughts";
import type { Spoken } from "@/lib/content/types";

const { gateTierWords, gateWayOnWords } = pageWords;
const { thoughtWords } = thoughtsInWords;
const forms = (spoken: Spoken) =>
  typeof spoken === "string" ? [spoken, spoken] : [spoken.self, spoken.carer];
const isPrivate = (id: string) => gateLines.some((line) => line.id === id && line.private);

/** Every text of an object of words, with the way to it. */
function textsOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}
const everyText = [
  numberWords,
  pageWords,
  gateLineWords,
  medicinesInWords,
  thoughtsInWords,
].flatMap((words) => textsOf(words));

describe("gate words", () => {
  it.each(gateLines.map((line) => [line.id, line] as const))(
    "%s: both forms, exact to its tier",
    (id, line) => {
      const { tick, act, tell } = gateLineWords[id];
      for (const text of [
        ...forms(tick),
        ...forms(act),
        ...(tell === undefined ? [] : forms(tell)),
      ]) {
        expect(text.trim().length).toBeGreaterThan(4);
      }
      for (const text of forms(act)) {
        if (id.endsWith("self-harm-danger")) {
          expect(text).toMatch(/\{emergency\}.*\{department\}.*alone.*\{crisis\}/);
        } else if (id.endsWith("self-harm-thoughts")) expect(text).toContain("{crisis}");
        else if (line.tier === 1) expect(text).toMatch(/^Call \{emergency\} now\. Do not drive/);
        else if (id === "chemo-fever") {
          expect(text).toMatch(/^Call (your|their) cancer team's line now, .*\{department\} now/);
        } else if (line.tier === 2)
          expect(text).toMatch(/^(Go|Take them|Take the baby) to \{department\}.* now\./);
        else if (line.tier === 3) {
          expect(text).toMatch(/^Call (your team|their team|whoever prescribed it) today\./);
          expect(text).toContain("{urgent}");
        } else expect(text).toMatch(/Do not (pause|put off|hold it up)|Keep the test/);
      }
      if (line.tier === 4 && id !== "wait-test-booked") {
        for (const text of forms(act))
          expect(text).toMatch(/How many days(, or hours,)? is it safe to wait\?/);
      }
    },
  );

  it("speaks of “they” to a carer: no plain tick label says “you”", () => {
    for (const line of gateLines) {
      const { tick } = gateLineWords[line.id];
      const [, carer] = forms(tick);
      expect(carer, line.id).not.toMatch(/\byour?\b/i);
      if (line.about === "patient") expect(carer, line.id).not.toMatch(/\bI have\b/);
    }
  });

  it("never names a cause for a background line, and asks the team", () => {
    for (const text of forms(pageWords.gateActWords.background)) {
      expect(text).toMatch(/^Do this all the same/);
      expect(text).toMatch(/ask (your|their) team/);
    }
    for (const line of gateLines.filter((one) => one.background && one.tier < 4)) {
      const words = JSON.stringify(gateLineWords[line.id]);
      expect(words, line.id).not.toMatch(/\b(means that|is a sign of|you (may )?have an?)\b/i);
    }
  });

  it.each([
    "stroke-signs",
    "sudden-confusion",
    "chest-pain",
    "sudden-vision-loss",
    "fainting-hard-to-wake",
    "chemo-fever",
    "baby-fever",
    "fever-low-defenses",
  ] as const)("%s counts even if it passed or came down", (id) => {
    expect(forms(gateLineWords[id].tick)[0]).toMatch(/even if it (passed|came back|came down)/i);
  });

  it("counts only what is new, worse or back, and unchecked, even if it has passed", () => {
    for (const text of forms(pageWords.gateNowWords.intro)) {
      expect(text).toMatch(/new, worse or back/);
      expect(text).toMatch(/no clinician has checked it since/);
      expect(text).toMatch(/even if it has passed, or came down after a pill/);
    }
    expect(pageWords.gateNowWords.legend).toBe(
      "New, worse or back, and no clinician has checked it since",
    );
    for (const text of forms(pageWords.gateYouWords.intro)) {
      expect(text).toMatch(/new, worse or back.*no clinician has checked it since/);
      expect(text).toMatch(/even if it has passed/);
    }
  });

  it("heads a print with every sourced line that does not wait", () => {
    const { call, go, today } = pageWords.gatePrintWords;
    expect(call).toMatch(/droops, a weak arm or trouble speaking.*even if it passes.*Chest pain/);
    expect(call).toMatch(/breathing.*Fainting.*seizure.*bleeding.*allergic.*belly.*confusion/);
    expect(go).toMatch(/numbness between the legs.*bladder or bowel/);
    expect(go).toMatch(/back problem or leg pain: new trouble passing urine, or weak legs/);
    expect(go).toMatch(/With cancer: new weak limbs, trouble walking or trouble passing urine/);
    expect(go).toMatch(/On chemo: a fever of 100\.4°F/);
    for (const text of forms(today)) {
      expect(text).toMatch(/severe side effect.*stopped or ran out/);
      expect(text).toMatch(/With MS: for a new change.*blood thinner: for new bleeding/);
    }
  });

  it("sends weakness with cancer in, whichever line it was ticked under", () => {
    for (const id of ["spine-limb-weakness", "ms-new-change"] as const) {
      expect(forms(gateLineWords[id].tell ?? "")[0]).toMatch(
        /there is or was cancer, go to \{department\} now\.$/,
      );
    }
  });

  it("shows 100.4, and no figure that is for designers", () => {
    const all = everyText.map(([, text]) => text).join("\n");
    expect(all).toContain("100.4°F (38°C)");
    expect(all).not.toMatch(/100\.5|2\.5|\b16 ?%|\d ?%|\d+ of 100|you need/i);
    expect(all).not.toMatch(/—/);
  });

  it("fills every place in every country", () => {
    for (const country of countries) {
      for (const [path, text] of everyText) {
        if (path.includes("textWith")) continue;
        expect(fillPlaces(text, numberWords.placeWords[country]), path).not.toMatch(/[{}]/);
      }
    }
  });
});

describe("ways on", () => {
  it("never says only that it is not happening now", () => {
    expect(gateWayOnWords.over.label).toBe("Not now, and not in the last days");
    expect(gateWayOnWords.checked.label).toBe("A clinician has checked it");
    for (const way of gateWayOns) {
      for (const text of forms(gateWayOnWords[way].label)) {
        if (/\bnot\b.*\bnow\b/i.test(text)) expect(text).toMatch(/last days/);
      }
    }
  });

  it("lets tier 3 say that the call was made, and tells that the line stays", () => {
    expect(forms(gateWayOnWords.called.label)[0]).toBe("I have called them");
    expect(forms(gateTierWords[3].next)[0]).toMatch(/stays on top/);
    expect(forms(gateTierWords[3].heading)).toEqual([
      "Call your team today",
      "Call their team today",
    ]);
    expect(JSON.stringify(gateTierWords[3].heading)).not.toMatch(/emergency/i);
  });
});

describe("the page on thoughts", () => {
  it("asks plainly, of the patient and of the carer", () => {
    expect(thoughtWords.question.self).toBe(
      "Lately, have you had thoughts of ending your life, or of hurting yourself?",
    );
    expect(thoughtWords.question.carer).toMatch(
      /^Lately, has the person you care for had thoughts of ending their life/,
    );
    expect(thoughtWords.carerQuestion).toMatch(
      /^And you\? Lately, have you had thoughts of ending your life/,
    );
  });

  it("lets no one have to deny it to go on", () => {
    expect(thoughtAnswers).toEqual(["no", "yes", "yes-danger", "rather-not-say"]);
    expect(thoughtWords.goOn).toBe("Go on without answering");
    expect(lineOfThought.patient["rather-not-say"]).toBeNull();
    expect(forms(thoughtWords.intro)[0]).toMatch(/all right not to answer/);
  });

  it("does not open for low mood alone", () => {
    for (const text of forms(thoughtWords.hint)) {
      expect(text).toMatch(/low.*without such thoughts, is a “no” here/);
    }
    expect(lineOfThought.patient.no).toBeNull();
    expect(lineOfThought.carer.no).toBeNull();
  });

  it("shows the line to call or text to everyone, and what to do with a plan", () => {
    for (const text of forms(thoughtWords.line)) {
      expect(fillPlaces(text, numberWords.placeWords.us)).toContain("call or text 988");
    }
    for (const text of [...forms(thoughtWords.ifWorse), thoughtWords.ifWorseCarer]) {
      expect(text).toMatch(/plan.*means.*afraid.*\{emergency\}.*\{department\}.*alone/);
    }
  });

  it("promises privacy and says how to go on", () => {
    expect(thoughtWords.private.self).toMatch(/off the print.*unless you choose/);
    expect(forms(gateWayOnWords["safe-for-now"].label)[0]).toBe("I am safe for now");
    expect(forms(gateWayOnWords.talked.label)[0]).toBe("I have talked to someone");
  });

  it("ties every yes to a private, calm line of the right person", () => {
    for (const about of ["patient", "carer"] as const) {
      for (const answer of ["yes", "yes-danger"] as const) {
        const id = lineOfThought[about][answer];
        expect(isPrivate(id)).toBe(true);
        expect(gateLines.find((line) => line.id === id)).toMatchObject({ about, tone: "calm" });
      }
    }
  });

  it("keeps its title neutral", () => {
    for (const [path, text] of everyText.filter(([path]) => path.endsWith("/title"))) {
      if (path.startsWith("/medicine") || path.startsWith("/neverStop")) continue;
      expect(text).not.toMatch(/suicid|harm|cancer|emergency|pregnan/i);
    }
  });
});

describe("never stop on your own", () => {
  it("says all of it in both forms", () => {
    for (const text of forms(medicinesInWords.neverStopWords.text)) {
      expect(text).toMatch(/not stop, skip, change or restart/);
      expect(text).toMatch(/Call whoever prescribed it, today if it troubles (you|them)/);
      expect(text).toMatch(/severe reaction, call \{emergency\}, and ask before the next dose/);
      expect(text).toMatch(
        /told (you|them) to stop, that stands: ask (them|the team) what comes next/,
      );
    }
    expect(medicinesInWords.neverStopWords.title).toBe("Never stop on your own");
  });

  it("does not let a person restart a stopped medicine alone", () => {
    expect(forms(gateLineWords["drug-stopped"].act)[0]).toMatch(/Do not restart it alone/);
  });
});
