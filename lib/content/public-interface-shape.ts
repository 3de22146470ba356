/** What the FHIR questionnaire says beside the questions themselves. */
export type PublicInterfaceWords = {
  readonly title: string;
  readonly description: string;
  readonly safety: string;
  readonly gate: string;
  readonly groups: string;
  readonly groupLines: (group: string) => string;
  readonly thoughts: string;
  readonly thoughtsNo: string;
  readonly called: string;
  readonly safe: string;
  readonly talked: string;
};
