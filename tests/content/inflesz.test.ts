import { describe, expect, it } from "vitest";
import { spanishTerms } from "./explained-terms";
import { inflesz } from "./inflesz";
import { countSyllables } from "./spanish-syllables";

// Each divided by hand: dia-rio, re-ú-ne, que-so, ver-güen-za.
const divided = [
  "sí",
  "no",
  "que",
  "guí-a",
  "que-so",
  "pin-güi-no",
  "ver-güen-za",
  "gue-rra",
  "a-gua",
  "cau-sa",
  "dia-rio",
  "dí-a",
  "pa-ís",
  "re-ú-ne",
  "ba-úl",
  "ma-íz",
  "po-e-ta",
  "le-er",
  "co-o-pe-rar",
  "a-é-re-o",
  "a-ho-ra",
  "ahu-mar",
  "bú-ho",
  "al-co-hol",
  "pro-hí-be",
  "buey",
  "U-ru-guay",
  "rey",
  "le-yes",
  "y",
  "hay",
  "muy",
  "viu-da",
  "cui-da-do",
  "rui-do",
  "ciu-dad",
  "es-tu-diáis",
  "quie-re",
  "se-gui-do",
  "an-ti-guo",
  "a-ve-ri-güe",
  "o-í-a",
  "can-ción",
  "o-pi-nión",
  "diag-nós-ti-co",
  "me-di-ca-men-to",
  "tra-ta-mien-to",
  "qui-mio-te-ra-pia",
  "ra-dio-te-ra-pia",
  "re-so-nan-cia",
  "bio-psia",
  "doc-tor",
  "es-pe-cia-lis-ta",
  "en-fer-me-dad",
  "ex-pe-dien-te",
  "pa-to-lo-gí-a",
  "se-gu-ra-men-te",
  "e-fec-to",
  "to-mo-gra-fí-a",
  "ci-ru-gí-a",
  "pre-gun-ta",
  "cre-e",
  "chi-i-ta",
  "in-fluen-za",
  "lim-pia-rí-ais",
  "au-to-rre-tra-to",
  "eu-ro",
  "hue-so",
  "i-gual",
  "len-gua-je",
  "san-gre",
  "pie",
  "pues",
  "ví-a",
  "frí-o",
  "tí-o",
  "re-ír",
  "o-ír",
] as const;

describe("the syllables of a Spanish word", () => {
  it.each(divided.map((word) => [word.replaceAll("-", ""), word] as const))(
    "%s is %s",
    (word, parts) => {
      expect(countSyllables(word)).toBe(parts.split("-").length);
      expect(countSyllables(word.toUpperCase())).toBe(parts.split("-").length);
    },
  );

  it("counts a word without a vowel once, a number by its digits, and a mark not at all", () => {
    expect(["Dr", "911", "37", "—", ""].map(countSyllables)).toEqual([1, 3, 2, 0, 0]);
  });
});

const easy =
  "Puede pedir otra opinión en cualquier momento. A la mayoría de los doctores les parece bien. " +
  "Lleve sus notas y sus estudios. Pregunte qué harían ellos en su lugar, y por qué lo harían.";
const hard =
  "No obstante la considerable variabilidad interindividual, la farmacoterapia inmunomoduladora " +
  "contemporánea requiere una monitorización longitudinal exhaustiva de parámetros hepatológicos " +
  "y hematológicos, complementada con vigilancia radiológica a intervalos predeterminados, " +
  "especialmente cuando las comorbilidades complican la interpretación de las anormalidades.";

describe("the ease of a Spanish text", () => {
  it("is the textbook's figure", () => {
    // Three sentences of ten words with twelve syllables each: 206.835 − 62.3 × 1.2 − 10.
    const line = "El sol da luz a la casa de mi madre.";
    const syllables = line.match(/\p{L}+/gu)?.reduce((sum, word) => sum + countSyllables(word), 0);
    expect(syllables).toBe(12);
    expect(inflesz([line, line, line].join(" "))).toMatchObject({ ease: 122.1, words: 30 });
  });

  it("tells easy words from hard ones", () => {
    expect(inflesz(easy).ease).toBeGreaterThan(70);
    expect(inflesz(hard).ease).toBeLessThan(10);
  });

  it("does not guess from a few words, and leaves out labels", () => {
    expect(inflesz("¿Está seguro? Sí, estoy seguro.").ease).toBeNull();
    expect(inflesz(`${hard}\nSí\nNo\nNo sé`).ease).toBe(inflesz(hard).ease);
  });

  it("counts an explained term as an everyday word, and says that it did", () => {
    const result = inflesz(`${easy} Su doctor le habló de esclerosis múltiple.`);
    expect(result.terms).toEqual(["esclerosis múltiple"]);
    expect(result.easeOnceExplained).toBeGreaterThan(result.ease ?? 0);
  });

  it("finds the hardest sentence", () => {
    expect(inflesz(`${easy} ${hard}`).hardest?.sentence).toBe(hard);
  });

  it("keeps its list of terms short enough to be believed", () => {
    expect(spanishTerms.length).toBeLessThanOrEqual(20);
  });
});
