import { expect, test } from "./fixtures";
import { lookInEveryWay, sizes } from "./looks";

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>Planted</title>${head}</head><body><main><h1>Planted</h1>${body}</main></body></html>`;

const policy = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'">`;

const planted = [
  {
    name: "an error on the console",
    html: page("<script>console.error('planted fault')</script>"),
    says: /console\.error: planted fault/,
  },
  {
    name: "a script that throws",
    html: page("<script>throw new Error('planted throw')</script>"),
    says: /script threw: planted throw/,
  },
  {
    name: "a breach of the content security policy",
    html: page('<img src="/planted.png" alt="">', policy),
    says: /Content Security Policy/,
  },
  {
    name: "a request to another host",
    html: page('<img src="https://elsewhere.invalid/p.png" alt="">'),
    says: /request to another host: https:\/\/elsewhere\.invalid/,
  },
];

for (const { name, html, says } of planted) {
  test(`the watch sees ${name}`, async ({ openContext }) => {
    const context = await openContext();
    await context.route("**/*", (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: "text/html", body: html })
        : route.abort(),
    );
    const tab = await context.newPage();
    await tab.goto("/planted");
    await expect.poll(() => context.watch.problems().join("\n")).toMatch(says);
    context.watch.allow(/./);
  });
}

test("the watch sees a server error", { tag: ["@phone", "@no-js"] }, async ({ openContext }) => {
  const context = await openContext();
  await context.route("**/*", (route) => route.fulfill({ status: 503, body: "away" }));
  const tab = await context.newPage();
  await tab.goto("/planted");
  expect(context.watch.problems().join("\n")).toMatch(/server error 503/);
  context.watch.allow(/./);
});

const inaccessible = [
  {
    name: "a field without a label",
    html: page('<input id="planted">'),
    axe: /label \(critical\)[\s\S]*#planted/,
    second: /input_label_exists[\s\S]*id=\W+planted/,
  },
  {
    name: "text that is too faint",
    html: page('<p id="planted" style="color:#aaa;background:#fff">Can you read this?</p>'),
    axe: /color-contrast \(serious\)[\s\S]*#planted/,
    second: /text_contrast_sufficient[\s\S]*id=\W+planted/,
  },
  {
    name: "a role that there is not",
    html: page('<div id="planted" role="buton">Go on</div>'),
    axe: /aria-roles \(critical\)[\s\S]*#planted/,
    second: /aria_role_allowed[\s\S]*id=\W+planted/,
  },
];

for (const { name, html, axe: byAxe, second } of inaccessible) {
  test(`both engines name ${name}, and where`, { tag: ["@phone", "@desk", "@no-js"] }, async ({
    axe,
    secondEngine,
    openContext,
  }) => {
    const context = await openContext();
    await context.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: html }));
    const tab = await context.newPage();
    await tab.goto("/planted");
    await expect(axe(tab)).rejects.toThrow(byAxe);
    await expect(secondEngine(tab)).rejects.toThrow(second);
  });
}

const seenInOneWay = [
  {
    name: "text that is too faint in dark",
    style: "@media (prefers-color-scheme: dark) { p { color: #444; background: #333 } }",
    says: /color-contrast/,
  },
  {
    name: "text that is too faint in colours of one's own",
    style:
      "@media (forced-colors: active) { p { forced-color-adjust: none; color: #aaa; background: #fff } }",
    says: /color-contrast/,
  },
  {
    name: "text that is too faint on paper",
    style: "@media print { p { color: #aaa; background: #fff } }",
    says: /color-contrast/,
  },
  {
    name: "a field without a label that only a desk has",
    style: "@media (max-width: 60rem) { input { display: none } }",
    says: /label \(critical\)/,
  },
  {
    name: "a field without a label that only paper has",
    style: "@media screen { input { display: none } }",
    says: /label \(critical\)/,
  },
  {
    name: "what is too wide for a desk",
    style: "@media (min-width: 60rem) { p { width: 200% } }",
    says: /pixels cut off/,
  },
];

for (const { name, style, says } of seenInOneWay) {
  test(`a look in every way finds ${name}`, async ({ axe, secondEngine, openContext }) => {
    const isOfField = style.includes("input");
    const body = page(
      `<p>Can you read this?</p>${isOfField ? "<input>" : ""}`,
      `<style>${style}</style>`,
    );
    const context = await openContext({ viewport: sizes.phone });
    await context.route("**/*", (route) => route.fulfill({ contentType: "text/html", body }));
    const tab = await context.newPage();
    await tab.goto("/planted");
    await expect(lookInEveryWay(tab, { axe, secondEngine })).rejects.toThrow(says);
  });
}

test("a look in every way finds nothing where nothing is wrong", async ({
  axe,
  secondEngine,
  openContext,
}) => {
  const context = await openContext();
  const body = page('<label for="fine">Name</label><input id="fine">');
  await context.route("**/*", (route) => route.fulfill({ contentType: "text/html", body }));
  const tab = await context.newPage();
  await tab.goto("/planted");
  await lookInEveryWay(tab, { axe, secondEngine });
});

test("a problem that was not allowed fails the test", async ({ context, page: tab }) => {
  test.fail();
  await context.route("**/*", (route) =>
    route.fulfill({ contentType: "text/html", body: planted[0]?.html ?? "" }),
  );
  await tab.goto("/planted");
});
