import { drawPage } from "@/app/draw-page";
import { AidPage } from "@/components/decide/aid-page";
import { OptionPick } from "@/components/decide/option-pick";
import { OptionStack, OptionTable } from "@/components/decide/option-table";
import { Acts, ButtonLink, QuietLink } from "@/components/ui/button";
import { Help } from "@/components/ui/help";
import { PageHeading } from "@/components/ui/page-heading";
import { loadValues } from "@/lib/decide/aid-kept";
import { viewOptions } from "@/lib/decide/options-view";
import { leaningsOf } from "@/lib/decide/values-view";
import { openAid } from "../open-aid";

const page = "/decide/options";

/** The five options in equal detail, in an order that follows what was said and says so. */
export async function GET(request: Request): Promise<Response> {
  const { patientId, answers, aid, speaker, tell, sayDay, ...open } = await openAid(
    "go-options",
    page,
  );
  const leanings = leaningsOf(await loadValues(patientId));
  const ask = new URL(request.url).searchParams;
  const asked = { one: ask.getAll("one"), two: ask.getAll("two") };
  const view = viewOptions({ sheet: answers, leanings }, asked, aid, speaker);
  const words = aid.pages.options;
  const because = view.because.slice(0, 5);
  const body = (
    <AidPage shell={open.shell} words={open.workspace} page={page} width="page">
      <div className="options-sheet">
        <section className="print-only print-safety">
          <h2>{open.safety.heading}</h2>
          {open.safety.lines.map((line) => (
            <p key={line}> {line}</p>
          ))}
        </section>
        <PageHeading lede={tell(words.lede)}>{tell(words.heading)}</PageHeading>
        {because.length > 0 ? (
          <div className="option-because screen-only">
            <p>{tell(words.because)}</p>
            <ul>
              {because.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <p>{words.notAdvice}</p>
          </div>
        ) : (
          <div className="option-because screen-only">
            <p>{tell(words.neutral)}</p>
          </div>
        )}
        <OptionPick
          names={view.names}
          picked={view.picked}
          isSamePick={view.isSamePick}
          words={words}
        />
        <OptionTable heads={view.heads} rows={view.rows} words={words} />
        <OptionStack heads={view.heads} rows={view.rows} />
        <div className="option-foot">
          <p>
            <b>{tell(words.keepDates)}</b>
          </p>
          <p className="print-only">{words.notAdvice}</p>
          <p className="row-note">{words.checked(sayDay(view.checkedOn))}</p>
          <Help title={words.sources} screenOnly>
            {view.citations.map((citation) => (
              <p key={citation} className="reason-cite">
                {citation}
              </p>
            ))}
          </Help>
        </div>
        <Acts>
          <ButtonLink href="/decide/values">{tell(words.toValues)}</ButtonLink>
          <QuietLink href="/decide/known">{words.toKnown}</QuietLink>
        </Acts>
      </div>
    </AidPage>
  );
  return drawPage(request, open.language, words.title, body);
}
