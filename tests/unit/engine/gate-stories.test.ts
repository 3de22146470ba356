import { describe, expect, it } from "vitest";
import { type GateLineId, gateLines } from "@/lib/content/gate";
import type { GateWayOn } from "@/lib/content/gate/line";
import {
  type GateRecord,
  gateState,
  leadingLine,
  linesForPrint,
  withoutPrivate,
} from "@/lib/engine/gate";

/*
 * A story for every line: what the person ticks, what that brings, and which ways on let them go
 * on. "on top" means that the answer opens with the line above it; "gone" that the line is over;
 * a way on that is not named leaves the line holding.
 */
type Story = {
  readonly line: GateLineId;
  readonly says: string;
  readonly with?: readonly string[];
  readonly tier: 1 | 2 | 3 | 4;
  readonly ways: { readonly [W in GateWayOn]?: "on top" | "gone" };
};
const medical = { over: "gone", checked: "gone" } as const;
const team = { over: "gone", checked: "gone", called: "on top" } as const;

const stories: readonly Story[] = [
  {
    line: "stroke-signs",
    says: "speech was slurred for ten minutes yesterday",
    tier: 1,
    ways: medical,
  },
  {
    line: "sudden-confusion",
    says: "Mum did not know the day, all at once",
    tier: 1,
    ways: medical,
  },
  { line: "worst-headache", says: "a thunderclap headache this morning", tier: 1, ways: medical },
  { line: "sudden-vision-loss", says: "one eye went dark, then came back", tier: 1, ways: medical },
  { line: "long-seizure", says: "a fit that goes on past five minutes", tier: 1, ways: medical },
  { line: "first-or-repeated-seizure", says: "a first fit ever", tier: 1, ways: medical },
  { line: "chest-pain", says: "pressure in the chest since last night", tier: 1, ways: medical },
  { line: "trouble-breathing", says: "out of breath in the chair", tier: 1, ways: medical },
  { line: "heavy-bleeding", says: "blood soaks through", tier: 1, ways: medical },
  {
    line: "blood-vomit-black-stool",
    says: "stool like tar since two days",
    tier: 1,
    ways: medical,
  },
  { line: "severe-belly-pain", says: "belly pain that doubles them over", tier: 1, ways: medical },
  { line: "fainting-hard-to-wake", says: "passed out in the kitchen", tier: 1, ways: medical },
  {
    line: "severe-allergic-reaction",
    says: "lips swell after the infusion",
    tier: 1,
    ways: medical,
  },
  { line: "sepsis-signs", says: "blotchy skin and fast breath", tier: 1, ways: medical },
  { line: "overdose", says: "took the week's tablets by mistake", tier: 1, ways: medical },
  {
    line: "child-blue-limp",
    with: ["group-child"],
    says: "the child went limp",
    tier: 1,
    ways: medical,
  },
  {
    line: "pregnancy-seizure",
    with: ["group-pregnancy"],
    says: "a fit at 34 weeks",
    tier: 1,
    ways: medical,
  },
  {
    line: "pregnancy-heavy-bleeding",
    with: ["group-pregnancy"],
    says: "heavy bleeding ten days after the birth",
    tier: 1,
    ways: medical,
  },
  {
    line: "pregnancy-headache-vision",
    with: ["group-pregnancy"],
    says: "a terrible headache and spots before the eyes",
    tier: 1,
    ways: medical,
  },
  {
    line: "self-harm-danger",
    says: "thoughts, and the pills are in the drawer",
    tier: 1,
    ways: { talked: "on top" },
  },
  {
    line: "self-harm-thoughts",
    says: "thoughts of not being here, no plan",
    tier: 1,
    ways: { "safe-for-now": "on top", talked: "on top" },
  },
  {
    line: "carer-self-harm-danger",
    says: "the carer is afraid of acting",
    tier: 1,
    ways: { talked: "on top" },
  },
  {
    line: "carer-self-harm-thoughts",
    says: "the carer has such thoughts",
    tier: 1,
    ways: { "safe-for-now": "on top", talked: "on top" },
  },
  { line: "saddle-numbness", says: "numb where one sits, since Tuesday", tier: 2, ways: medical },
  {
    line: "lost-bladder-bowel-control",
    says: "wet the bed for the first time",
    tier: 2,
    ways: medical,
  },
  { line: "no-urine", says: "no urine since yesterday", tier: 2, ways: medical },
  {
    line: "legs-growing-weak",
    says: "stairs were fine on Monday, not on Wednesday",
    tier: 2,
    ways: medical,
  },
  {
    line: "legs-growing-weak",
    with: ["group-ms"],
    says: "the same, with known MS",
    tier: 3,
    ways: team,
  },
  {
    line: "ms-cannot-walk",
    with: ["group-ms"],
    says: "known MS, cannot walk any more",
    tier: 2,
    ways: medical,
  },
  { line: "drug-rash", says: "blisters a week into a new drug", tier: 2, ways: medical },
  {
    line: "back-trouble-passing-urine",
    with: ["group-back"],
    says: "sciatica, and the urine will not come",
    tier: 2,
    ways: medical,
  },
  {
    line: "back-weak-legs",
    with: ["group-back"],
    says: "back pain, and now the legs give way",
    tier: 2,
    ways: medical,
  },
  {
    line: "cancer-weak-limb",
    with: ["group-cancer"],
    says: "breast cancer years ago, a weak arm now",
    tier: 2,
    ways: medical,
  },
  {
    line: "cancer-trouble-walking",
    with: ["group-cancer"],
    says: "prostate cancer, walking gets hard",
    tier: 2,
    ways: medical,
  },
  {
    line: "cancer-trouble-passing-urine",
    with: ["group-cancer"],
    says: "cancer, and the urine will not come",
    tier: 2,
    ways: medical,
  },
  {
    line: "chemo-fever",
    with: ["group-chemo"],
    says: "100.6°F on day 9, down again after a pill",
    tier: 2,
    ways: medical,
  },
  {
    line: "head-injury-blood-thinner",
    with: ["group-blood-thinner"],
    says: "bumped the head on warfarin",
    tier: 2,
    ways: medical,
  },
  {
    line: "steroids-vomiting-fever",
    with: ["group-steroids"],
    says: "years of prednisone, vomiting today",
    tier: 2,
    ways: medical,
  },
  {
    line: "baby-fever",
    with: ["group-baby"],
    says: "seven weeks old and hot",
    tier: 2,
    ways: medical,
  },
  {
    line: "womb-moving-less",
    with: ["group-pregnancy"],
    says: "hardly a kick since morning",
    tier: 2,
    ways: medical,
  },
  { line: "swollen-leg", says: "one calf swollen and sore", tier: 3, ways: team },
  {
    line: "severe-side-effect",
    says: "cannot keep food down since the new dose",
    tier: 3,
    ways: team,
  },
  {
    line: "drug-stopped",
    with: ["group-listed-medicine"],
    says: "ran out of the tablets four days ago",
    tier: 3,
    ways: team,
  },
  {
    line: "ms-new-change",
    with: ["group-ms"],
    says: "the left hand is clumsy since stopping the drug",
    tier: 3,
    ways: team,
  },
  {
    line: "blood-thinner-bleeding",
    with: ["group-blood-thinner"],
    says: "nosebleeds every day",
    tier: 3,
    ways: team,
  },
  {
    line: "headache-jaw-vision",
    with: ["group-over-50"],
    says: "headache, and the jaw hurts when chewing",
    tier: 3,
    ways: team,
  },
  {
    line: "fever-low-defenses",
    with: ["group-lowers-defenses"],
    says: "a fever on a drug that lowers defenses",
    tier: 3,
    ways: team,
  },
  {
    line: "cancer-spine-pain",
    with: ["group-cancer"],
    says: "back pain that grows at night",
    tier: 3,
    ways: team,
  },
  {
    line: "spine-limb-weakness",
    with: ["group-neck"],
    says: "a bad neck, and the hand drops things",
    tier: 3,
    ways: team,
  },
  {
    line: "spine-limb-weakness",
    with: ["group-back"],
    says: "a bad back, and the foot slaps",
    tier: 3,
    ways: team,
  },
  {
    line: "pregnant-uncleared-medicine",
    with: ["group-pregnancy"],
    says: "a late period on an MS drug",
    tier: 3,
    ways: team,
  },
  { line: "wait-apl", says: "APL is suspected", tier: 4, ways: {} },
  { line: "wait-acute-leukemia", says: "acute leukemia", tier: 4, ways: {} },
  { line: "wait-aggressive-lymphoma", says: "a fast lymphoma", tier: 4, ways: {} },
  { line: "wait-testicular", says: "testicular cancer", tier: 4, ways: {} },
  { line: "wait-small-cell-lung", says: "small cell lung cancer", tier: 4, ways: {} },
  { line: "wait-inflammatory-breast", says: "inflammatory breast cancer", tier: 4, ways: {} },
  { line: "wait-cord-compression", says: "the cord is pressed", tier: 4, ways: {} },
  { line: "wait-childhood", says: "a child's high-risk cancer", tier: 4, ways: {} },
  { line: "wait-emergency-surgery", says: "surgery tonight", tier: 4, ways: {} },
  { line: "wait-course-under-way", says: "in week three of radiation", tier: 4, ways: {} },
  { line: "wait-test-booked", says: "a biopsy on Friday", tier: 4, ways: {} },
];

const everyWay: readonly GateWayOn[] = ["over", "checked", "called", "safe-for-now", "talked"];
const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
const ticks = (story: Story, hour = 1): GateRecord => ({
  at: at(hour),
  kind: "checked",
  lines: [story.line, ...(story.with ?? [])],
  private: gateLines.some((line) => line.id === story.line && line.private),
});
const goesOn = (story: Story, wayOn: GateWayOn, hour = 2): GateRecord => ({
  at: at(hour),
  kind: "way-on",
  lines: [story.line],
  wayOn,
  private: false,
});
const ids = (holds: readonly { id: string }[]) => holds.map((hold) => hold.id);

describe("gate stories", () => {
  it("tells one of every line", () => {
    const told = new Set(stories.map((story) => story.line));
    expect(gateLines.map((line) => line.id).filter((id) => !told.has(id))).toEqual([]);
  });

  it.each(stories.map((story) => [story.line, story.says, story] as const))(
    "%s: %s",
    (line, _says, story) => {
      const ticked = gateState([ticks(story)]);
      expect(leadingLine(ticked)).toEqual({ tier: story.tier, id: line });

      if (story.tier === 4) {
        expect(ticked).toMatchObject({
          open: true,
          tier: null,
          line: null,
          holding: [],
          overlays: [line],
        });
        for (const way of everyWay) {
          expect(gateState([ticks(story), goesOn(story, way)]).overlays).toEqual([line]);
        }
        return;
      }
      expect(ticked).toMatchObject({
        open: false,
        tier: story.tier,
        line,
        onTop: [],
        overlays: [],
      });

      for (const way of everyWay) {
        const after = gateState([ticks(story), goesOn(story, way)]);
        const outcome = story.ways[way];
        expect(after.open, way).toBe(outcome !== undefined);
        expect(ids(after.holding), way).toEqual(outcome === undefined ? [line] : []);
        expect(ids(after.onTop), way).toEqual(outcome === "on top" ? [line] : []);
        // A way on taken before the tick says nothing about it.
        expect(gateState([goesOn(story, way, 0), ticks(story)]).open, way).toBe(false);
        // Ticked again later, it holds again.
        expect(ids(gateState([ticks(story), goesOn(story, way), ticks(story, 3)]).holding)).toEqual(
          [line],
        );
      }
    },
  );

  it.each(
    stories
      .filter((story) => story.with !== undefined)
      .map((story) => [story.line, story] as const),
  )("%s does not count without its group", (line, story) => {
    const eased = gateLines.some((one) => one.id === line && one.groups === null);
    const without = gateState([{ ...ticks(story), lines: [line] }]);
    const other = gateState([{ ...ticks(story), lines: [line, "group-that-is-not"] }]);
    // A line for everyone that only weighs less in a group counts in full without it.
    expect(without.tier).toBe(eased ? 2 : null);
    expect(other.open).toBe(!eased);
  });

  it.each(stories.filter((story) => story.tier < 4).map((story) => [story.line, story] as const))(
    "%s reaches print and carers only when it is not private",
    (line, story) => {
      const hidden = line.includes("self-harm");
      const state = gateState([ticks(story)]);
      expect(linesForPrint(state).holding).toEqual(hidden ? [] : [line]);
      expect(linesForPrint(state, { withPrivate: true }).holding).toEqual([line]);
      expect(gateState(withoutPrivate([ticks(story)])).open).toBe(hidden);
      // Marked wrongly when it was stored, a private line still does not pass.
      expect(gateState(withoutPrivate([{ ...ticks(story), private: false }])).open).toBe(hidden);
      const way = everyWay.find((one) => story.ways[one] === "on top");
      if (way === undefined) return;
      const later = gateState([ticks(story), goesOn(story, way)]);
      expect(linesForPrint(later).onTop).toEqual(hidden ? [] : [line]);
    },
  );

  it("lets a red flag win over everything of a higher tier, whatever the order", () => {
    const inOrder = [...gateLines].filter((line) => line.tier < 4);
    for (const red of inOrder.filter((line) => line.tier === 1)) {
      const lines = [...inOrder.filter((line) => line.tier > 1).map((line) => line.id), red.id];
      const groups = stories.flatMap((story) => story.with ?? []);
      for (const order of [lines, [...lines].reverse()]) {
        const record: GateRecord = {
          at: at(1),
          kind: "checked",
          lines: [...order, ...groups],
          private: false,
        };
        expect(gateState([record])).toMatchObject({ open: false, tier: 1, line: red.id });
      }
    }
  });
});
