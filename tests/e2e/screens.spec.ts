import type { Page } from "@playwright/test";
import { demoPeople } from "../../lib/demo/people";
import { expect, test } from "./fixtures";
import type { KeptIds } from "./keep";
import { isLongRun, lookInEveryWay, sizes } from "./looks";
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
  test(`Two engines find nothing on ${name}: phone, desk, dark, own colours, paper`, async ({
    page,
    axe,
    secondEngine,
    watch,
  }) => {
    test.setTimeout(isLongRun ? 900_000 : 240_000);
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
        await lookInEveryWay(page, { axe, secondEngine });
        const { pathname } = new URL(page.url());
        titled.set(pathname, await page.title());
      });
    }
    // What is kept is named on its page, never in its title.
    if (kept) return;
    expect(new Set(titled.values()).size, "screens with a title of their own").toBe(titled.size);
  });
}

function halves<T>(list: readonly T[]): readonly (readonly T[])[] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}
