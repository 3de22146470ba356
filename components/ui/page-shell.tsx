"use client";

import { EndingWatch } from "@/components/ui/ending-watch";
import { LanguageChoice } from "@/components/ui/language-choice";
import { QuickExit } from "@/components/ui/quick-exit";
import { ShellFrame, type ShellProps } from "@/components/ui/shell-frame";

/** The frame of a page that Next draws: see ShellFrame for what it takes. */
export function PageShell(props: ShellProps) {
  const { leave, leftTitle, languages, ending } = props.words;
  return (
    <ShellFrame
      {...props}
      leave={<QuickExit label={leave} leftTitle={leftTitle} />}
      languages={<LanguageChoice languages={languages} />}
      ending={<EndingWatch words={ending} />}
    />
  );
}
