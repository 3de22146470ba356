interface Edge {
  from: string;
  to: string;
  typeOnly?: boolean;
}

/** One offence or more against each ban of the import law. No two share an importing file. */
export const offences: (Edge & { rule: string })[] = [
  { rule: "content-stands-alone", from: "lib/content/rule-a.ts", to: "@/lib/engine/score" },
  { rule: "content-stands-alone", from: "lib/content/rule-b.ts", to: "zod" },
  { rule: "content-stands-alone", from: "lib/content/rule-c.ts", to: "node:fs" },
  { rule: "engine-knows-content-only", from: "lib/engine/one.ts", to: "@/lib/db/client" },
  { rule: "engine-knows-content-only", from: "lib/engine/two.ts", to: "node:crypto" },
  { rule: "engine-knows-content-only", from: "lib/engine/three.ts", to: "zod" },
  { rule: "engine-knows-content-only", from: "lib/engine/four.ts", to: "@/lib/decide/schema" },
  {
    rule: "component-shows-what-it-is-given",
    from: "components/decide/reads-data.tsx",
    to: "@/lib/kept/sheet-queries",
  },
  {
    rule: "component-shows-what-it-is-given",
    from: "components/decide/decides.tsx",
    to: "@/lib/engine/score",
  },
  {
    rule: "component-takes-words-as-props",
    from: "components/decide/carries-words.tsx",
    to: "@/lib/content/en/interface",
  },
  { rule: "component-is-light", from: "components/decide/heavy.tsx", to: "zod" },
  { rule: "component-runs-in-a-browser", from: "components/decide/server.tsx", to: "node:path" },
  { rule: "component-runs-in-a-browser", from: "components/decide/plain.tsx", to: "path" },
  {
    rule: "ui-has-no-domain-words",
    from: "components/ui/knows-stage.tsx",
    to: "@/components/decide/question",
  },
  { rule: "app-gates-reads-composes", from: "app/scores.tsx", to: "@/lib/engine/score" },
  { rule: "app-gates-reads-composes", from: "app/reads.tsx", to: "@/lib/db/client" },
  { rule: "app-takes-words-from-i18n", from: "app/english.tsx", to: "@/lib/content/en/interface" },
  { rule: "lib-does-not-look-up", from: "lib/decide/draws.ts", to: "@/components/ui/button" },
  { rule: "lib-does-not-look-up", from: "lib/auth/routes.ts", to: "@/app/page" },
  { rule: "stages-do-not-know-each-other", from: "lib/decide/plans.ts", to: "@/lib/plan/schema" },
  { rule: "stages-do-not-know-each-other", from: "lib/packet/asks.ts", to: "@/lib/plan/schema" },
  { rule: "stages-do-not-know-each-other", from: "lib/decide/fhir.ts", to: "@/lib/fhir/read" },
  { rule: "kept-knows-no-stage", from: "lib/kept/plans.ts", to: "@/lib/plan/schema" },
  { rule: "stage-is-below-the-request", from: "lib/decide/speaks.ts", to: "@/lib/i18n/words" },
  { rule: "stage-is-below-the-request", from: "lib/decide/limits.ts", to: "@/lib/security/limit" },
  { rule: "i18n-knows-content-only", from: "lib/i18n/reads.ts", to: "@/lib/db/client" },
  { rule: "db-knows-no-domain", from: "lib/db/decides.ts", to: "@/lib/engine/score" },
  { rule: "db-knows-no-domain", from: "lib/db/signs-in.ts", to: "@/lib/auth/guard" },
  { rule: "auth-knows-no-stage", from: "lib/auth/asks.ts", to: "@/lib/kept/sheet-queries" },
  { rule: "security-knows-no-stage", from: "lib/security/asks.ts", to: "@/lib/kept/sheet-queries" },
  {
    rule: "prisma-behind-queries-and-commands",
    from: "lib/decide/schema-reads.ts",
    to: "@/lib/db/client",
  },
  {
    rule: "prisma-behind-queries-and-commands",
    from: "lib/decide/prisma.ts",
    to: "@prisma/client",
  },
  { rule: "prisma-behind-queries-and-commands", from: "app/prisma.ts", to: "@prisma/client" },
  { rule: "vault-knows-no-client", from: "lib/db/vault.ts", to: "@/lib/db/client" },
  {
    rule: "generated-client-behind-db",
    from: "lib/auth/generated.ts",
    to: "@/lib/db/generated/sqlite/client",
  },
  { rule: "production-without-test-tools", from: "lib/decide/tests-itself.ts", to: "vitest" },
  { rule: "package-is-declared", from: "lib/decide/lucky.ts", to: "undeclared" },
  { rule: "no-production-import-of-tests", from: "lib/decide/faked.ts", to: "@/tests/setup/fake" },
  { rule: "no-circle", from: "lib/decide/about.ts", to: "@/lib/decide/round" },
  { rule: "import-exists", from: "lib/decide/lost.ts", to: "@/lib/decide/nowhere" },
];

/** Imports that the law allows, each the near neighbour of one that it bans. */
export const lawful: Edge[] = [
  { from: "lib/content/rule-d.ts", to: "@/lib/content/types" },
  { from: "lib/engine/five.ts", to: "@/lib/content/types" },
  { from: "components/decide/typed.tsx", to: "@/lib/content/types", typeOnly: true },
  { from: "components/ui/typed.tsx", to: "@/lib/content/types", typeOnly: true },
  { from: "components/decide/built.tsx", to: "@/components/ui/button" },
  { from: "components/decide/small.tsx", to: "zod/mini" },
  { from: "app/shows.tsx", to: "@/lib/kept/sheet-queries" },
  { from: "app/speaks.tsx", to: "@/lib/i18n/words" },
  { from: "app/checks.tsx", to: "@/lib/security/limit" },
  { from: "app/typed.tsx", to: "@/lib/content/types", typeOnly: true },
  { from: "lib/decide/commands.ts", to: "@/lib/db/client" },
  { from: "lib/decide/scores.ts", to: "@/lib/engine/score" },
  { from: "lib/decide/guarded.ts", to: "@/lib/auth/guard" },
  { from: "lib/decide/seals.ts", to: "@/lib/db/vault" },
  { from: "lib/decide/typed.ts", to: "@/lib/db/client", typeOnly: true },
  { from: "lib/decide/parses.ts", to: "zod" },
  { from: "lib/i18n/picks.ts", to: "@/lib/content/en/interface" },
  { from: "lib/db/seals.ts", to: "@/lib/security/seal" },
  { from: "lib/auth/stores.ts", to: "@/lib/db/client" },
];

/** The other half of the planted circle, which is reported once, at the module met first. */
export const circle: Edge = { from: "lib/decide/round.ts", to: "@/lib/decide/about" };
