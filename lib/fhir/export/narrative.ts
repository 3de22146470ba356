/*
 * The readable part of a section: plain XHTML, with every text escaped. Source:
 * hl7.org/fhir/R4/narrative.html
 */

/** One thing with what is said of it. */
export type Said = {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
};

const signs: { readonly [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as XML may carry it: what is no character of XML goes, a new line becomes one. */
export function escaped(text: string): string {
  return [...text]
    .filter(isXmlCharacter)
    .join("")
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? "")
    .replace(/\r?\n/g, "<br/>");
}

/** Source: w3.org/TR/xml/#charsets, production 2. */
function isXmlCharacter(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}

/** A narrative of things, paragraphs first. In: the language; nothing of it is markup. */
export function narrative(
  language: string,
  paragraphs: readonly string[],
  things: readonly Said[],
  colon: string,
) {
  const said = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("");
  const list = things.map((thing) => `<li>${oneThing(thing, colon)}</li>`).join("");
  const all = list === "" ? said : `${said}<ul>${list}</ul>`;
  const lang = escaped(language);
  return {
    // More may be said here than in the resources beside it.
    status: "additional",
    div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" xml:lang="${lang}">${all}</div>`,
  };
}

function oneThing({ title, lines }: Said, colon: string): string {
  const all = lines.map(({ label, text }) => {
    const name = label === "" ? "" : `${escaped(label)}${colon}`;
    return `<li>${name}${escaped(text)}</li>`;
  });
  return `<b>${escaped(title)}</b>${all.length === 0 ? "" : `<ul>${all.join("")}</ul>`}`;
}
