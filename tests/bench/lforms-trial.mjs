// A trial by hand: does a person's own copy open in LHC-Forms, with its form and its answers?
//   npm pack lforms@40.1.3 && tar xzf lforms-40.1.3.tgz
//   node tests/bench/lforms-trial.mjs package/dist/lforms copy-fhir.json
// Everything is served from the unpacked package; whatever asks for another host is refused and told.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findSystemBrowser } from "../../scripts/find-browser.mjs";

const [folder = "", file = ""] = process.argv.slice(2);
const { entry } = JSON.parse(readFileSync(file, "utf8"));
const of = (type) => entry.find(({ resource }) => resource.resourceType === type).resource;
const questionnaire = of("Questionnaire");
const response = of("QuestionnaireResponse");

const types = { ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const scripts = ["assets/lib/zone.min.js", "runtime.js", "polyfills.js", "main.js"];
const found = scripts.filter((name) => existsSync(path.join(folder, "webcomponent", name)));
const page = `<!doctype html><meta charset="utf-8"><title>trial</title>
<link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>
${found.map((name) => `<script src="/webcomponent/${name}"></script>`).join("")}
<script src="/fhir/lformsFHIRAll.min.js"></script>`;

const server = createServer((request, reply) => {
  const name = path.normalize(new URL(request.url, "http://x").pathname);
  if (name === "/") return reply.setHeader("content-type", "text/html").end(page);
  const at = path.join(folder, name);
  if (!existsSync(at) || !statSync(at).isFile()) return reply.writeHead(404).end();
  reply.setHeader("content-type", types[path.extname(at)] ?? "application/octet-stream");
  createReadStream(at).pipe(reply);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: findSystemBrowser() });
try {
  const tab = await browser.newPage();
  const strangers = [];
  await tab.route("**", (route) => {
    if (route.request().url().startsWith(origin)) return route.continue();
    strangers.push(route.request().url());
    return route.abort();
  });
  const errors = [];
  tab.on("pageerror", (error) => errors.push(error.message));
  await tab.goto(origin);
  await tab.waitForFunction(() => globalThis.LForms?.Util && globalThis.LForms.FHIR?.R4);
  const given = await tab.evaluate(
    async ([form, answers]) => {
      const { Util } = globalThis.LForms;
      const made = Util.convertFHIRQuestionnaireToLForms(form, "R4");
      const filled = Util.mergeFHIRDataIntoLForms("QuestionnaireResponse", answers, made, "R4");
      await Util.addFormToPage(filled, "form");
      return Util.getFormFHIRData("QuestionnaireResponse", "R4");
    },
    [questionnaire, response],
  );
  const codes = (items) =>
    (items ?? []).flatMap(({ linkId, answer, item }) => [
      ...(answer ?? []).map(({ valueCoding }) => `${linkId}=${valueCoding?.code}`),
      ...codes(item),
    ]);
  const [before, after] = [codes(response.item).sort(), codes(given.item).sort()];
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  console.log(JSON.stringify({ before, after, isSame, errors, strangers }, null, 2));
  process.exitCode = isSame && errors.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
