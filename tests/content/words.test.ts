import { describe, expect, it } from "vitest";
import * as answer from "@/lib/content/en/answer";
import { neverStopWords } from "@/lib/content/en/gate-medicines";
import { commonOptionWords, pageWords, questionnaireWords } from "@/lib/content/en/questionnaire";
import { rulesWords } from "@/lib/content/en/rules";
import type { Spoken } from "@/lib/content/types";
import { answerCodes, type OptionWords, type QuestionWords } from "@/lib/content/word-shapes";
import { splitSentences } from "./reading-grade";
import { everyText, forms, type Text } from "./words-texts";

type AnyQuestionWords = Omit<QuestionWords, "options"> & {
  readonly options: Readonly<Record<string, OptionWords>>;
};
const everyQuestion = Object.entries(
  questionnaireWords as unknown as Readonly<Record<string, AnyQuestionWords>>,
);
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;
const faults = (pattern: RegExp, texts: readonly Text[] = everyText) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);
/** A carer reads these: their own form, and what serves both. */
const carerTexts = everyText.filter(({ form }) => form !== "self");

describe("words never", () => {
  const banned = {
    "tell a person what they need": /\byou(r| will|’ll)? (really )?needs?\b/i,
    "tell a person what they should do": /\byou (should|must|have to|ought)\b/i,
    "order a treatment": /\bmust take\b|\bwe (recommend|advise)\b|\bbest treatment for\b/i,
    "name a diagnosis as the person’s": /\byou (may |might |could |probably )?have (MS|cancer)\b/i,
    "give a number for a person": /%|\bper ?cent\b|\b\d+ (of|in|out of) \d+\b/i,
    promise: /\bguarantee|\bwill cure|\bfor certain\b/i,
    "tell anyone to stop a medicine": /\bstop taking\b/i,
    "use a dash for a thought, or a straight quote": /—|['"]/,
    "leave a gap": /\bTODO\b|\bTBD\b|\blorem\b|\s{2}|[{}]/i,
  };
  it.each(Object.entries(banned))("%s", (_, pattern) => {
    expect(faults(pattern)).toEqual([]);
  });

  it.each([
    ["You need a second opinion.", "tell a person what they need"],
    ["You should call.", "tell a person what they should do"],
    ["This happens to 20%.", "give a number for a person"],
    ["It happens to 20 of 100.", "give a number for a person"],
    ["Stop taking it.", "tell anyone to stop a medicine"],
  ] as const)("can fail: %s", (text, rule) => {
    expect(faults(banned[rule], [{ path: "planted", form: "both", text }])).toHaveLength(1);
  });

  // What happened to a person, told back or asked, is no advice.
  const toldBack = /\btold to stop\b|\b(I|They) stopped\b|\bstart and stop\b|when the drug stops/i;
  const loose = (texts: readonly Text[]) =>
    texts
      .filter(({ text }) => /\bstop(s|ped|ping)?\b[^.]*\b(medicine|drug|one|it)\b/i.test(text))
      .filter(({ text }) => !/\b(do not|should not)\b[^.]*\bstop\b/i.test(text))
      .filter(({ text }) => !toldBack.test(text))
      .map(({ path, text }) => `${path}: ${text}`);

  it("speak of stopping a medicine without the guard", () => {
    expect(loose(everyText)).toEqual([]);
    const planted: Text = { path: "planted", form: "both", text: "You can stop the drug." };
    expect(loose([planted])).toHaveLength(1);
  });
});

describe("a carer’s words", () => {
  it("never speak as if the carer were the patient", () => {
    const theirs =
      /\byour (own )?(doctor|team|illness|diagnosis|body|treatment|symptoms?|medicines?|scans?|tests?|plan|reasons?|choices?|case|goals?|biopsy|life)\b/i;
    expect(faults(theirs, carerTexts)).toEqual([]);
  });

  it("never say “I” or “my” for the patient", () => {
    const spokenByCarer = /^\/(questionnaireWords\/(who|carer-view)|commonOptionWords)\//;
    const quoted = /“[^”]*”/g;
    const slips = carerTexts
      .filter(({ path }) => !spokenByCarer.test(path))
      .map((one) => ({ ...one, text: one.text.replace(quoted, "") }));
    expect(faults(/\b(I|my|mine|me)\b/, slips)).toEqual([]);
  });

  it("are given for both kinds of carer where the view is the patient’s own", () => {
    const own: readonly (Spoken | undefined)[] = [
      questionnaireWords.trust.help,
      questionnaireWords.life.help,
      pageWords.sure.intro,
    ];
    for (const text of own) {
      const [self, carer] = forms(text ?? "");
      expect(carer).toMatch(/\b(they|person you care for)\b/);
      expect(carer).toMatch(/if you decide for them/);
      expect(self).not.toMatch(/\bthem\b/);
    }
  });

  it("can fail: “your doctor” in a text for both is found", () => {
    const planted: Text = { path: "planted", form: "both", text: "Ask your doctor." };
    expect(faults(/\byour (own )?doctor\b/i, [planted])).toHaveLength(1);
  });
});

describe("questions", () => {
  it.each(everyQuestion)("%s: labels stand apart when quoted back", (_, words) => {
    const groups = [
      "",
      ...new Set(Object.values(words.options).flatMap(({ byGroup }) => Object.keys(byGroup ?? {}))),
    ];
    for (const group of groups) {
      for (const at of [0, 1] as const) {
        const labels = Object.values(words.options).map(
          (option) =>
            forms(
              Object.entries(option.byGroup ?? {}).find(([key]) => key === group)?.[1].label ??
                option.label,
            )[at],
        );
        labels.push(
          forms(words.notSure ?? commonOptionWords["not-sure"])[at],
          forms(words.none ?? commonOptionWords.none)[at],
          forms(commonOptionWords["rather-not-say"])[at],
        );
        const folded = labels.map((label) => label.toLowerCase());
        expect(new Set(folded).size, folded.join(" | ")).toBe(folded.length);
      }
    }
  });

  it("keeps labels short, and without a full stop that would end a quote", () => {
    const labels = everyText.filter(({ path }) => /\/options\/.*\/label$/.test(path));
    expect(labels.length).toBeGreaterThan(150);
    for (const { path, text } of labels) {
      expect(wordCount(text), `${path}: ${text}`).toBeLessThanOrEqual(17);
      expect(text, path).not.toMatch(/[.?!]$/);
    }
    const long = labels.filter(({ text }) => wordCount(text) > 12);
    expect(long.length / labels.length).toBeLessThanOrEqual(0.2);
  });

  it("gives every page a heading of its own", () => {
    for (const at of [0, 1] as const) {
      const headings = Object.values(pageWords).map(({ heading }) => forms(heading)[at]);
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  it.each(everyQuestion)("%s: a label, and help no longer than a breath", (_, words) => {
    for (const text of forms(words.label)) expect(text).toMatch(/\?$/);
    for (const text of forms(words.help ?? "")) expect(wordCount(text)).toBeLessThanOrEqual(45);
    for (const text of forms(words.explain?.text ?? "")) {
      expect(wordCount(text)).toBeLessThanOrEqual(45);
    }
  });
});

describe("rules", () => {
  it.each(Object.entries(rulesWords))("%s: short, and says why it matters", (_, words) => {
    for (const text of forms(words.title)) {
      expect(wordCount(text)).toBeLessThanOrEqual(14);
      expect(text).not.toMatch(/[.!]$/);
    }
    for (const text of forms(words.because)) {
      expect(splitSentences(text).length).toBeLessThanOrEqual(2);
      expect(wordCount(text)).toBeLessThanOrEqual(42);
    }
    for (const text of forms(words.open)) {
      expect(splitSentences(text).length).toBeLessThanOrEqual(2);
      expect(wordCount(text)).toBeLessThanOrEqual(24);
    }
    expect(words.when).toMatch(/[.]$/);
  });

  it("has a title of its own for each", () => {
    const titles = Object.values(rulesWords).map(({ title }) => forms(title)[0]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(["t14", "t14a", "t17", "t17a", "t18", "t19", "t19a"] as const)(
    "%s says not to stop a medicine alone",
    (rule) => {
      for (const text of forms(rulesWords[rule].because)) {
        expect(text).toMatch(/do not stop\b/i);
        expect(text).toMatch(/by yourself|without (the|their) team/);
      }
    },
  );
});

describe("the answer", () => {
  it.each(answerCodes)("%s: one sentence, a fair lede, what is next", (code) => {
    const own = answer.answerWords[code];
    for (const text of forms(own.headline)) {
      expect(splitSentences(text)).toHaveLength(1);
      expect(wordCount(text)).toBeLessThanOrEqual(18);
    }
    expect(own.next.length).toBeGreaterThanOrEqual(2);
    expect(own.next.length).toBeLessThanOrEqual(4);
    if (code === "emergency-first") return;
    for (const lede of [own.lede, ...Object.values(own.byWhy ?? {})]) {
      const [self, carer] = forms(lede);
      expect(self).toMatch(/You decide\.$/);
      expect(carer).toMatch(/The choice is theirs, or yours if you decide for them\.$/);
    }
  });

  it("calls a no a fair result, and never calls a delay harmless", () => {
    const { byWhy, lede } = answer.answerWords["no-clear-reason"];
    expect(Object.keys(byWhy ?? {}).sort()).toEqual(["concordant", "everyday"]);
    for (const text of [lede, ...Object.values(byWhy ?? {})].flatMap(forms)) {
      expect(text).toMatch(/a fair result, not a brush-off/);
    }
    const all = everyText.map(({ text }) => text).join("\n");
    expect(all).not.toMatch(/\b(harmless|safe to wait\.|no rush|plenty of time|no harm in)\b/i);
  });

  it("promises no more than is kept: days on one’s own device, nothing on a shared one", () => {
    const said = Object.values(answer.answerWords).flatMap(({ next }) => next.flatMap(forms));
    const kept = said.filter((text) => /\bkept\b/.test(text));
    expect(kept.length).toBeGreaterThan(0);
    for (const text of kept) expect(text).toMatch(/On your own device, your answers are kept/);
    expect(said.join(" ")).not.toMatch(/we have words|we can help/i);
  });

  it("says the never-stop text exactly as the safety check does", () => {
    const fixed = forms(neverStopWords.text).map((text) =>
      text.replace("{emergency}", "the emergency number"),
    );
    expect(forms(answer.overlayWords["never-stop"].text)).toEqual(fixed);
  });

  it("asks for the safe number of days wherever time counts", () => {
    for (const text of [
      ...forms(answer.answerPageWords.timeLine),
      ...forms(answer.overlayWords["do-not-pause"].text),
    ]) {
      expect(text).toMatch(/How many days .*safe/);
    }
    for (const text of forms(answer.answerPageWords.timeLine)) {
      expect(text).toMatch(/Keep any date that is set until the team moves it/);
      // "Keep taking it" would be wrong after a severe reaction, or a stop that the team ordered.
      expect(text).toMatch(
        /not stop or change a medicine (by yourself|of theirs without their team)/,
      );
      expect(text).not.toMatch(/keep taking/i);
    }
  });
});
