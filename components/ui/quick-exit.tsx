"use client";

import { useEffect, useRef } from "react";
import { LeaveForm } from "@/components/ui/leave-form";
import { watchLeaving } from "@/components/ui/watch-leaving";

/** The way out, on a page that React draws in the browser too. */
export function QuickExit({ label, leftTitle }: { label: string; leftTitle: string }) {
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (form.current) return watchLeaving(form.current);
  }, []);

  return <LeaveForm ref={form} label={label} leftTitle={leftTitle} />;
}
