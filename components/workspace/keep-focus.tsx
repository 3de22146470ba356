"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** A polite message that takes the focus when what had it is gone. `mark` names the message. */
export function KeepFocus({
  mark,
  className,
  children,
}: {
  mark: string;
  className?: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (mark && document.activeElement === document.body) box.current?.focus();
  }, [mark]);

  return (
    <div className={className} role="status" tabIndex={-1} ref={box}>
      {children}
    </div>
  );
}
