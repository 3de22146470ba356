/** The words of the demonstration, which `npm run demo` starts. */
export type DemoWords = {
  readonly title: string;
  readonly mark: string;
  readonly markMore: string;
  readonly markLink: string;
  readonly heading: string;
  readonly lede: string;
  readonly people: {
    readonly [person in "maria" | "frank" | "luis"]: {
      readonly name: string;
      readonly text: string;
      readonly button: string;
    };
  };
  readonly foot: string;
};
