/**
 * A style sheet that puts a text at the foot of every page that a browser prints, beside the number
 * of the page. In: any text; it is only ever shown as text. Browsers without such feet leave it out.
 */
export function footStyle(foot: string): string {
  const escaped = foot.replace(/["\\<]|[^\P{C}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `\\${code.toString(16)} `;
  });
  return `@page { @bottom-left { content: "${escaped}"; font-size: 9pt; } }\n`;
}
