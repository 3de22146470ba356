import { drawPage } from "@/app/draw-page";
import { AidPage } from "@/components/decide/aid-page";
import { ValuesForm } from "@/components/decide/values-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { loadValues } from "@/lib/decide/aid-kept";
import { viewValues } from "@/lib/decide/values-view";
import { openAid } from "../open-aid";

const page = "/decide/values";

/** What matters, in eight pairs; it sets the order of the options and stands in the packet. */
export async function GET(request: Request): Promise<Response> {
  const { patientId, aid, tell, workspace, ...open } = await openAid("go-values", page);
  const view = viewValues(await loadValues(patientId), open.draft, aid);
  const summary = open.summary("sooner-surer");
  const words = aid.pages.values;
  const body = (
    <AidPage shell={open.shell} words={workspace} page={page}>
      {summary && <ErrorSummary {...summary} />}
      <PageHeading lede={tell(words.lede)}>{tell(words.heading)}</PageHeading>
      <p className="row-note mt-4">{tell(words.paper)}</p>
      <ValuesForm
        view={view}
        words={{ ...words, errors: workspace.errors, mark: workspace.mark }}
      />
    </AidPage>
  );
  return drawPage(request, open.language, words.title, body);
}
