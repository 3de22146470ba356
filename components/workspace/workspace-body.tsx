import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Shell } from "@/lib/content/interface-shape";

/** A line of the safety check that stays on top until it is settled. */
type LineOnTop = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly calm: boolean;
  readonly private: boolean;
};
type Place = { readonly href: string; readonly label: string };

export type WorkspaceBodyProps = {
  shell: Shell & { readonly onTop?: readonly LineOnTop[] };
  words: {
    readonly waysLabel: string;
    readonly ways: { readonly [stage: string]: readonly Place[] };
  };
  stage: string;
  page: string;
  width?: "measure" | "page";
};

/**
 * What stands in the frame of a page after the answer: the stages (on a phone, where the header has
 * no room for them), the pages of this stage, the lines of the safety check that stay on top.
 * `stage` is its address, `page` the address of this page.
 */
export function WorkspaceBody({
  shell,
  words,
  stage,
  page,
  width = "measure",
  children,
}: WorkspaceBodyProps & { children: ReactNode }) {
  const ways = words.ways[stage] ?? [];
  const { onTop = [] } = shell;
  return (
    <>
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
    </>
  );
}
