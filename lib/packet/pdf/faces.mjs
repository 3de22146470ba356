// The faces of the packet, in the order in which they are tried for a character. All of them come
// with the packages: nothing of the machine is used, so a packet looks the same everywhere.
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const folderOf = (name) => path.dirname(require.resolve(`${name}/package.json`));
// These packages do not name their package.json; their entry stands in its own folder.
const embedded = (name, file) => path.join(path.dirname(require.resolve(name)), "../fonts", file);
const google = (name, file, weights) =>
  weights.map((weight) =>
    path.join(folderOf(`@expo-google-fonts/${name}`), weight, `${file}_${weight}.ttf`),
  );

/** Each face with its family as the file names it, and its files. */
export const faces = [
  {
    family: "Atkinson Hyperlegible Next",
    files: google("atkinson-hyperlegible-next", "AtkinsonHyperlegibleNext", [
      "400Regular",
      "600SemiBold",
      "700Bold",
    ]),
  },
  {
    family: "Source Serif 4",
    files: google("source-serif-4", "SourceSerif4", ["600SemiBold"]),
  },
  { family: "Noto Sans", files: google("noto-sans", "NotoSans", ["400Regular", "700Bold"]) },
  {
    family: "Noto Sans Arabic",
    files: google("noto-sans-arabic", "NotoSansArabic", ["400Regular", "700Bold"]),
  },
  {
    family: "Noto Sans Hebrew",
    files: google("noto-sans-hebrew", "NotoSansHebrew", ["400Regular", "700Bold"]),
  },
  {
    family: "Noto Sans S Chinese",
    files: [embedded("@embedpdf/fonts-sc", "NotoSansHans-Regular.otf")],
  },
  {
    family: "Noto Sans Korean",
    files: [embedded("@embedpdf/fonts-kr", "NotoSansKR-Regular.otf")],
  },
  {
    family: "Noto Sans Symbols 2",
    files: google("noto-sans-symbols-2", "NotoSansSymbols2", ["400Regular"]),
  },
];
