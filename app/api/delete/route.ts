import { forgetVisit } from "@/app/api/leave/forget-visit";
import { deletePatient } from "@/lib/auth/guest";
import { handleWrite } from "@/lib/security/handle";

/** POST /api/delete: destroys everything that is stored about the person, and the key to it (S34). */
export const POST = handleWrite<null, "patient">({
  name: "delete",
  guard: "patient",
  perAddress: { points: 60, seconds: 600 },
  mayBeEmpty: true,
  form: () => ({ ok: true, value: null }),
  formPage: () => "/privacy",
  run: async (_, { session }) => {
    await deletePatient(session);
    return forgetVisit();
  },
});
