// Two languages that nobody speaks, to see what the pages do with them. Only the server of the
// browser tests has them (offer-tried-languages.mjs), and there they are chosen by cookie alone.

const accents = "ÀÉÎÕÛÝàéîõûýÑñÇç";
const plain = "AEIOUYaeiouyNnCc";

/** The same text, longer by half and more, between brackets that show where it is cut off. */
export function longer(text) {
  const accented = Array.from(text, (char) => accents[plain.indexOf(char)] ?? char).join("");
  // What stands in braces is filled in later, by its name.
  const filled = accented.replace(/\{[^}]*\}/g, (_, at) => /\{[^}]*\}/.exec(text.slice(at))[0]);
  const more = Math.ceil(text.replace(/\{[^}]*\}/g, "").length * 0.45);
  const padding = "ōné twö thrëé fóùr fívè sïx ".repeat(Math.ceil(more / 28)).slice(0, more);
  return `⟦${filled} ${padding.trim()}⟧`;
}

/** The same text as it would run in a script from right to left. */
export function mirrored(text) {
  return text
    .split(/(\{[^}]*\})/)
    .map((part) => (part === "" || part.startsWith("{") ? part : `\u202e${part}\u202c`))
    .join("");
}

// What looks like a text and is none: addresses, ids, names of blanks, and a number to call.
const isNoText = new Set(["href", "id", "slot", "needs", "emergency"]);

/**
 * Every text of an object of words, changed; what functions say, too.
 * @param {unknown} words
 * @param {(text: string) => string} change
 * @returns {any}
 */
export function changed(words, change) {
  if (typeof words === "string") return words.trim() === "" ? words : change(words);
  if (typeof words === "function") return (...given) => changed(words(...given), change);
  if (Array.isArray(words)) return words.map((one) => changed(one, change));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, one]) => [
      key,
      isNoText.has(key) ? one : changed(one, change),
    ]),
  );
}

/** @param {import("../../lib/content/every-word-shape").EveryWord} english */
export function triedLanguages(english) {
  const spoken = (code, direction, change) => ({
    facts: { code, name: code, locale: "en-US", direction },
    // What people type is read as it was.
    words: { ...changed(english, change), entryNames: english.entryNames },
  });
  return {
    "en-XA": spoken("en-XA", "ltr", longer),
    "ar-XB": spoken("ar-XB", "rtl", mirrored),
  };
}
