"use client";

import { useEffect } from "react";
import { watchCopy } from "./watch-copy";

/** Copies a text. Without script it is not there: the text is a file to take as well. */
export function CopyButton({
  text,
  words,
}: {
  text: string;
  words: { readonly copy: string; readonly copied: string; readonly notCopied: string };
}) {
  useEffect(watchCopy, []);
  return (
    <>
      <button
        type="button"
        className="quiet-link"
        hidden
        data-copy={text}
        data-copied={words.copied}
        data-not-copied={words.notCopied}
      >
        {words.copy}
      </button>
      <span role="status" />
    </>
  );
}
