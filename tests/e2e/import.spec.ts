import { writeFileSync } from "node:fs";
import type { Page, TestInfo } from "@playwright/test";
import {
  documentOf,
  medication,
  medications,
  problem,
  problems,
  section,
} from "../unit/fhir/import/ccda-fixtures";
import { patientBundle } from "../unit/fhir/import/fhir-fixtures";
import { expect, test } from "./fixtures";
import { passSafetyCheck, sayYes } from "./walk";

/** Writes a file as a portal would give it. */
function fileFor(info: TestInfo, name: string, content: unknown): string {
  const path = info.outputPath(name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function openImport(page: Page): Promise<void> {
  await passSafetyCheck(page);
  await sayYes(page);
  await page.goto("/records/import");
}

async function send(page: Page, file: string): Promise<void> {
  await page.locator("#file").setInputFiles(file);
  await page.getByRole("button", { name: "Read this file" }).click();
}

const found = (page: Page) => page.getByRole("heading", { level: 1, name: "What is in the file" });
const summary = documentOf(
  section(
    problems,
    problem({ value: '<value displayName="Asthma"/>', time: '<low value="2012"/>' }),
  ) + section(medications, medication({ name: '<code displayName="Aspirin 81 MG Oral Tablet"/>' })),
);

for (const tag of ["@phone", "@no-js"]) {
  test(
    `Person brings in a file from a portal ${tag}, picks, and finds what was kept`,
    {
      tag,
    },
    async ({ page, axe }, info) => {
      await openImport(page);
      await axe(page);
      await send(page, fileFor(info, "record.json", patientBundle));
      await expect(found(page)).toBeVisible();
      await expect(
        page.getByText("The file is about Rosa Tamm, born April 2, 1961."),
      ).toBeVisible();
      await axe(page);
      await page.getByLabel("Iron deficiency").uncheck();
      await page.getByRole("button", { name: "Keep what is ticked" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ things are kept$/);
      await axe(page);
      await page.getByRole("link", { name: "See the medicines" }).click();
      await expect(page.getByText("Metformin", { exact: true })).toBeVisible();
      await page.goto("/prepare/health");
      await expect(page.getByText("Multiple sclerosis", { exact: true })).toBeVisible();
      await expect(page.getByText("Iron deficiency")).toHaveCount(0);

      await page.goto("/records/import");
      await send(page, fileFor(info, "again.json", patientBundle));
      await expect(found(page)).toBeVisible();
      await expect(page.locator("input[name=keep]:checked")).toHaveCount(1);
      await expect(page.getByLabel("Iron deficiency")).toBeChecked();
    },
  );

  test(
    `Person picks a file that cannot be read ${tag} and is told why, beside it`,
    {
      tag,
    },
    async ({ page, axe, watch }, info) => {
      watch.allow(/422/);
      await openImport(page);
      await send(page, fileFor(info, "scan.pdf", "%PDF-1.7"));
      await expect(page.locator("#file-error")).toContainText("This is a PDF file.");
      await expect(page.locator("#file")).toHaveAttribute("aria-describedby", /file-error/);
      await axe(page);
      await send(page, fileFor(info, "summary.xml", summary));
      await expect(found(page)).toBeVisible();
      await expect(page.locator("#file-error")).toHaveCount(0);
    },
  );
}

test("Person without a mouse picks a document, unticks one thing and keeps the rest", async ({
  page,
}, info) => {
  await openImport(page);
  await page.locator("#file").setInputFiles(fileFor(info, "summary.xml", summary));
  await page.locator("#file").focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Read this file" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(found(page)).toBeFocused();
  await page.getByLabel("Asthma").focus();
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Asthma")).not.toBeChecked();
  await page.getByRole("button", { name: "Keep what is ticked" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 things are kept");
});

test("Person keeps none of it, and nothing waits any more", async ({ page }, info) => {
  await openImport(page);
  await send(page, fileFor(info, "summary.xml", summary));
  await page.getByRole("button", { name: "Keep none of it" }).click();
  await expect(page.locator("#file")).toBeVisible();
  await page.goto("/prepare/medicines");
  await expect(page.getByText("Aspirin")).toHaveCount(0);
});

test("Person who ticks nothing is told so, and the list is still there", async ({ page }, info) => {
  await openImport(page);
  await send(page, fileFor(info, "summary.xml", summary));
  await expect(page.locator("input[name=keep]:checked")).toHaveCount(3);
  for (const box of await page.locator("input[name=keep]").all()) await box.uncheck();
  await page.getByRole("button", { name: "Keep what is ticked" }).click();
  await expect(page.locator("#error-summary")).toContainText("Tick what you want to keep first.");
  await expect(page.locator("input[name=keep]:checked")).toHaveCount(0);
  await expect(page.locator("input[name=keep]")).toHaveCount(3);
});

test(
  "Person sends a file that is far too large without script @no-js: the page says so",
  {
    tag: "@no-js",
  },
  async ({ page }, info) => {
    await openImport(page);
    await send(page, fileFor(info, "huge.json", " ".repeat(21 * 1024 * 1024)));
    await expect(page.locator("#file-error")).toContainText("This file is over 20 MB.");
  },
);
