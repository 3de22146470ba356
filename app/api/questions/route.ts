import { entryWrite } from "@/lib/kept/form";
import { ownQuestion, question } from "@/lib/kept/kinds/question";
import { moveSpecial } from "@/lib/questions/move-form";
import { handleWrite } from "@/lib/security/handle";

/** Every change to the questions of a person, and to their order. */
export const POST = handleWrite(
  entryWrite({
    name: "questions",
    kinds: [question, ownQuestion],
    pages: /^\/prepare\/questions(?:\/[\w-]+)?$/,
    special: { move: moveSpecial },
  }),
);
