import { expect, test } from "./fixtures";

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

test("axe names what is wrong and where", { tag: ["@phone", "@desk", "@no-js"] }, async ({
  axe,
  openContext,
}) => {
  const context = await openContext();
  await context.route("**/*", (route) =>
    route.fulfill({ contentType: "text/html", body: page('<input id="planted">') }),
  );
  const tab = await context.newPage();
  await tab.goto("/planted");
  await expect(axe(tab)).rejects.toThrow(/label \(critical\)[\s\S]*#planted/);
});

test("a problem that was not allowed fails the test", async ({ context, page: tab }) => {
  test.fail();
  await context.route("**/*", (route) =>
    route.fulfill({ contentType: "text/html", body: planted[0]?.html ?? "" }),
  );
  await tab.goto("/planted");
});
