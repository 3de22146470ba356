"use client";

import { useEffect, useState } from "react";

/** Opens the browser's own print. Without script it says how to print. */
export function PrintNow({ label, hint }: { label: string; hint: string }) {
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => setCanPrint(true), []);
  return canPrint ? (
    <button type="button" className="button" onClick={() => window.print()}>
      {label}
    </button>
  ) : (
    <p>{hint}</p>
  );
}
