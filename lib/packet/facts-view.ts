import type { PrintWords } from "@/lib/content/packet-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { factsContent, packetFacts } from "@/lib/kept/kinds/packet-facts";
import { problemOf } from "@/lib/kept/problem-words";

const sizes = {
  name: { most: 120, lines: 1 },
  born: { most: 60, lines: 1 },
  visit: { most: 160, lines: 1 },
  decision: { most: 400, lines: 2 },
  plan: { most: 1000, lines: 3 },
  planBy: { most: 120, lines: 1 },
  matters: { most: 1000, lines: 3 },
} as const;
type Field = keyof typeof sizes;
const names = Object.keys(sizes) as readonly Field[];

/**
 * The form of what stands at the head of the packet: what is kept, or what was typed before it
 * failed; after a conflict both texts of each field that differs.
 */
export function viewFacts(
  kept: {
    readonly value: { readonly [F in Field]?: string | undefined };
    readonly version: number;
  },
  draft: EntryDraft | null,
  words: { readonly print: PrintWords; readonly workspace: WorkspaceWords },
  speaker: Speaker,
) {
  const own = draft?.kind === packetFacts.name ? draft : null;
  const { facts } = words.print;
  const help: { readonly [F in Field]?: string } = {
    name: facts.nameHelp,
    visit: facts.visitHelp,
    decision: facts.decisionHelp,
    matters: say(facts.mattersHelp, speaker),
  };
  const fields = names.map((name) => ({
    name,
    label: say(facts[name], speaker),
    help: help[name],
    value: own ? own.typed(name) : (kept.value[name] ?? ""),
    error: problemOf(own, name, words.workspace.errors),
    ...sizes[name],
  }));
  const theirs = own?.theirs ?? null;
  return {
    heading: facts.heading,
    lede: say(facts.lede, speaker),
    open: facts.open,
    isOpen: own !== null,
    kind: packetFacts.name,
    content: factsContent,
    version: theirs?.version ?? kept.version,
    fields,
    both:
      theirs === null
        ? []
        : fields
            .map(({ name, label, value }) => ({
              id: name,
              label,
              mine: value,
              theirs: String(theirs.value[name] ?? ""),
            }))
            .filter(({ mine, theirs: there }) => mine !== there),
  };
}
