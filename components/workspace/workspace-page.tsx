import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { PageShell } from "@/components/ui/page-shell";
import type { Shell } from "@/lib/content/interface-shape";
import type { RoomWords } from "./watch-room";
import { Zone } from "./zone";

/** A line of the safety check that stays on top until it is settled. */
type LineOnTop = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly calm: boolean;
  readonly private: boolean;
};
type Place = { readonly href: string; readonly label: string };

/**
 * A page after the answer: the shell, the stages (on a phone too, where the header has no room for
 * them) and the pages of this stage. `stage` is its address, `page` the address of this page.
 */
export function WorkspacePage({
  shell,
  words,
  stage,
  page,
  width = "measure",
  children,
}: {
  shell: Shell & { readonly onTop?: readonly LineOnTop[] };
  words: {
    readonly waysLabel: string;
    readonly ways: { readonly [stage: string]: readonly Place[] };
    readonly room: RoomWords;
  };
  stage: string;
  page: string;
  width?: "measure" | "page";
  children: ReactNode;
}) {
  const ways = words.ways[stage] ?? [];
  const { onTop = [], ...shellWords } = shell;
  return (
    <PageShell words={shellWords} current={stage} width="page">
      <Zone room={words.room} />
      <nav className="stages screen-only" aria-label={shell.stagesLabel}>
        {shell.stages.map(({ href, label }) => (
          <a key={href} href={href} aria-current={href === stage ? "true" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {ways.length > 0 && (
        <nav className="ways screen-only" aria-label={words.waysLabel}>
          {ways.map(({ href, label }) => (
            <a key={href} href={href} aria-current={href === page ? "page" : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
      {onTop.map(({ id, title, text, calm, private: isPrivate }) => (
        <div key={id} className={isPrivate ? "on-top screen-only" : "on-top"}>
          <Notice tone={calm ? "mind" : "stop"}>
            <p>
              <b>{title}</b>
            </p>
            <p>{text}</p>
          </Notice>
        </div>
      ))}
      <div className={width === "measure" ? "max-w-measure" : undefined}>{children}</div>
    </PageShell>
  );
}
