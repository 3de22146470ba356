import { planWrites } from "@/lib/plan/writes";
import { handleWrite } from "@/lib/security/handle";

/** POST /api/plan: tasks of the checklist, their order, and calls to the insurer. */
export const POST = handleWrite(planWrites);
