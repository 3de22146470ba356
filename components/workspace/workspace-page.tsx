import type { ReactNode } from "react";
import { PageShell } from "@/components/ui/page-shell";
import type { RoomWords } from "./watch-room";
import { WorkspaceBody, type WorkspaceBodyProps } from "./workspace-body";
import { Zone } from "./zone";

/** A page after the answer that Next draws: see WorkspaceBody for what it takes. */
export function WorkspacePage({
  shell,
  words,
  children,
  ...body
}: WorkspaceBodyProps & {
  words: WorkspaceBodyProps["words"] & { readonly room: RoomWords };
  children: ReactNode;
}) {
  const { onTop, ...shellWords } = shell;
  return (
    <PageShell words={shellWords} current={body.stage} width="page">
      <Zone room={words.room} />
      <WorkspaceBody shell={shell} words={words} {...body}>
        {children}
      </WorkspaceBody>
    </PageShell>
  );
}
