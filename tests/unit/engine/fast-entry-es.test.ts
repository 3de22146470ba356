import { describe, expect, it } from "vitest";
import { fastEntryNames } from "@/lib/content/es/fast-entry";
import { dateNames, roughDateWords } from "@/lib/content/es/rough-dates";
import { type Reader, readEventLine, readMedicineLine } from "@/lib/engine/fast-entry";
import { sayRoughDate } from "@/lib/engine/rough-dates";
import { readTypedDate } from "@/lib/engine/typed-dates";

const reader: Reader = {
  dates: dateNames,
  entry: fastEntryNames,
  calendar: { order: "day-first", hemisphere: "north", today: "2026-11-20" },
};
const event = (line: string) => {
  const { pieces: _, ...rest } = readEventLine(line, reader);
  return rest;
};
const medicine = (line: string) => {
  const { pieces: _, ...rest } = readMedicineLine(line, reader);
  return rest;
};
const none = { when: null, until: null, note: "" };
const bare = { dose: "", often: "", start: null, stop: null, note: "" };

describe("a date typed in Spanish", () => {
  it.each([
    ["5 de marzo de 2024", "2024-03-05"],
    ["el 5 de marzo del 2024", "2024-03-05"],
    ["1ro de mayo de 2024", "2024-05-01"],
    ["1º de mayo de 2024", "2024-05-01"],
    ["marzo de 2024", "2024-03"],
    ["Marzo 2024", "2024-03"],
    ["sept. 2023", "2023-09"],
    ["setiembre de 2023", "2023-09"],
    ["dic 2023", "2023-12"],
    ["otoño de 2023", "2023-fall"],
    ["OTOÑO 2023", "2023-fall"],
    ["otono 2023", "2023-fall"],
    ["invierno de 2023-24", "2023-winter"],
    ["primavera del 2024", "2024-spring"],
    ["5/3/2024", "2024-03-05"],
  ])("“%s”", (typed, date) => {
    expect(readTypedDate(typed, dateNames, reader.calendar)).toEqual({ ok: true, date });
  });

  it("asks for the year where it is missing", () => {
    for (const typed of ["5 de marzo", "marzo", "otoño"]) {
      expect(readTypedDate(typed, dateNames, reader.calendar)).toEqual({
        ok: false,
        reason: "no-year",
      });
    }
  });

  it.each(["2024", "2024-spring", "2023-fall", "2023-winter", "2024-03", "2024-03-05"])(
    "is said back in words that are read as the same date: %s",
    (date) => {
      const said = sayRoughDate(date, roughDateWords);
      expect(readTypedDate(said, dateNames, reader.calendar)).toEqual({ ok: true, date });
    },
  );
});

describe("one line in Spanish about something that happened", () => {
  it.each([
    ["primavera de 2024 mano dormida", { title: "mano dormida", when: "2024-spring" }],
    ["En mayo de 2022: me dijeron que es EM", { title: "me dijeron que es EM", when: "2022-05" }],
    ["resonancia, marzo de 2024", { title: "resonancia", when: "2024-03" }],
    ["resonancia de marzo de 2024", { title: "resonancia", when: "2024-03" }],
    ["resonancia (3/5/2024)", { title: "resonancia", when: "2024-05-03" }],
    ["en el año 2019 brote", { title: "brote", when: "2019" }],
    ["vi al Dr. Lee el 5 de marzo de 2024.", { title: "vi al Dr. Lee", when: "2024-03-05" }],
    ["2019-2021 Copaxone", { title: "Copaxone", when: "2019", until: "2021" }],
    [
      "de marzo de 2019 a mayo de 2020: no podía caminar lejos",
      { title: "no podía caminar lejos", when: "2019-03", until: "2020-05" },
    ],
    [
      "desde 2019 hasta el 2021 dolor de espalda",
      { title: "dolor de espalda", when: "2019", until: "2021", note: "desde 2019 hasta el 2021" },
    ],
    ["dolor de cabeza desde 2019", { title: "dolor de cabeza", when: "2019", note: "desde 2019" }],
    [
      "a principios de 2024 pierna débil",
      { title: "pierna débil", when: "2024", note: "a principios de 2024" },
    ],
    [
      "después de 2020 más cansancio",
      { title: "más cansancio", when: "2020", note: "después de 2020" },
    ],
    ["caminaba 2000 pasos al día", { title: "caminaba 2000 pasos al día" }],
    ["me rompí el brazo", { title: "me rompí el brazo" }],
  ])("“%s”", (line, expected) => {
    expect(event(line)).toMatchObject({ ...none, ...expected });
  });

  it.each([
    ["brote, pierna izquierda, esteroides", "relapse"],
    ["recaida", "relapse"],
    ["volvió el cáncer", "relapse"],
    ["resonancia de cerebro", "test"],
    ["análisis de sangre", "test"],
    ["ANALISIS de orina", "test"],
    ["punción lumbar", "test"],
    ["empecé Copaxone", "treatment"],
    ["empecé con dolor de espalda", "symptom"],
    ["quimioterapia", "treatment"],
    ["me operaron de la rodilla", "treatment"],
    ["dejé de tomar metformina", "treatment"],
    ["tacrolimus por vía oral", "milestone"],
    ["diagnóstico de EM", "milestone"],
    ["dejé de trabajar", "milestone"],
    ["me mudé a Boston", "milestone"],
    ["mano izquierda dormida", "symptom"],
    ["vision borrosa", "symptom"],
    ["alergia a la penicilina", "symptom"],
  ])("“%s” is a %s", (line, kind) => {
    expect(event(line).kind).toBe(kind);
  });
});

describe("one line in Spanish about a medicine", () => {
  it.each([
    [
      "Tecfidera 240 mg dos veces al día desde marzo de 2021",
      { name: "Tecfidera", dose: "240 mg", often: "dos veces al día", start: "2021-03" },
    ],
    [
      "metformina 500 mg 2 veces al dia desde el 2021",
      { name: "metformina", dose: "500 mg", often: "2 veces al dia", start: "2021" },
    ],
    [
      "vitamina D 1000 UI una vez al día",
      { name: "vitamina D", dose: "1000 UI", often: "una vez al día" },
    ],
    [
      "ibuprofeno 400 mg cada 8 horas si hay dolor",
      { name: "ibuprofeno", dose: "400 mg", often: "cada 8 horas si hay dolor" },
    ],
    ["paracetamol 1 g c/8h", { name: "paracetamol", dose: "1 g", often: "c/8h" }],
    ["omeprazol 20 mg en ayunas", { name: "omeprazol", dose: "20 mg", often: "en ayunas" }],
    [
      "prednisona 2 tabletas por la mañana con comida",
      { name: "prednisona", dose: "2 tabletas", often: "por la mañana con comida" },
    ],
    [
      "Rebif 44 mcg 3 veces por semana, suspendido en mayo de 2022",
      { name: "Rebif", dose: "44 mcg", often: "3 veces por semana", stop: "2022-05" },
    ],
    [
      "Copaxone de 2019 a 2021, ronchas",
      { name: "Copaxone", start: "2019", stop: "2021", note: "ronchas" },
    ],
    [
      "baclofeno 10 mg desde 2019 hasta 2021",
      { name: "baclofeno", dose: "10 mg", start: "2019", stop: "2021" },
    ],
    [
      "gabapentina empecé en enero de 2020, lo dejé en junio de 2020",
      { name: "gabapentina", start: "2020-01", stop: "2020-06" },
    ],
    [
      "losartán 50 mg todas las noches",
      { name: "losartán", dose: "50 mg", often: "todas las noches" },
    ],
    [
      "metotrexato 15 mg una vez a la semana",
      { name: "metotrexato", dose: "15 mg", often: "una vez a la semana" },
    ],
    [
      "Copaxone 40 mg 3 veces a la semana",
      { name: "Copaxone", dose: "40 mg", often: "3 veces a la semana" },
    ],
    [
      "vitamina B12 1 ampolleta una vez al mes",
      { name: "vitamina B12", dose: "1 ampolleta", often: "una vez al mes" },
    ],
    ["aspirina", { name: "aspirina" }],
  ])("“%s”", (line, expected) => {
    expect(medicine(line)).toEqual({ ...bare, ...expected });
  });
});
