import { entryWrite } from "@/lib/kept/form";
import { letter } from "@/lib/kept/kinds/letter";

/** What may be written from the pages of the letters. */
export const letterWrites = entryWrite({
  name: "letters",
  kinds: [letter],
  pages: /^\/letters(\/[\w-]{1,64}(\/print)?)?$/,
});
