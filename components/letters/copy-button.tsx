"use client";

import { useEffect, useRef, useState } from "react";

/** Copies a text. Without script it is not there: the text is a file to take as well. */
export function CopyButton({
  text,
  words,
}: {
  text: string;
  words: { readonly copy: string; readonly copied: string; readonly notCopied: string };
}) {
  const [canCopy, setCanCopy] = useState(false);
  const [told, setTold] = useState("");
  const timer = useRef(0);
  useEffect(() => {
    setCanCopy(Boolean(navigator.clipboard));
    return () => window.clearTimeout(timer.current);
  }, []);
  if (!canCopy) return null;
  const copy = async () => {
    setTold("");
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
    }
    timer.current = window.setTimeout(() => setTold(""), 6_000);
  };
  return (
    <>
      <button type="button" className="quiet-link" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{told}</span>
    </>
  );
}
