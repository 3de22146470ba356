import type { ReactElement } from "react";
import type { Language } from "@/lib/content/languages";
import { documentAttributes } from "@/lib/i18n/document-attributes";
import { words } from "@/lib/i18n/words";

/** What scripts/own-pages.mjs gives: what every page has in its head, and the script of these pages. */
type Parts = { readonly htmlClass: string; readonly tags: string; readonly script: string };

const server = globalThis as { secondLookParts?: () => Promise<Parts> };

/**
 * A whole document, drawn once and with none of Next's script: its one script, which is the same
 * for everybody, is all that runs in the browser. For a route handler. The components in it have no
 * hooks and are no client components.
 * In: the request, for the nonce of its policy; the page's own title, neutral (S31); what is in the body.
 */
export async function drawPage(
  request: Request,
  language: Language,
  title: string,
  body: ReactElement,
  status = 200,
): Promise<Response> {
  const parts = await server.secondLookParts?.();
  if (parts === undefined) throw new Error("start with npm start or npm run dev");
  // Not bundled: among server components the bundler has no renderer to give.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");
  const policy = request.headers.get("content-security-policy") ?? "";
  const nonce = /'nonce-([\w+/=-]+)'/.exec(policy)?.[1] ?? "";
  const { name } = words(language).shell;
  const { lang, dir } = documentAttributes(language);
  const html = `<!DOCTYPE html><html lang="${lang}" dir="${dir}" class="${parts.htmlClass}"><head>${parts.tags}<title>${escapeText(`${title} · ${name}`)}</title><script defer src="${parts.script}" nonce="${nonce}"></script></head><body>${renderToStaticMarkup(body)}</body></html>`;
  return new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
}
