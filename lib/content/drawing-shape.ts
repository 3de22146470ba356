/* A drawing for paper, as plain data: the page and the PDF draw the same strokes. */

/** One stroke of a drawing in black and white: places in the units of the picture. */
export type DrawnShape =
  | {
      readonly is: "line";
      readonly points: readonly [number, number, number, number];
      readonly thick: number;
      readonly dashed: boolean;
    }
  /** Closed; `round` is how round its corners are. */
  | {
      readonly is: "box";
      readonly at: readonly [number, number, number, number];
      readonly round: number;
      readonly filled: boolean;
    }
  | {
      readonly is: "polygon";
      readonly points: readonly (readonly [number, number])[];
      readonly filled: boolean;
    }
  /** `y` is its base line. What is `white` stands on a filled shape. */
  | {
      readonly is: "text";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly text: string;
      readonly bold: boolean;
      readonly white: boolean;
      readonly middle: boolean;
    };

/** A picture as it goes on paper, with the words that stand for it and those that explain it. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly key: readonly string[];
  readonly shapes: readonly DrawnShape[];
};
