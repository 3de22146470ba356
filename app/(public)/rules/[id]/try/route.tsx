import { drawPage } from "@/app/draw-page";
import { TryScreen } from "@/components/rules/try-screen";
import { ErrorSummary } from "@/components/ui/error-summary";
import { MissingPage } from "@/components/ui/missing-page";
import { StaticShell } from "@/components/ui/static-shell";
import { viewTry } from "@/lib/decide/try-rule";
import { contentWordsFor } from "@/lib/i18n/content-words";
import { loadLanguage } from "@/lib/i18n/language";
import { ruleBookWordsFor } from "@/lib/i18n/rule-book-words";
import { rulePageWordsFor } from "@/lib/i18n/rule-page-words";
import { words as wordsIn } from "@/lib/i18n/words";
import { labelOf } from "@/lib/rule-book/rule-list";
import { readBody } from "@/lib/security/body";
import { type FormFields, readFormFields } from "@/lib/security/form-fields";
import { clientAddress, takeTurn } from "@/lib/security/rate-limit";

type Context = { params: Promise<{ id: string }> };

const limit = { points: 600, seconds: 60 };

/** The rule with the answers of its first example. Public: it reads no cookie but the language. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return draw(request, (await params).id, null);
}

/**
 * The rule with the answers that were sent. They are in the body, so that no answer stands in an address
 * or in the browser's history, and they are not kept.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const wait = await takeTurn("try-rule", clientAddress(request.headers), limit);
  if (wait > 0) return drawProblem(request, 429, { "retry-after": String(wait) });
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return drawProblem(request, 415);
  const body = await readBody(request);
  if (!body.ok) return drawProblem(request, body.status);
  const form = readFormFields(body.text);
  return form.ok ? draw(request, id, form.fields) : drawProblem(request, 400);
}

async function draw(request: Request, id: string, fields: FormFields | null): Promise<Response> {
  const language = await loadLanguage();
  const { shell, notFound } = wordsIn(language);
  const content = contentWordsFor(language);
  const view = viewTry(id, fields && ((name) => fields.get(name) ?? []), content);
  if (view === null) {
    const missing = (
      <StaticShell words={shell}>
        <MissingPage words={notFound} />
      </StaticShell>
    );
    return drawPage(request, language, notFound.title, missing, 404);
  }
  const words = ruleBookWordsFor(language).tryIt;
  const body = (
    <StaticShell words={shell}>
      <TryScreen
        {...view}
        name={rulePageWordsFor(language).name(labelOf(id))}
        wasSent={fields !== null}
        or={content.decide.aloneOr}
        words={words}
      />
    </StaticShell>
  );
  const status = view.result === null ? 422 : 200;
  return drawPage(request, language, words.title(labelOf(id)), body, status);
}

/** Nothing could be tried: says so, with the way back. */
async function drawProblem(
  request: Request,
  status: number,
  headers: Record<string, string> = {},
): Promise<Response> {
  const language = await loadLanguage();
  const { tryIt } = ruleBookWordsFor(language);
  const { shell } = wordsIn(language);
  const message = status === 429 ? tryIt.tooMany : tryIt.unreadable;
  const body = (
    <StaticShell words={shell}>
      <ErrorSummary title={tryIt.heading} problems={[{ fieldId: "main", message }]} />
      <p>
        <a href="/rules">{tryIt.allRules}</a>
      </p>
    </StaticShell>
  );
  const response = await drawPage(request, language, tryIt.heading, body, status);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
