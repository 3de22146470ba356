import { oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t13a = {
  id: "t13a",
  trigger: "T13",
  tier: "M",
  when: oneOf("operation", [
    "hysterectomy",
    "knee-replacement",
    "tonsils",
    "shoulder-keyhole",
    "pacemaker-icd",
    "foot-amputation",
  ]),
  suggests: {
    tasks: ["choose-who"],
    records: ["operation-plan", "imaging-reports"],
    questions: ["less-invasive", "how-many-done"],
  },
  sources: ["s16"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
