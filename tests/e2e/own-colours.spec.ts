import { expect, test } from "./fixtures";
import { beginAs, keepOfEverything } from "./screens";
import { contrastBetween, pointsChanged, see } from "./seen";

/*
 * Whoever sets colours of their own sees only those: what is told by a fill, a ring or a tick is
 * still there. Looked at as it is painted, in a light and in a dark set.
 */
for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`In ${colorScheme} colours of one's own`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: "active", colorScheme }));

    test("Person sees what is chosen, where the focus is and how far they are", async ({
      page,
    }) => {
      await beginAs(page, "frank");
      for (const [path, kind] of [
        ["/decide/kind", "checkbox"],
        ["/decide/going", "radio"],
      ] as const) {
        await page.goto(path);
        const input = page.locator(
          `#${await page.locator(`input[type=${kind}]:not(:checked)`).first().getAttribute("id")}`,
        );
        const row = page.locator(".choice", { has: input });
        // From now on the browser shows the focus, as it does for whoever uses keys.
        await page.keyboard.press("Tab");
        const plain = await see(row);
        await input.evaluate((box: HTMLInputElement) => {
          box.checked = true;
        });
        expect(pointsChanged(plain, await see(row)), `${kind} chosen`).toBeGreaterThan(40);
        await input.evaluate((box: HTMLInputElement) => {
          box.checked = false;
        });
        await input.evaluate((box: HTMLInputElement) => box.focus({ preventScroll: true }));
        expect(pointsChanged(plain, await see(row)), `${kind} focused`).toBeGreaterThan(400);
      }
      const bar = await see(page.locator(".progress svg"));
      expect(contrastBetween(bar, [0.05, 0.5], [0.98, 0.5]), "done and to do").toBeGreaterThan(3);
    });

    test("Person sees how strong each reason is, and which records are there", async ({ page }) => {
      await beginAs(page, "frank");
      await keepOfEverything(page, "frank");
      await page.goto("/decide/answer");
      const row = page.locator(".strength tbody tr");
      const strong = await see(row.filter({ hasText: "Strong" }).locator("svg"));
      const none = await see(row.filter({ hasText: "None" }).first().locator("svg"));
      // The middle of the last box against the gap before it.
      const spots = [
        [0.84, 0.5],
        [0.66, 0.5],
      ] as const;
      expect(contrastBetween(strong, ...spots), "a full box").toBeGreaterThan(3);
      expect(contrastBetween(none, ...spots), "an empty box").toBeLessThan(1.5);

      await page.goto("/home");
      const line = await see(page.locator(".progress-line svg").first());
      expect(contrastBetween(line, [0.02, 0.5], [0.97, 0.5]), "done and to do").toBeGreaterThan(3);
    });

    test("Person sees the way past the menu when it has the focus", async ({ page }) => {
      await page.goto("/");
      await page.keyboard.press("Tab");
      await expect(page.locator("a.skip")).toBeFocused();
      await expect(page.locator("a.skip")).toBeInViewport({ ratio: 1 });
    });
  });
}
