import { PageForm, type PageFormProps } from "@/components/decide/page-form";
import { StaticShell } from "@/components/ui/static-shell";
import type { Shell } from "@/lib/content/interface-shape";

/** A whole question page, drawn once and from data alone. */
export function QuestionScreen({ shell, ...form }: PageFormProps & { shell: Shell }) {
  return (
    <StaticShell words={shell} current="/decide">
      <PageForm {...form} />
    </StaticShell>
  );
}
