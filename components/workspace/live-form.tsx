import type { ReactNode } from "react";
import { LiveFormClient, type LiveFormWords } from "./live-form-client";

export type { LiveFormWords };

/**
 * A native form that works without script. With script it is sent without leaving the page, the
 * page is brought up to date in place, and while the server cannot be reached what was typed stays
 * and is sent again. `clears` is for a line that adds: it is emptied and keeps the focus. `quiet`
 * is for a lone button: it speaks only when something did not work.
 */
export function LiveForm({
  words,
  children,
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
  // Only these go to the browser, whatever else the words hold.
  const { saving, saved, notSaved } = words;
  return (
    <LiveFormClient words={{ saving, saved, notSaved }} {...rest}>
      {children}
    </LiveFormClient>
  );
}
