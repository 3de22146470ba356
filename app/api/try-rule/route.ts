import { isRuleInForce, readTry, type TrySent } from "@/lib/decide/try-rule";
import { handleWrite } from "@/lib/security/handle";
import { sealValue } from "@/lib/security/sealed";

const seconds = 60 * 60;

/**
 * POST /api/try-rule: made-up answers for one rule. Nothing is stored: they go back to the page sealed in
 * its address, so that no answer can be read in it or in the browser's history (S31).
 */
export const POST = handleWrite<TrySent, "anyone">({
  name: "try-rule",
  guard: "anyone",
  perAddress: { points: 1_200, seconds: 600 },
  form: readTry,
  formPage: (fields) => {
    const id = fields.get("rule")?.join() ?? "";
    return isRuleInForce(id) ? `/rules/${id}/try` : "/rules";
  },
  run: async (sent) => {
    const to = `/rules/${sent.rule}/try?tried=${sealValue("try-rule", sent, seconds)}`;
    return { ok: true, to };
  },
});
