import { loadHealthCopy } from "@/app/(journey)/print/take/load-copy";
import { answerCopy } from "../answer-copy";

/** GET /api/export/fhir: everything that a person keeps as a FHIR R4 document. */
export const GET = (): Promise<Response> =>
  answerCopy({ load: loadHealthCopy, type: "application/fhir+json", name: "copy-fhir.json" });
