"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { watchReorder } from "./watch-reorder";

/** A list that is ordered by buttons, and nicer to order where there is script. */
export function ReorderArea({ children }: { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);

  useEffect(() => (area.current ? watchReorder(area.current) : undefined), []);

  return (
    <div ref={area} className="reorder">
      <p className="sr-only" role="status" data-moved />
      {children}
    </div>
  );
}
