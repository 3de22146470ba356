import type { Page } from "@playwright/test";
import { demoPeople } from "../../lib/demo/people";
import { expect, test } from "./fixtures";
import type { KeptIds } from "./keep";
import {
  beginAs,
  gateScreens,
  keepOfEverything,
  openScreen,
  publicScreens,
  questionScreens,
  type Screen,
  workspaceScreens,
} from "./screens";

const sizes = {
  phone: { width: 390, height: 844 },
  desk: { width: 1200, height: 900 },
  paper: { width: 720, height: 960 },
} as const;

const parts: readonly {
  readonly name: string;
  readonly screens: readonly Screen[];
  readonly begin?: (page: Page) => Promise<KeptIds | undefined>;
}[] = [
  { name: "the way in", screens: [...publicScreens, ...gateScreens] },
  {
    name: "the questions and the answer",
    screens: questionScreens(demoPeople.luis.answers),
    begin: async (page) => {
      await beginAs(page, "luis");
      return undefined;
    },
  },
  ...halves(workspaceScreens).map((screens, half) => ({
    name: `the workspace, half ${half + 1}`,
    screens,
    begin: async (page: Page) => {
      await beginAs(page, "frank");
      return keepOfEverything(page, "frank");
    },
  })),
];

for (const { name, screens, begin } of parts) {
  test(`Two engines find nothing on ${name}: phone, desk, dark, own colours, paper`, async ({
    page,
    axe,
    secondEngine,
    watch,
  }) => {
    test.setTimeout(240_000);
    watch.allow(/status of 404/);
    const kept = await begin?.(page);
    const titled = new Map<string, string>();
    for (const screen of screens) {
      await test.step(screen.name, async () => {
        await page.setViewportSize(sizes.phone);
        await openScreen(page, screen, kept);
        // Asked of the document itself: a locator takes longer here than what it would find.
        const headings = await page.evaluate(() => {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
          return document.querySelectorAll("h1").length;
        });
        expect(headings, `headings of ${page.url()}`).toBe(1);
        await expectNothingCutOff(page);
        await axe(page);
        await secondEngine(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await axe(page, { again: "colors" });
        await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
        await axe(page, { again: "colors" });
        await page.emulateMedia({ forcedColors: "none" });
        await page.setViewportSize(sizes.desk);
        await expectNothingCutOff(page);
        await axe(page, { again: "width" });
        await page.emulateMedia({ colorScheme: "dark" });
        await axe(page, { again: "colors" });
        await page.setViewportSize(sizes.paper);
        await page.emulateMedia({ colorScheme: "light", media: "print" });
        await axe(page, { again: "colors" });
        await page.emulateMedia({ media: "screen" });
        const { pathname } = new URL(page.url());
        titled.set(pathname, await page.title());
      });
    }
    // What is kept is named on its page, never in its title.
    if (kept) return;
    expect(new Set(titled.values()).size, "screens with a title of their own").toBe(titled.size);
  });
}

async function expectNothingCutOff(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, `pixels cut off at ${page.url()}`).toBeLessThanOrEqual(0);
}

function halves<T>(list: readonly T[]): readonly (readonly T[])[] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}
