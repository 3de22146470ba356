import { drawPage } from "@/app/draw-page";
import { AidPage } from "@/components/decide/aid-page";
import { KnownFacts } from "@/components/decide/known-facts";
import { Acts, ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { type KnownFactView, viewKnown } from "@/lib/decide/known-view";
import { openAid } from "../open-aid";

const page = "/decide/known";

/** What is known in numbers, both sides; what is past its review is not there. */
export async function GET(request: Request): Promise<Response> {
  const { aid, group, today, speaker, tell, sayDay, ...open } = await openAid("go-known", page);
  const view = viewKnown(group, today, aid, speaker);
  const words = aid.pages.known;
  const shown = (facts: readonly KnownFactView[]) =>
    facts.map((fact) => ({ ...fact, checked: words.checked(sayDay(fact.checkedOn)) }));
  const body = (
    <AidPage shell={open.shell} words={open.workspace} page={page} width="page">
      <PageHeading lede={tell(words.lede)}>{words.heading}</PageHeading>
      {view.isEmpty && <p className="known-note">{words.nothing}</p>}
      <div className="known-columns">
        <KnownFacts
          id="may-change"
          heading={words.mayChange}
          facts={shown(view.mayChange)}
          words={words}
        />
        <KnownFacts
          id="may-cost"
          heading={words.mayCost}
          facts={shown(view.mayCost)}
          words={words}
        />
      </div>
      <KnownFacts
        id="own"
        heading={tell(words.own)}
        facts={shown(view.own)}
        note={view.isFarApart ? words.whyApart : null}
        words={words}
      />
      {group === null && !view.isEmpty && (
        <p className="known-note">
          <a href="/decide/what">{tell(words.ownNone)}</a>
        </p>
      )}
      <Acts>
        <ButtonLink href="/decide/options">{words.toOptions}</ButtonLink>
      </Acts>
    </AidPage>
  );
  return drawPage(request, open.language, words.title, body);
}
