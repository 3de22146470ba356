import { entryWrite } from "@/lib/kept/form";
import { companionNotes } from "@/lib/kept/kinds/companion-notes";
import { handleWrite } from "@/lib/security/handle";

/** Every change to the sheet of the one who comes along. */
export const POST = handleWrite(
  entryWrite({ name: "companion", kinds: [companionNotes], pages: /^\/prepare\/companion$/ }),
);
