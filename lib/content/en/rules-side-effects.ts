import type { RulesWords } from "../word-shapes";

export const sideEffectsRuleWords = {
  t18: {
    title: "Side effects are bad, or were not expected",
    because:
      "A second doctor may know how to ease them, or a treatment that is easier to live with. Do not stop, skip or change a medicine by yourself: call whoever prescribed it.",
    when: "Side effects are bad, or were not expected. Not mild ones that the person was told to expect. The safety check comes first.",
    open: "We could not tell if there are bad side effects, or ones that were not expected.",
  },
} satisfies Partial<RulesWords>;
