// What a page that Next does not draw stands on: the style sheet, the faces and the like, the same
// as on every other page. Next alone knows their addresses, so they are read from a page it draws.

// A page for everybody, with the layout of every page around it.
const drawnPage = "/leave";

/**
 * Asks the running server for a page that Next draws, and takes over its head.
 * @param {string} origin of the server, such as "http://127.0.0.1:3000"
 * @returns {Promise<{ htmlClass: string, tags: string }>}
 * @throws when there is no such page, or no style sheet in it
 */
export async function readPageHead(origin) {
  const response = await fetch(origin + drawnPage, { headers: { accept: "text/html" } });
  const html = await response.text();
  if (!response.ok) throw new Error(`${drawnPage} answered ${response.status}`);
  return takeHead(html, response.headers.get("link") ?? "");
}

/**
 * In: a document as Next draws it, and its Link header, where the faces may stand. Out: the class of
 * `html`, and the tags for another document's head. Title, scripts and nonces are its own.
 * @param {string} html
 * @param {string} linkHeader
 */
export function takeHead(html, linkHeader) {
  const head = /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? "";
  const htmlClass = /<html[^>]*\sclass="([^"]*)"/.exec(html)?.[1] ?? "";
  const tags = (head.match(/<(?:meta|link)\b[^>]*>/g) ?? [])
    .filter((tag) => !/\bas="script"|next-size-adjust/.test(tag))
    .map((tag) => tag.replace(/ nonce="[^"]*"| data-precedence="[^"]*"/g, ""));
  const faces = [...linkHeader.matchAll(/<([^>]+\.woff2)>/g)].map(
    ([, face]) => `<link rel="preload" as="font" type="font/woff2" crossorigin="" href="${face}"/>`,
  );
  if (!tags.some((tag) => tag.includes('rel="stylesheet"')) || htmlClass === "") {
    throw new Error(`${drawnPage} has no style sheet to take over.`);
  }
  return { htmlClass, tags: [...tags, ...faces].join("") };
}
