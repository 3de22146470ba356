// Node loads this before the server of the browser tests (--import): it knows two languages more.
import { triedLanguages } from "./tried-languages.mjs";

globalThis.secondLookTriedLanguages = triedLanguages;
