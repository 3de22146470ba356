import { entryWrite } from "@/lib/kept/form";
import { readRecordForm, readRecordJson, recordWrites } from "@/lib/records/schema";
import { handleWrite } from "@/lib/security/handle";

/** POST /api/records: what was asked for, what came, what was sent on; one record or several. */
export const POST = handleWrite({
  ...entryWrite(recordWrites),
  json: readRecordJson,
  form: readRecordForm,
});
