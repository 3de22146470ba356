"use client";

import { useEffect, useRef } from "react";
import { VisitEnding } from "@/components/ui/visit-ending";
import { watchEnding } from "@/components/ui/watch-ending";
import type { ShellWords } from "@/lib/content/interface-shape";

/** The watch over a visit on a shared device, on a page that React draws in the browser too. */
export function EndingWatch({ words }: { words: ShellWords["ending"] }) {
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    if (box.current) return watchEnding(box.current);
  }, []);

  return <VisitEnding ref={box} words={words} />;
}
