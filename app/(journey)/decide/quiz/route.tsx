import { drawPage } from "@/app/draw-page";
import { AidPage } from "@/components/decide/aid-page";
import { QuizAsk, QuizResult } from "@/components/decide/quiz-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { loadQuiz } from "@/lib/decide/aid-kept";
import { readQuiz, viewQuiz } from "@/lib/decide/quiz-view";
import { openAid } from "../open-aid";

const page = "/decide/quiz";

/** Three questions about second opinions in general; kept only where a person says so. */
export async function GET(request: Request): Promise<Response> {
  const { patientId, aid, speaker, sayDay, workspace, draft, ...open } = await openAid(
    "go-quiz",
    page,
  );
  const said = readQuiz(new URL(request.url).searchParams, draft);
  const view = viewQuiz(said, await loadQuiz(patientId), draft, aid, speaker);
  const summary = open.summary("quiz");
  const words = {
    ...aid.pages.quiz,
    mark: workspace.mark,
    keptLine: view.keptAt ? aid.pages.quiz.kept(sayDay(view.keptAt)) : "",
  };
  const body = (
    <AidPage shell={open.shell} words={workspace} page={page}>
      {summary && <ErrorSummary {...summary} />}
      <PageHeading lede={words.lede}>{words.heading}</PageHeading>
      <div id="quiz">
        {view.isAnswered ? (
          <QuizResult view={view} words={words} />
        ) : (
          <QuizAsk view={view} words={words} />
        )}
      </div>
    </AidPage>
  );
  return drawPage(request, open.language, words.title, body);
}
