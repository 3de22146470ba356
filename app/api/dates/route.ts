import { entryWrite } from "@/lib/kept/form";
import { wait } from "@/lib/kept/kinds/wait";
import { handleWrite } from "@/lib/security/handle";

/** POST /api/dates: what is known of the time there is. */
export const POST = handleWrite(
  entryWrite({ name: "dates", kinds: [wait], pages: /^\/plan\/dates$/ }),
);
