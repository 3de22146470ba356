import { entryWrite } from "@/lib/kept/form";
import { candidate } from "@/lib/kept/kinds/candidate";
import { handleWrite } from "@/lib/security/handle";

/** Every change to the names that a person has in mind. */
export const POST = handleWrite(
  entryWrite({ name: "who", kinds: [candidate], pages: /^\/plan\/who(?:\/[\w-]+)?$/ }),
);
