"use client";

import { useEffect } from "react";
import { watchForms } from "./live-forms";

/**
 * What script does on every page of the workspace: it sends the forms, and tells the server which
 * time zone "today" is in; a day must not turn over at someone else's midnight.
 */
export function Zone() {
  useEffect(watchForms, []);

  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    if (!timeZone || document.cookie.includes(`zone=${timeZone}`)) return;
    const secure = location.protocol === "https:" ? "; Secure" : "";
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
    document.cookie = `zone=${timeZone}; Path=/; SameSite=Lax; Max-Age=2592000${secure}`;
  }, []);
  return null;
}
