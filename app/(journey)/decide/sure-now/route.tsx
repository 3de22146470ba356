import { drawPage } from "@/app/draw-page";
import { AidPage } from "@/components/decide/aid-page";
import { SureCompare, SureForm } from "@/components/decide/sure-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { loadSureNow } from "@/lib/decide/aid-kept";
import { viewSure } from "@/lib/decide/sure-view";
import { openAid } from "../open-aid";

const page = "/decide/sure-now";

/** How sure a person feels after they looked around, against before. No rule reads it. */
export async function GET(request: Request): Promise<Response> {
  const { patientId, answers, aid, content, speaker, tell, workspace, ...open } = await openAid(
    "go-sure",
    page,
  );
  const entry = await loadSureNow(patientId);
  const view = viewSure(answers, entry, open.draft, { aid, content }, speaker);
  const summary = open.summary("sure-best");
  const words = {
    ...aid.pages.sure,
    changesNothing: tell(aid.pages.sure.changesNothing),
    errors: workspace.errors,
    mark: workspace.mark,
  };
  const body = (
    <AidPage shell={open.shell} words={workspace} page={page}>
      {summary && <ErrorSummary {...summary} />}
      <PageHeading lede={tell(words.lede)}>{tell(words.heading)}</PageHeading>
      <SureCompare view={view} words={words} />
      <SureForm view={view} words={words} />
    </AidPage>
  );
  return drawPage(request, open.language, words.title, body);
}
