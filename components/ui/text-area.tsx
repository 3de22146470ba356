"use client";

import { type ComponentProps, useLayoutEffect, useRef, useState } from "react";

/**
 * Several lines of a person's own words. When React takes over a page it gives such a field the text
 * it was drawn with, so what somebody typed before that is made the text it begins with.
 */
export function TextArea({
  id,
  defaultValue = "",
  ...rest
}: ComponentProps<"textarea"> & { id: string; defaultValue?: string | undefined }) {
  const [begun] = useState(() => typedInto(id) ?? defaultValue);
  const area = useRef<HTMLTextAreaElement>(null);

  // What it was drawn with stays what tells whether something was changed.
  useLayoutEffect(() => {
    if (area.current && begun !== defaultValue) area.current.defaultValue = defaultValue;
  }, [begun, defaultValue]);

  return <textarea {...rest} ref={area} id={id} defaultValue={begun} />;
}

/** What stands in the field that the server drew; null on the server, or where there is none. */
function typedInto(id: string): string | null {
  if (typeof document === "undefined") return null;
  const there = document.getElementById(id);
  return there instanceof HTMLTextAreaElement ? there.value : null;
}
