import { loadFullCopy } from "@/app/(journey)/print/take/load-copy";
import { answerCopy } from "../answer-copy";

/** GET /api/export/json: everything that is stored about a person, by the published schema. */
export const GET = (): Promise<Response> =>
  answerCopy({ load: loadFullCopy, type: "application/json", name: "copy.json" });
