import type { Page } from "@playwright/test";
import type { AxeOptions } from "../setup/axe-report";
import { expect } from "./fixtures";

export const sizes = {
  phone: { width: 390, height: 844 },
  desk: { width: 1200, height: 900 },
  paper: { width: 720, height: 960 },
} as const;

export const isLongRun = process.env.TEST_LONG === "1";

export interface Engines {
  readonly axe: (page: Page, options?: AxeOptions) => Promise<void>;
  readonly secondEngine: (page: Page) => Promise<void>;
}

/**
 * Looks in every way at the page that is open on a phone, with all that folds open: neither engine
 * finds anything on the phone, and axe nothing in dark, in colours of one's own, on a desk and on
 * paper; in the long run neither does the second engine. Nothing is cut off at the side. The page is
 * then as wide as paper.
 */
export async function lookInEveryWay(page: Page, { axe, secondEngine }: Engines): Promise<void> {
  const again = async () => {
    await axe(page, { again: "colors" });
    if (isLongRun) await secondEngine(page);
  };
  await expectNothingCutOff(page);
  await axe(page);
  await secondEngine(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await again();
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await again();
  await page.emulateMedia({ forcedColors: "none" });
  await page.setViewportSize(sizes.desk);
  await expectNothingCutOff(page);
  await axe(page, { again: "width" });
  await page.emulateMedia({ colorScheme: "dark" });
  await axe(page, { again: "colors" });
  await page.setViewportSize(sizes.paper);
  await page.emulateMedia({ colorScheme: "light", media: "print" });
  await again();
  await page.emulateMedia({ media: "screen" });
}

async function expectNothingCutOff(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, `pixels cut off at ${page.url()}`).toBeLessThanOrEqual(0);
}
