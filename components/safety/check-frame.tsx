import type { ReactNode } from "react";
import { KeepApart } from "@/components/safety/keep-apart";
import { SettingsFields, type SettingsView } from "@/components/safety/settings-fields";
import { Acts, Button, QuietLink } from "@/components/ui/button";
import { ErrorSummary, type FieldProblem } from "@/components/ui/error-summary";
import { FormMark } from "@/components/ui/form-mark";
import { PageHeading } from "@/components/ui/page-heading";
import { Progress } from "@/components/ui/progress";

export type CheckFrameView = {
  readonly step: string;
  readonly section: string;
  readonly position: string;
  readonly at: number;
  readonly of: number;
  readonly heading: string;
  readonly intro: string;
  /** Where to go back to after the check, by name. */
  readonly to: string | null;
  readonly next: string;
  readonly back: { readonly href: string; readonly label: string } | null;
  readonly summary: {
    readonly title: string;
    readonly kept?: string;
    readonly problems: readonly FieldProblem[];
  } | null;
};

const formId = "check-form";

/** One step of the safety check: heading, a native form, its button, who and where. */
export function CheckFrame({
  view,
  settings,
  mark,
  before,
  children,
  unsure,
  acts,
}: {
  view: CheckFrameView;
  settings: SettingsView;
  mark: string | undefined;
  /** Between the intro and the form. */
  before?: ReactNode;
  children: ReactNode;
  unsure?: string;
  /** Beside the button. */
  acts?: ReactNode;
}) {
  return (
    <>
      <Progress section={view.section} position={view.position} done={view.at} total={view.of} />
      {view.summary && <ErrorSummary {...view.summary} />}
      <PageHeading takesFocus={view.summary === null}>{view.heading}</PageHeading>
      <p className="check-intro">{view.intro}</p>
      {before}
      <form id={formId} method="post" action="/api/safety" className="check-form" noValidate>
        <FormMark mark={mark} />
        <input type="hidden" name="step" value={view.step} />
        {view.to && <input type="hidden" name="to" value={view.to} />}
        {children}
        {unsure && <p className="check-unsure">{unsure}</p>}
        <Acts>
          <Button>{view.next}</Button>
          {acts}
          {view.back && <QuietLink href={view.back.href}>{view.back.label}</QuietLink>}
        </Acts>
        <SettingsFields view={settings} isShownAbove={view.at === 1} />
      </form>
      <KeepApart formId={formId} />
    </>
  );
}
