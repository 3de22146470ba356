// Controls, and marks that turn the direction of what follows them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text of a file as one line of at most so many characters; null when nothing is left. */
export function oneLine(value: unknown, most: number): string | null {
  if (typeof value !== "string") return null;
  // A text may be as long as the file: only what can be shown is looked at.
  const start = value.slice(0, most * 8).replace(unseen, "");
  return cut(start.replace(/\s+/g, " ").trim(), most);
}

/** Text of a file over several lines, at most so many characters; null when nothing is left. */
export function someLines(value: unknown, most: number): string | null {
  if (typeof value !== "string") return null;
  const start = value.slice(0, most * 8).replace(unseen, "");
  const lines = start.split(/\r\n?|\n/).map((line) => line.replace(/\s+/g, " ").trim());
  return cut(
    lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    most,
  );
}

/** Never ends in the middle of a character. */
function cut(text: string, most: number): string | null {
  if (text === "") return null;
  if (text.length <= most) return text.isWellFormed() ? text : text.toWellFormed();
  const head = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${head.toWellFormed().trimEnd()}…`;
}
