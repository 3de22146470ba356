import type { ReactNode } from "react";
import { FormMark } from "@/components/ui/form-mark";
import { QuietStatus } from "@/components/ui/quiet-status";

/** What a form says of itself while script sends it, and whose page it stands on. */
export type LiveFormWords = {
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly mark: string;
};

/**
 * A native form that works without script. With script (`watchForms`) it is sent without leaving
 * the page, the page is brought up to date in place, and while the server cannot be reached what
 * was typed stays and is sent again. `clears` is for a line that adds: it is emptied and keeps the
 * focus. `quiet` is for a lone button: it speaks only when something did not work.
 */
export function LiveForm({
  words,
  children,
  clears = false,
  quiet = false,
  ...rest
}: {
  action: string;
  words: LiveFormWords;
  children: ReactNode;
  id?: string;
  className?: string;
  clears?: boolean;
  quiet?: boolean;
}) {
  return (
    <form
      {...rest}
      method="post"
      noValidate
      data-live={clears ? "clears" : ""}
      data-saving={quiet ? undefined : words.saving}
      data-saved={quiet ? undefined : words.saved}
      data-not-saved={words.notSaved}
    >
      <FormMark mark={words.mark} />
      {children}
      {!quiet && <QuietStatus />}
    </form>
  );
}
