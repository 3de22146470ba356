import { entryWrite } from "@/lib/kept/form";
import { quizKept } from "@/lib/kept/kinds/quiz";
import { sureNow } from "@/lib/kept/kinds/sure-now";
import { values } from "@/lib/kept/kinds/values";
import { handleWrite } from "@/lib/security/handle";

/** POST /api/aid: what matters, how sure now, and the three questions where they are to be kept. */
export const POST = handleWrite(
  entryWrite({
    name: "aid",
    kinds: [values, sureNow, quizKept],
    pages: /^\/decide\/(?:values|sure-now|quiz|options)$/,
  }),
);
