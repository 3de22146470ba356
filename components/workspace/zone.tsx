"use client";

import { useEffect } from "react";
import { watchFolds } from "./fresh-page";
import { watchForms } from "./live-forms";
import { type RoomWords, watchRoom } from "./watch-room";

/**
 * What script does on every page of the workspace: it sends the forms, says when a field is nearly
 * full, and tells the server which time zone "today" is in; a day must not turn over at someone
 * else's midnight.
 */
export function Zone({ room: { left, full } }: { room: RoomWords }) {
  useEffect(watchForms, []);
  useEffect(watchFolds, []);
  useEffect(() => watchRoom({ left, full }), [left, full]);

  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    if (!timeZone || document.cookie.includes(`zone=${timeZone}`)) return;
    const secure = location.protocol === "https:" ? "; Secure" : "";
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
    document.cookie = `zone=${timeZone}; Path=/; SameSite=Lax; Max-Age=2592000${secure}`;
  }, []);
  return null;
}
