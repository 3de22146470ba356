import type { Locator } from "@playwright/test";

/** What is seen of a part of the page: the relative luminance (WCAG 2.2) of each point. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly points: readonly number[];
}

/** Looks at a part of the page as it is painted. */
export async function see(shown: Locator): Promise<Seen> {
  const picture = await shown.screenshot();
  return shown.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const linear = (part = 0) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const points = Array.from({ length: width * height }, (_, at) => {
      const [r, g, b] = data.subarray(4 * at, 4 * at + 3);
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    });
    return { width, height, points };
  }, picture.toString("base64"));
}

/** The contrast of two spots, from 1 (the same) to 21; a spot is shares of the width and height. */
export function contrastBetween(seen: Seen, ...spots: readonly [Spot, Spot]): number {
  const [one, other] = spots.map(([across, down]) => {
    const row = Math.floor(down * seen.height);
    return seen.points[row * seen.width + Math.floor(across * seen.width)];
  });
  return contrast(one, other);
}
type Spot = readonly [across: number, down: number];

/** How many points are so different now (a contrast of 3 or more) that one sees it. */
export function pointsChanged(before: Seen, after: Seen): number {
  if (before.width !== after.width || before.height !== after.height) {
    throw new Error("it is of another size now");
  }
  return before.points.filter((point, at) => contrast(point, after.points[at]) >= 3).length;
}

function contrast(one = 0, other = 0): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
