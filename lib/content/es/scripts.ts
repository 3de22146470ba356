import type { ScriptWords } from "../scripts";
import { officeScriptWords } from "./scripts-offices";
import { ownDoctorScriptWords } from "./scripts-own-doctor";

/** What to say and to ask, ready to read out. */
export const scriptWords: ScriptWords = { ...ownDoctorScriptWords, ...officeScriptWords };
