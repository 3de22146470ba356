// The page in place of one that could not be made. Next draws its own only in the browser, so
// without script there would be nothing; this one needs neither script nor any other file.

const style = `
:root { color-scheme: light dark; --paper: #fbf8f2; --ink: #18262d; --deep: #0b4a50;
  --on-deep: #fff; --rule: #d8d0c3; --accent: #f0b429; --edge: #18262d; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #10191d; --ink: #efeae0;
  --deep: #96d3d0; --on-deep: #06272b; --rule: #3b4a50; --accent: #f3bd3e; --edge: #05090b; } }
* { box-sizing: border-box; margin: 0; }
html { font: 112.5%/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
header { border-bottom: 1px solid var(--rule); }
header > div { display: flex; align-items: center; justify-content: space-between; min-height: 3.4rem; }
header > div, main, footer { width: 100%; max-width: 70.5rem; margin-inline: auto; padding-inline: 1.25rem; }
main { padding-block: 2.5rem 4rem; }
footer { padding-block: 0 2rem; }
main > * { max-width: 34rem; }
h1, .mark { font-family: Georgia, serif; font-weight: 600; }
h1 { font-size: clamp(2rem, 1.7rem + 1.2vw, 2.5rem); line-height: 1.18; }
p { margin-top: 1rem; }
a, .exit { color: var(--deep); text-decoration: underline 1px; text-underline-offset: 0.2em; }
a:hover, .exit:hover { text-decoration-thickness: 3px; }
.mark { padding-block: 0.6rem; font-size: 1.125rem; text-decoration: none; }
.exit { min-height: 2.75rem; padding: 0 0.25rem; border: 0; background: none; font: inherit;
  color: var(--ink); cursor: pointer; }
.note { margin-top: 1.75rem; padding-inline-start: 1rem; border-inline-start: 4px solid var(--accent); }
.note p { margin: 0; }
.acts { display: flex; flex-flow: row wrap; align-items: center; gap: 0.75rem 1.75rem; margin-top: 1.75rem; }
.quiet { display: inline-block; min-height: 2.75rem; padding-block: 0.6rem; }
.again { display: inline-block; min-height: 3.25rem; padding: 0.85rem 1.75rem; border: 2px solid var(--deep);
  border-radius: 0.375rem; background: var(--deep); color: var(--on-deep); font-weight: 650;
  text-decoration: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; box-shadow: 0 0 0 6px var(--edge); }
@media print { form, .acts { display: none; } }
@media (forced-colors: active) { .again { border-color: ButtonText; } }
`;

/**
 * The whole document. In: its language, and the nonce of this response's policy. Out: HTML. Its
 * title tells nothing; the link to try again leads to the same address.
 * @param {import("../lib/i18n/served-language").ServedLanguage} language
 * @param {string} nonce
 */
export function errorPage({ lang, dir, errorPage: words, languages }, nonce) {
  const say = (id) => escapeText(words[id]);
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say("name")}</title><link rel="icon" href="/icon.svg"><style nonce="${nonce}">${style}</style></head>
<body>
<header><div><a class="mark" href="/">${say("name")}</a>
<form method="post" action="/api/leave"><button type="submit" class="exit">${say("leave")}</button></form></div></header>
<main>
<h1>${say("heading")}</h1>
<p>${say("kept")}</p>
<p>${say("doNow")}</p>
<div class="note"><p>${say("worse")}</p><a class="quiet" href="/safety">${say("safetyLink")}</a></div>
<div class="acts"><a class="again" href="">${say("again")}</a><a class="quiet" href="/">${say("home")}</a></div>
</main>
<footer>${languages.map(otherLanguage).join("")}</footer>
</body>
</html>
`;
}

/** One language to change to, under its own name; the form comes back to this page. */
function otherLanguage({ language, code, name, direction }) {
  return `<form method="post" action="/api/language"><button type="submit" class="exit" name="language" value="${escapeText(language)}" lang="${escapeText(code)}" dir="${direction}">${escapeText(name)}</button></form>`;
}

function escapeText(text) {
  return String(text).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
