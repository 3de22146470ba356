const strong = "aeoáéóàèò";
const accentedWeak = "íú";
const vowel = /[aeiouáéíóúàèòü]/;

/**
 * The syllables of a Spanish word, by its spelling: one for each vowel or group of vowels that is
 * said as one. Two strong vowels (a, e, o) are two syllables, and so is a strong one beside an í
 * or ú (hiatus); any other pair, and a triphthong, is one. The u of que, qui, gue and gui is
 * silent; that of güe is said. A y is a vowel at the end and between consonants. An h between two
 * vowels parts nothing (ahi-jado). A number counts as its digits are read: one for each.
 */
export function countSyllables(word: string): number {
  const text = word
    .toLowerCase()
    .normalize("NFC")
    .replace(/qu(?=[eiéí])/g, "q")
    .replace(/gu(?=[eiéí])/g, "g")
    .replace(/y(?![aeiouáéíóúü])/g, "i")
    .replace(/(?<=[aeiouáéíóúü])h(?=[iuíúü])/g, "");
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  let count = 0;
  let before = "";
  for (const letter of text) {
    if (!vowel.test(letter)) before = "";
    else {
      if (before === "" || isHiatus(before, letter)) count += 1;
      before = letter;
    }
  }
  const isWord = /\p{L}/u.test(text);
  return digits + (count > 0 ? count : isWord ? 1 : 0);
}

function isHiatus(first: string, second: string): boolean {
  const isStrong = (letter: string) => strong.includes(letter);
  if (isStrong(first) && isStrong(second)) return true;
  if (accentedWeak.includes(first) || accentedWeak.includes(second)) {
    return isStrong(first) || isStrong(second) || first === second;
  }
  // Two of the same are two: chiita.
  return first === second;
}
