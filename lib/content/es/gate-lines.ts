import type { GateLineWords } from "../en/gate-acts";
import type { GateLineId } from "../gate";
import { call, carerCrisis, carerDanger, crisis, danger, go, team } from "./gate-acts";
import { gateWaitWords } from "./gate-waits";

/** Words for every line of the gate. */
export const gateLineWords: { readonly [L in GateLineId]: GateLineWords } = {
  "stroke-signs": {
    tick: "Cara caída de un lado, un brazo débil o problemas para hablar, que llegaron de repente. Aunque ya pasó.",
    act: call,
    tell: "Diga cuándo empezó, aunque ya pasó.",
  },
  "sudden-confusion": {
    tick: "Confusión repentina, como no saber qué día es o dónde se está. Aunque ya pasó.",
    act: call,
    tell: "Diga cuándo empezó.",
  },
  "worst-headache": {
    tick: "Un dolor de cabeza repentino, el peor de la vida",
    act: call,
    tell: "Diga qué tan rápido llegó. Pregunte qué podría ser.",
  },
  "sudden-vision-loss": {
    tick: "Pérdida repentina de la vista, en un ojo o en los dos. Aunque ya volvió.",
    act: call,
    tell: "Diga cuándo empezó y en qué ojo. Pregunte qué podría ser.",
  },
  "long-seizure": {
    tick: "Una convulsión (ataque) que dura más de 5 minutos",
    act: call,
    tell: "Diga cuánto tiempo ha durado.",
  },
  "first-or-repeated-seizure": {
    tick: "Una primera convulsión (ataque), o una convulsión tras otra",
    act: call,
    tell: "Diga cuántas hubo, y cuándo. Pregunte qué podría ser.",
  },
  "chest-pain": {
    tick: "Dolor de pecho. Aunque ya pasó.",
    act: call,
    tell: "Diga que es dolor de pecho, y cuándo empezó.",
  },
  "trouble-breathing": {
    tick: "Cuesta respirar en reposo, o respirar cuesta más de repente",
    act: call,
    tell: "Diga que cuesta respirar.",
  },
  "heavy-bleeding": {
    tick: "Mucho sangrado",
    act: call,
    tell: "Diga de dónde sale la sangre. Si hay un anticoagulante, diga cuál.",
  },
  "blood-vomit-black-stool": {
    tick: "Vómito con sangre, o heces (popó) negras como alquitrán",
    act: call,
    tell: "Diga qué vio y cuántas veces. Pregunte qué podría ser.",
  },
  "severe-belly-pain": {
    tick: "Dolor muy fuerte en el abdomen (la barriga)",
    act: call,
    tell: "Diga dónde duele, y cuándo empezó.",
  },
  "fainting-hard-to-wake": {
    tick: "Un desmayo, o dificultad para despertar. Aunque ya pasó.",
    act: call,
    tell: "Diga cuánto duró.",
  },
  "severe-allergic-reaction": {
    tick: "Una reacción alérgica grave. Se hincha la cara o la garganta, o cuesta respirar.",
    act: call,
    tell: "Diga qué la causó, si lo sabe. Pregunte antes de la siguiente dosis de cualquier medicamento que pudo causarla.",
  },
  "sepsis-signs": {
    tick: "Señales de una infección muy grave (sepsis). Piel azul o con manchas, respiración rápida, confusión, o un sarpullido que no se borra al apretarlo.",
    act: call,
    tell: "Diga: “¿Podría ser sepsis?”",
  },
  overdose: {
    tick: "Demasiado de un medicamento o de una droga, por error o a propósito",
    act: call,
    tell: "Diga qué se tomó, cuánto y cuándo. Tenga los envases a la mano.",
  },
  "child-blue-limp": {
    tick: "Un niño o una niña con la piel azul, con el cuerpo flojo o que cuesta despertar",
    act: "Llame al {emergency} ahora. No maneje para llevar al niño o a la niña. Quédese a su lado.",
    tell: "Diga qué edad tiene, y qué ve usted.",
  },
  "pregnancy-seizure": {
    tick: "Una convulsión (ataque), en el embarazo o en las semanas después",
    act: call,
    tell: {
      self: "Diga que está embarazada, o hace cuánto terminó el embarazo.",
      carer: "Diga que la persona está embarazada, o hace cuánto terminó el embarazo.",
    },
  },
  "pregnancy-heavy-bleeding": {
    tick: "Mucho sangrado, en el embarazo o en las semanas después",
    act: call,
    tell: {
      self: "Diga que está embarazada, o hace cuánto terminó el embarazo.",
      carer: "Diga que la persona está embarazada, o hace cuánto terminó el embarazo.",
    },
  },
  "pregnancy-headache-vision": {
    tick: "Un dolor de cabeza muy fuerte con cambios en la vista, en el embarazo o en las semanas después",
    act: call,
    tell: {
      self: "Diga que está embarazada, o hace cuánto terminó el embarazo.",
      carer: "Diga que la persona está embarazada, o hace cuánto terminó el embarazo.",
    },
  },
  "self-harm-danger": {
    tick: {
      self: "Sí, y tengo un plan, o tengo a la mano con qué hacerlo, o tengo miedo de hacerlo",
      carer:
        "Sí, y tiene un plan, o tiene a la mano con qué hacerlo, o tenemos miedo de que lo haga",
    },
    act: danger,
  },
  "self-harm-thoughts": {
    tick: {
      self: "Sí, he tenido esos pensamientos",
      carer: "Sí, ha tenido esos pensamientos",
    },
    act: crisis,
  },
  "carer-self-harm-danger": {
    tick: "Sí, y tengo un plan, o tengo a la mano con qué hacerlo, o tengo miedo de hacerlo",
    act: carerDanger,
  },
  "carer-self-harm-thoughts": {
    tick: "Sí, he tenido esos pensamientos",
    act: carerCrisis,
  },
  "saddle-numbness": {
    tick: "Adormecimiento nuevo entre las piernas o alrededor de los genitales",
    act: go,
    tell: "Diga que el adormecimiento entre las piernas es nuevo. Diga también si hay cáncer o un problema de espalda.",
  },
  "lost-bladder-bowel-control": {
    tick: "Pérdida nueva del control de la orina o de las heces (popó)",
    act: go,
    tell: "Diga cuándo empezó. Diga también si hay cáncer o un problema de espalda.",
  },
  "no-urine": {
    tick: "No sale nada de orina (pipí)",
    act: go,
    tell: "Diga cuándo fue la última vez que salió. Pregunte qué podría ser.",
  },
  "legs-growing-weak": {
    tick: "Piernas que pierden fuerza en horas o días",
    act: go,
    easedAct: team,
    tell: "Diga qué tan rápido avanza. Pregunte qué podría ser.",
  },
  "ms-cannot-walk": {
    tick: {
      self: "Piernas ahora tan débiles que no puede caminar",
      carer: "Piernas ahora tan débiles que la persona no puede caminar",
    },
    act: go,
    tell: "Diga que esto es nuevo. Diga el medicamento para la EM, o qué día se dejó.",
  },
  "drug-rash": {
    tick: "Después de un medicamento nuevo: sarpullido con ampollas, o dolor en la boca con fiebre",
    act: go,
    tell: "Lleve el medicamento. Pregunte antes de la siguiente dosis.",
  },
  "back-trouble-passing-urine": {
    tick: "Problemas nuevos para orinar (hacer pipí)",
    act: go,
    tell: "Diga que hay un problema de espalda o dolor en una pierna, y que esto es nuevo.",
  },
  "back-weak-legs": {
    tick: "Debilidad nueva en una pierna o en las dos",
    act: go,
    tell: "Diga que hay un problema de espalda o dolor en una pierna, y que esto es nuevo.",
  },
  "cancer-weak-limb": {
    tick: "Debilidad nueva en un brazo o una pierna",
    act: go,
    tell: "Diga primero que hay o hubo cáncer. Pida que llamen de inmediato al equipo de cáncer. Pregunte por una resonancia magnética en menos de 24 horas.",
  },
  "cancer-trouble-walking": {
    tick: "Problemas nuevos para caminar",
    act: go,
    tell: "Diga primero que hay o hubo cáncer. Pida que llamen de inmediato al equipo de cáncer. Pregunte por una resonancia magnética en menos de 24 horas.",
  },
  "cancer-trouble-passing-urine": {
    tick: "Problemas nuevos para orinar (hacer pipí)",
    act: go,
    tell: "Diga primero que hay o hubo cáncer. Pida que llamen de inmediato al equipo de cáncer. Pregunte por una resonancia magnética en menos de 24 horas.",
  },
  "chemo-fever": {
    tick: "Fiebre de 100.4°F (38°C) o más, también entre un ciclo y otro. Aunque bajó con una pastilla.",
    act: {
      self: "Llame ahora a la línea de su equipo de cáncer, de día o de noche, o vaya a {department} ahora. No espere a mañana.",
      carer:
        "Llame ahora a la línea del equipo de cáncer de la persona, de día o de noche, o llévela a {department} ahora. No espere a mañana.",
    },
    tell: "Diga primero: quimioterapia y fiebre. Dé la fecha de la última quimioterapia.",
  },
  "head-injury-blood-thinner": {
    tick: "Un golpe en la cabeza, aunque parezca pequeño",
    act: go,
    tell: "Diga cuál es el anticoagulante y a qué hora fue la última dosis. Pregunte si hace falta un estudio de imagen.",
  },
  "steroids-vomiting-fever": {
    tick: "Vómitos, o fiebre",
    act: go,
    tell: {
      self: "Diga primero que toma esteroides y desde cuándo. Pregunte por la dosis para estos días de enfermedad.",
      carer:
        "Diga primero que la persona toma esteroides y desde cuándo. Pregunte por la dosis para estos días de enfermedad.",
    },
  },
  "baby-fever": {
    tick: "Fiebre de 100.4°F (38°C) o más. Aunque ya bajó.",
    act: "Lleve al bebé a {department} ahora. Si no puede hacerlo sin peligro, llame al {emergency}.",
    tell: "Diga cuántas semanas tiene el bebé. Pregunte antes de darle cualquier medicamento.",
  },
  "womb-moving-less": {
    tick: "El bebé en el vientre se mueve menos que antes",
    act: {
      self: "Vaya a {department} o a la sala de partos ahora. No espere al día siguiente.",
      carer:
        "Lleve a la persona a {department} o a la sala de partos ahora. No espere al día siguiente.",
    },
    tell: "Diga cuántas semanas de embarazo son, y desde cuándo se mueve menos.",
  },
  "swollen-leg": {
    tick: "Una pierna hinchada y con dolor",
    act: team,
    tell: "Diga qué pierna es y desde cuándo. Pregunte si es para que la vean hoy.",
  },
  "severe-side-effect": {
    tick: "Un efecto secundario nuevo y grave de un medicamento o tratamiento",
    act: team,
    tell: "Pregunte antes de la siguiente dosis. Si empeora rápido, llame al {emergency}.",
  },
  "drug-stopped": {
    tick: "Un medicamento de esta lista se dejó por días, o se acabó, sin el equipo médico",
    act: {
      self: "Llame hoy a quien lo recetó. No lo vuelva a empezar por su cuenta. Si nadie contesta, {urgent}.",
      carer:
        "Llame hoy a quien lo recetó. Que no se vuelva a empezar sin preguntarle. Si nadie contesta, {urgent}.",
    },
    tell: "Diga el nombre, la dosis y el día de la última dosis. Pregunte cómo seguir.",
  },
  "ms-new-change": {
    tick: "Un cambio nuevo en horas o días: en la fuerza, la vista o el equilibrio, en el habla, la vejiga o el pensamiento. Sobre todo después de dejar un medicamento.",
    act: team,
    tell: "Diga qué cambió y cuándo. Diga qué medicamento se dejó, si hubo uno, y qué día. Si es debilidad, y hay o hubo cáncer, vaya a {department} ahora.",
  },
  "blood-thinner-bleeding": {
    tick: "Cualquier sangrado que es nuevo o que vuelve una y otra vez",
    act: team,
    tell: "Diga cuál es el anticoagulante. Si sangra mucho o no para, llame al {emergency}.",
  },
  "headache-jaw-vision": {
    tick: "Dolor de cabeza con dolor nuevo en la mandíbula o con cambios en la vista",
    act: team,
    tell: "Diga que es nuevo. Pregunte si es para que lo vean hoy. Si se pierde la vista, llame al {emergency}.",
  },
  "fever-low-defenses": {
    tick: "Fiebre. Aunque bajó con una pastilla.",
    act: team,
    tell: "Diga primero qué medicamento es. Pregunte qué hacer con la siguiente dosis.",
  },
  "cancer-spine-pain": {
    tick: "Dolor en el cuello o la espalda que es nuevo o que crece",
    act: team,
    tell: {
      self: "Diga primero que tiene o tuvo cáncer. Si tiene debilidad o adormecimiento nuevos, vaya a {department}.",
      carer:
        "Diga primero que la persona tiene o tuvo cáncer. Si tiene debilidad o adormecimiento nuevos, vayan a {department}.",
    },
  },
  "spine-limb-weakness": {
    tick: "Debilidad nueva de una mano, un brazo o un pie",
    act: team,
    tell: "Diga que hay un problema de cuello o de espalda, y qué tan rápido crece. Pregunte si es para que lo vean hoy. Si hay o hubo cáncer, vaya a {department} ahora.",
  },
  "pregnant-uncleared-medicine": {
    tick: "Embarazo, o posible embarazo, y un medicamento que el equipo médico no ha aprobado para eso",
    act: team,
    tell: {
      self: "Diga qué medicamentos toma. No deje de tomar ninguno por su cuenta: pregunte primero.",
      carer:
        "Diga qué medicamentos toma la persona. Que no deje de tomar ninguno sin preguntar: pregunte primero.",
    },
  },
  ...gateWaitWords,
};
