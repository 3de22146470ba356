import type { ReactNode } from "react";
import { StaticShell } from "@/components/ui/static-shell";
import { WorkspaceBody, type WorkspaceBodyProps } from "@/components/workspace/workspace-body";

/** A page of the decision aid: drawn once and from data alone, with the ways of its stage. */
export function AidPage({
  shell,
  words,
  page,
  width,
  children,
}: Pick<WorkspaceBodyProps, "shell" | "words" | "page" | "width"> & { children: ReactNode }) {
  const { onTop, ...shellWords } = shell;
  return (
    <StaticShell words={shellWords} current="/decide" width="page">
      <WorkspaceBody
        shell={{ ...shellWords, onTop: onTop ?? [] }}
        words={words}
        stage="/decide"
        page={page}
        width={width}
      >
        {children}
      </WorkspaceBody>
    </StaticShell>
  );
}
