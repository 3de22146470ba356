import { describe, expect, it } from "vitest";
import { type GateLineId, gateLines } from "@/lib/content/gate";
import { type MedicineGroupId, medicineGroups } from "@/lib/content/gate/medicines";

/*
 * Every phrase of the safety list, tier by tier, with the line that carries it. A phrase that two
 * lines share names both. Marks: "b" background, "i" inference or unmarked, else the source numbers.
 */
type Row = readonly [tier: 1 | 2 | 3 | 4, phrase: string, mark: string, ...ids: GateLineId[]];

const rows: readonly Row[] = [
  [1, "sudden face droop, even if it passes", "77", "stroke-signs"],
  [1, "sudden arm weakness, even if it passes", "77", "stroke-signs"],
  [1, "sudden speech trouble, even if it passes", "77", "stroke-signs"],
  [1, "chest pain", "77", "chest-pain"],
  [1, "trouble breathing at rest", "77", "trouble-breathing"],
  [1, "trouble breathing suddenly worse", "77", "trouble-breathing"],
  [1, "fainting", "77", "fainting-hard-to-wake"],
  [1, "hard to wake", "77", "fainting-hard-to-wake"],
  [1, "seizure over 5 min", "77", "long-seizure"],
  [1, "heavy bleeding", "77", "heavy-bleeding"],
  [1, "severe allergic reaction", "77", "severe-allergic-reaction"],
  [1, "severe belly pain", "77", "severe-belly-pain"],
  [1, "sudden confusion", "i", "sudden-confusion"],
  [1, "sudden worst headache", "b", "worst-headache"],
  [1, "sudden vision loss", "b", "sudden-vision-loss"],
  [1, "sepsis signs", "b", "sepsis-signs"],
  [1, "first seizure", "b", "first-or-repeated-seizure"],
  [1, "one seizure after another", "b", "first-or-repeated-seizure"],
  [1, "vomiting blood", "b", "blood-vomit-black-stool"],
  [1, "black tarry stool", "b", "blood-vomit-black-stool"],
  [1, "overdose", "b", "overdose"],
  [1, "a child who is blue, limp or hard to wake", "b", "child-blue-limp"],
  [1, "in pregnancy or the weeks after: a seizure", "b", "pregnancy-seizure"],
  [1, "in pregnancy or the weeks after: heavy bleeding", "b", "pregnancy-heavy-bleeding"],
  [
    1,
    "in pregnancy or the weeks after: very bad headache with vision change",
    "b",
    "pregnancy-headache-vision",
  ],
  [1, "thoughts of suicide or self-harm, the patient's", "b", "self-harm-thoughts"],
  [1, "thoughts of suicide or self-harm, the carer's", "b", "carer-self-harm-thoughts"],
  [
    1,
    "with a plan, the means at hand or fear of acting",
    "b",
    "self-harm-danger",
    "carer-self-harm-danger",
  ],
  [2, "new numbness between legs/genitals", "76", "saddle-numbness"],
  [2, "new loss of bladder or bowel control", "76", "lost-bladder-bowel-control"],
  [2, "back problem or leg pain: new trouble passing urine", "76", "back-trouble-passing-urine"],
  [2, "back problem or leg pain: weak legs", "76", "back-weak-legs"],
  [2, "known cancer + new limb weakness", "75", "cancer-weak-limb"],
  [2, "known cancer + trouble walking", "75", "cancer-trouble-walking"],
  [2, "known cancer + trouble passing urine", "75", "cancer-trouble-passing-urine"],
  [2, "known cancer + loss of bladder or bowel control", "75", "lost-bladder-bowel-control"],
  [2, "fever of 100.4°F (38°C) or more on chemo, between rounds too", "78", "chemo-fever"],
  [2, "no urine at all", "b", "no-urine"],
  [2, "legs growing weak over hours or days", "b", "legs-growing-weak"],
  [2, "known MS and cannot walk", "b", "ms-cannot-walk"],
  [2, "head injury on a blood thinner", "b", "head-injury-blood-thinner"],
  [2, "vomiting or fever on long-term steroids", "b", "steroids-vomiting-fever"],
  [2, "blistering rash or sore mouth with fever after a new drug", "b", "drug-rash"],
  [2, "fever in a baby under 3 months", "b", "baby-fever"],
  [2, "a baby in the womb moving less", "b", "womb-moving-less"],
  [
    3,
    "new MS weakness, vision, balance, speech, bladder or thinking change",
    "70",
    "ms-new-change",
  ],
  [3, "new severe side effect", "i", "severe-side-effect"],
  [3, "bleeding on a blood thinner", "i", "blood-thinner-bleeding"],
  [3, "new jaw pain or vision change with headache over age 50", "b", "headache-jaw-vision"],
  [3, "a drug of the table stopped for days or run out", "b", "drug-stopped"],
  [3, "fever on a drug that lowers defences", "b", "fever-low-defenses"],
  [3, "known cancer + new or growing spine pain", "b", "cancer-spine-pain"],
  [3, "new weakness of hand, arm or foot with a neck or back problem", "b", "spine-limb-weakness"],
  [3, "one swollen painful leg", "b", "swollen-leg"],
  [3, "pregnant or perhaps so on a medicine not cleared", "b", "pregnant-uncleared-medicine"],
  [4, "suspected acute promyelocytic leukaemia", "79", "wait-apl"],
  [4, "acute leukaemia", "20,80", "wait-acute-leukemia"],
  [4, "aggressive lymphoma", "20,80", "wait-aggressive-lymphoma"],
  [4, "testicular cancer", "b", "wait-testicular"],
  [4, "small-cell lung", "b", "wait-small-cell-lung"],
  [4, "inflammatory breast", "b", "wait-inflammatory-breast"],
  [4, "cord compression", "b", "wait-cord-compression"],
  [4, "high-risk childhood cancer", "b", "wait-childhood"],
  [4, "emergency surgery", "22", "wait-emergency-surgery"],
  [4, "a course of chemo, radiation or dialysis under way", "i", "wait-course-under-way"],
  [4, "a biopsy or another test already booked", "i", "wait-test-booked"],
];

/** The table of drugs: which line, which sources, "b" for background. */
const medicineRows: readonly (readonly [phrase: string, mark: string, id: MedicineGroupId])[] = [
  ["fingolimod", "70", "fingolimod"],
  ["natalizumab", "71", "natalizumab"],
  ["blood thinners", "73", "blood-thinners"],
  ["beta-blockers", "72,74", "beta-blockers"],
  ["steroids, long use", "72", "steroids"],
  ["seizure drugs", "72", "seizure-drugs"],
  ["benzodiazepines", "72", "benzodiazepines"],
  ["baclofen", "82", "baclofen"],
  ["clonidine", "82", "clonidine"],
  ["opioids", "82", "opioids"],
  ["antidepressants", "82", "antidepressants"],
  ["antiplatelets after stent", "b", "antiplatelets-after-stent"],
  ["denosumab", "b", "denosumab"],
  ["insulin", "b", "insulin"],
  ["transplant drugs", "b", "transplant-drugs"],
  ["Parkinson's drugs", "b", "parkinsons-drugs"],
  ["antipsychotics", "b", "antipsychotics"],
  ["lithium", "b", "lithium"],
  ["HIV drugs", "b", "hiv-drugs"],
  ["hepatitis B drugs", "b", "hepatitis-b-drugs"],
];

const lineOf = (id: string) => gateLines.find((line) => line.id === id);

describe("the safety list", () => {
  it.each(rows.map(([tier, phrase, mark, ...ids]) => ({ tier, phrase, mark, ids })))(
    "tier $tier carries “$phrase” ($mark)",
    ({ tier, mark, ids }) => {
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        const line = lineOf(id);
        expect(line?.tier, id).toBe(tier);
        if (mark === "b") expect(line?.background, id).toBe(true);
        else if (mark === "i") {
          expect(line?.inference, id).toBe(true);
          expect(line?.background, id).toBe(false);
        } else {
          expect(line?.background, id).toBe(false);
          expect(line?.sources, id).toEqual(
            expect.arrayContaining(mark.split(",").map((number) => `s${number}`)),
          );
        }
      }
    },
  );

  it("has no line that the list does not ask for", () => {
    const asked = new Set(rows.flatMap(([, , , ...ids]) => ids));
    expect(gateLines.map((line) => line.id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it.each(medicineRows)("names %s (%s) among the drugs", (_phrase, mark, id) => {
    const group = medicineGroups.find((one) => one.id === id);
    expect(group?.background).toBe(mark === "b");
    expect(group?.sources).toEqual(
      mark === "b" ? [] : mark.split(",").map((number) => `s${number}`),
    );
  });

  it("names no drug that the table does not hold", () => {
    expect(medicineGroups.map(({ id }) => id)).toEqual(medicineRows.map(([, , id]) => id));
  });
});
