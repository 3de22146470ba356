import type { ComponentProps, ReactNode } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import type { LiveFormWords } from "@/components/workspace/live-form";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import { EntryForm } from "./entry-form";
import { RemovedEntry } from "./removed-entry";

/** The page of one kept thing: its form, or the way back where it was removed. */
export function EntryPage({
  heading,
  entry,
  page,
  list,
  back,
  backLabel,
  form,
  words,
  removed,
  children,
}: {
  heading: string;
  entry: {
    readonly kind: string;
    readonly id: string;
    readonly version: number;
    readonly isRemoved: boolean;
  };
  page: string;
  /** The page of the list that it stands in. */
  list: string;
  /** The same, with the part of the list that it was opened from. */
  back: string;
  backLabel: string;
  form: ComponentProps<typeof EntryForm>["form"] & {
    readonly summary: ComponentProps<typeof ErrorSummary> | null;
  };
  words: WorkspaceWords & LiveFormWords;
  removed: { readonly text: string; readonly bringBack: string };
  /** What stands between the heading and the form. */
  children?: ReactNode;
}) {
  const shared = { entry, page, back, words, backLabel };
  return (
    <>
      {form.summary && <ErrorSummary {...form.summary} />}
      <PageHeading>{heading}</PageHeading>
      {children}
      {entry.isRemoved ? (
        <RemovedEntry {...shared} {...removed} />
      ) : (
        <EntryForm {...shared} list={list} form={form} removeLabel={words.remove} />
      )}
    </>
  );
}
