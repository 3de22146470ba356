"use client";

import { PageForm, type PageFormProps } from "@/components/decide/page-form";
import { PageShell } from "@/components/ui/page-shell";
import type { ShellWords } from "@/lib/content/interface-shape";

/**
 * A whole question page, drawn from data alone. Sent to the browser as data and not as a tree of
 * elements, it costs the server half of what it did, and the page is half as long.
 */
export function QuestionScreen({ shell, ...form }: PageFormProps & { shell: ShellWords }) {
  return (
    <PageShell words={shell} current="/decide">
      <PageForm {...form} />
    </PageShell>
  );
}
