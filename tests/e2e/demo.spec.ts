import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { expect, test } from "./fixtures";

/** Starts `npm run demo` on a port of its own and waits until it says where it is. */
async function startDemo(port: number): Promise<{ run: ChildProcess; folder: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port) };
  const run = spawn(process.execPath, ["scripts/demo.mjs"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    run.stdout?.on("data", (part) => {
      said += part;
      if (said.includes("Choose a person:")) resolve();
    });
    run.once("exit", (code) => reject(new Error(`the demonstration ended with ${code}: ${said}`)));
  });
  const folder = /Made new secrets in (.+)[\\/]secrets\.json/.exec(said)?.[1];
  if (folder === undefined) throw new Error(`no folder in: ${said}`);
  return { run, folder };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

test("Visitor can try it as each made-up person, and nothing is left @desk", {
  tag: "@desk",
}, async ({ page, axe, watch }) => {
  test.setTimeout(180_000);
  // It is a server of its own beside the one that the tests are about.
  watch.allow(/./);
  const port = await freePort();
  const { run, folder } = await startDemo(port);
  const ended = new Promise((resolve) => run.once("exit", resolve));
  try {
    const next = {
      Maria: "Ask how long it is safe to wait",
      Frank: "MRI of the back or joint",
      Luis: "The visit is close",
    };
    for (const [name, title] of Object.entries(next)) {
      await page.goto(`http://127.0.0.1:${port}/demo`);
      await page.getByRole("button", { name: new RegExp(name) }).click();
      await page.waitForURL("**/home");
      await expect(page.locator(".demo-mark")).toContainText("made up");
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await axe(page);
      for (const path of ["/plan/dates", "/calendar", "/decide/answer", "/"]) {
        await page.goto(`http://127.0.0.1:${port}${path}`);
        await expect(page.locator(".demo-mark"), path).toBeVisible();
      }
    }
    expect(existsSync(folder)).toBe(true);
  } finally {
    run.kill("SIGTERM");
    await ended;
  }
  expect(existsSync(folder), "the throwaway database").toBe(false);
});
