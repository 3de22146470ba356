import { letterWrites } from "@/lib/letters/writes";
import { handleWrite } from "@/lib/security/handle";

/** POST /api/letters: letters as the person made them. */
export const POST = handleWrite(letterWrites);
