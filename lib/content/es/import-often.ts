import type { ImportWords } from "../import-shape";

const moments: { readonly [moment: string]: string } = {
  morning: "por la mañana",
  noon: "al mediodía",
  afternoon: "por la tarde",
  evening: "al anochecer",
  night: "por la noche",
  bedtime: "al acostarse",
  waking: "al despertar",
  "before-meals": "antes de las comidas",
  "with-meals": "con las comidas",
  "after-meals": "después de las comidas",
};

const counts = ["", "una vez", "dos veces"];

type Unit = NonNullable<Parameters<ImportWords["fields"]["often"]>[0]["unit"]>;

/** The plural of a unit, and "in one of it": "cada 8 horas", "dos veces al día". */
const units: {
  readonly [U in Unit]: { readonly many: string; readonly inOne: string };
} = {
  minute: { many: "minutos", inOne: "por minuto" },
  hour: { many: "horas", inOne: "por hora" },
  day: { many: "días", inOne: "al día" },
  week: { many: "semanas", inOne: "a la semana" },
  month: { many: "meses", inOne: "al mes" },
  year: { many: "años", inOne: "al año" },
};

/** How often a medicine is taken: "2 veces al día, con las comidas, si hace falta". */
export const oftenInWords: ImportWords["fields"]["often"] = (often) => {
  const parts: string[] = [];
  const { times = 1, every, unit, asNeeded } = often;
  if (every !== undefined && unit !== undefined) {
    const count = counts[times] || `${times} veces`;
    const { many, inOne } = units[unit];
    if (every === 1) parts.push(times === 1 && unit === "hour" ? "cada hora" : `${count} ${inOne}`);
    else parts.push(times === 1 ? `cada ${every} ${many}` : `${count} cada ${every} ${many}`);
  }
  for (const moment of often.moments ?? []) {
    const said = moments[moment];
    if (said) parts.push(said);
  }
  if (asNeeded) parts.push("si hace falta");
  return parts.join(", ");
};
