import { LanguageForm } from "@/components/ui/language-form";
import { LeaveForm } from "@/components/ui/leave-form";
import { ShellFrame, type ShellProps } from "@/components/ui/shell-frame";
import { VisitEnding } from "@/components/ui/visit-ending";

/**
 * The frame of a page that is drawn once, on the server: no hook in it, and nothing for React to do
 * in the browser. See ShellFrame for what it takes.
 */
export function StaticShell(props: ShellProps) {
  const { leave, leftTitle, languages, ending } = props.words;
  return (
    <ShellFrame
      {...props}
      leave={<LeaveForm label={leave} leftTitle={leftTitle} />}
      languages={<LanguageForm languages={languages} />}
      ending={<VisitEnding words={ending} />}
    />
  );
}
