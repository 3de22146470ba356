import type { Metadata } from "next";
import { OrderList } from "@/components/plan/order-list";
import { Acts, ButtonLink } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { WorkspacePage } from "@/components/workspace/workspace-page";
import { formatDay } from "@/lib/i18n/format-day";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { taskOrder } from "@/lib/kept/kinds/task-order";
import { loadPlan } from "@/lib/kept/plan-queries";
import { summaryOf } from "@/lib/kept/problem-words";
import { viewOrder } from "@/lib/plan/plan-view";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../../open-workspace";

const path = "/plan/order";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await loadWorkspaceWords()).plan.title };
}

/** Everything that is to be done, to be put into another order. */
export default async function PlanOrderPage() {
  const { patientId, situation, today, language, words, content, shell } =
    await openWorkspace("go-plan");
  const plan = await loadPlan(patientId, situation);
  const own = { ...words.workspace, ...words.plan };
  const rows = viewOrder(plan, {
    situation,
    today,
    day: (day) => formatDay(day, language),
    words: words.plan,
    content,
  });
  const summary = summaryOf(readEntryDraft(await loadDraft(path)), own.errors, {
    atMost: taskOrder.atMost,
    idOf: () => "main",
    labelOf: () => undefined,
  });
  return (
    <WorkspacePage shell={shell} words={own} stage="/plan" page="/plan">
      {summary && <ErrorSummary {...summary} />}
      <PageHeading takesFocus={summary === null} lede={own.order.lede}>
        {own.order.heading}
      </PageHeading>
      <OrderList rows={rows} page={path} words={{ ...own, ...own.acts, place: own.order.place }} />
      <Acts>
        <ButtonLink href="/plan">{own.order.ready}</ButtonLink>
      </Acts>
    </WorkspacePage>
  );
}
