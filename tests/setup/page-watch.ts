import type { BrowserContext } from "@playwright/test";

/** What a watch over a browser context saw that should not have been. */
export interface PageWatch {
  /** Everything seen so far that was not allowed, one readable line each. */
  problems(): string[];
  /** Lets problems that match `pattern` pass, in this context, from now on and before. */
  allow(pattern: RegExp): void;
}

/**
 * Watches every page of `context` for what a person would never see and must never happen: an
 * error on the console (a breach of the content security policy is one), a script that throws, a
 * server error, and a request to any host but `origin`.
 */
export function watchContext(context: BrowserContext, origin: string): PageWatch {
  const seen: string[] = [];
  const allowed: RegExp[] = [];

  context.on("console", (message) => {
    if (message.type() !== "error") return;
    seen.push(`console.error: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => seen.push(`script threw: ${error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isOnTheNet = /^(?:https?|wss?):$/.test(url.protocol);
    if (isOnTheNet && url.origin !== origin) seen.push(`request to another host: ${url.href}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) {
      seen.push(`server error ${response.status()}: ${response.url()}`);
    }
  });

  return {
    problems: () => seen.filter((line) => !allowed.some((pattern) => pattern.test(line))),
    allow: (pattern) => allowed.push(pattern),
  };
}
