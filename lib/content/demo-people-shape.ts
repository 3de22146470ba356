/** What the made-up people of the demonstration have typed. */
export type DemoPeopleWords = {
  readonly maria: {
    readonly eye: string;
    readonly eyeEffect: string;
    readonly firstScan: string;
    readonly told: string;
    readonly toldNote: string;
    readonly secondScan: string;
    readonly steroid: string;
    readonly steroidOften: string;
    readonly steroidWhyStopped: string;
    readonly steroidEffects: string;
    readonly vitaminD: string;
    readonly vitaminDOften: string;
  };
  readonly frank: {
    readonly saidBy: string;
    readonly timeNote: string;
    readonly toldNote: string;
    readonly withoutSurgery: string;
    readonly spineCenter: string;
    readonly surgeon: string;
    readonly lakeview: string;
    readonly casesAYear: string;
    readonly frontDesk: string;
    readonly painClinic: string;
    readonly backPain: string;
    readonly therapy: string;
    readonly therapyEffect: string;
    readonly injections: string;
    readonly injectionsEffect: string;
    readonly naproxen: string;
    readonly naproxenOften: string;
    readonly codeine: string;
    readonly codeineReaction: string;
    readonly ownQuestion: string;
  };
  readonly luis: {
    readonly timeNote: string;
    readonly coverNote: string;
    readonly lungCancer: string;
    readonly institute: string;
    readonly sentTo: string;
    readonly cough: string;
    readonly scan: string;
    readonly biopsy: string;
    readonly pembrolizumabOften: string;
    readonly tired: string;
    readonly metformin: string;
    readonly metforminOften: string;
    readonly companion: string;
  };
};
