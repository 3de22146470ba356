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
  test(`Two engines find nothing on ${name}: light, dark, own colours, paper`, async ({
    page,
    axe,
    secondEngine,
    watch,
  }) => {
    test.setTimeout(240_000);
    watch.allow(/status of 404/);
    const kept = await begin?.(page);
    for (const screen of screens) {
      await test.step(screen.name, async () => {
        await openScreen(page, screen, kept);
        await expect(page.locator("h1")).toHaveCount(1);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll("details")) fold.open = true;
        });
        await secondEngine(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await axe(page, { onlyColors: true });
        await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
        await axe(page);
        await page.emulateMedia({ forcedColors: "none", media: "print" });
        await axe(page);
        await page.emulateMedia({ media: "screen" });
      });
    }
  });
}

function halves<T>(list: readonly T[]): readonly (readonly T[])[] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}
