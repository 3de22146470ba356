// The import law. Each ban says why in its comment; tests/unit/lint/import-law.test.ts plants an
// offence against every one of them. A change here wants a decision record in docs/decisions/.

// Folders of lib/ that everything stands on; every other folder is a stage of the journey, the
// packet or the records, and these keep to themselves.
const feature = "^lib/(?!(?:content|engine|db|auth|i18n|security|kept)/)([^/]+)/";
const readsOrWrites = "^lib/[^/]+/(?:sheet-|situation-)?(?:queries|commands)\\.ts$";
const own = "^(?:app|components|lib)/";
const generated = "^lib/db/generated/";

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const forbidden = [
  {
    name: "content-stands-alone",
    comment:
      "Content is data that a clinician reviews: what it means must be on the page in front of " +
      "them, so it imports nothing outside itself, no package and no Node module either.",
    severity: "error",
    from: { path: "^lib/content/" },
    to: { pathNot: "^lib/content/", couldNotResolve: false },
  },
  {
    name: "engine-knows-content-only",
    comment:
      "The engine is pure functions over content and answers, so that it can be proved, run in " +
      "any place and give the same answer twice: no database, no session, no clock, no package.",
    severity: "error",
    from: { path: "^lib/engine/" },
    to: { pathNot: "^lib/(?:engine|content)/", couldNotResolve: false },
  },
  {
    name: "component-shows-what-it-is-given",
    comment:
      "A component is props in, markup out. It reads no data and decides nothing, so it can be " +
      "looked at alone and reused; of lib/ it may know content types only.",
    severity: "error",
    from: { path: "^components/" },
    to: { path: "^(?:lib/(?!content/)|app/|scripts/|prisma/)" },
  },
  {
    name: "component-takes-words-as-props",
    comment:
      "Content reaches a component as props. An import of the data itself would put every word of " +
      "it, in every language, into the browser's script; types vanish, so they are free.",
    severity: "error",
    from: { path: "^components/" },
    to: { path: "^lib/content/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "component-is-light",
    comment:
      "Full Zod in the browser weighs more than the whole page may: in a component it is zod/mini " +
      "or nothing.",
    severity: "error",
    from: { path: "^components/" },
    to: { path: "^node_modules/zod/(?!(?:v4/)?mini/)" },
  },
  {
    name: "component-runs-in-a-browser",
    comment: "Components may be sent to the browser, where Node's own modules do not exist.",
    severity: "error",
    from: { path: "^components/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "ui-has-no-domain-words",
    comment:
      "components/ui is fields, buttons and dialogs that know nothing of medicine or of a stage; " +
      "a stage's component builds on them, never the other way round.",
    severity: "error",
    from: { path: "^components/ui/" },
    to: { path: "^components/(?!ui/)" },
  },
  {
    name: "app-gates-reads-composes",
    comment:
      "A route guards, asks a stage for what it shows, and composes components. Reaching past the " +
      "stage to the engine or the database puts decisions where no test of lib/ sees them.",
    severity: "error",
    from: { path: "^app/" },
    to: { path: "^lib/(?:engine|db)/" },
  },
  {
    name: "app-takes-words-from-i18n",
    comment:
      "A route that imports the content of one language is wrong in every other: words come " +
      "through lib/i18n and data through a stage. Types vanish, so they are free.",
    severity: "error",
    from: { path: "^app/" },
    to: { path: "^lib/content/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "lib-does-not-look-up",
    comment:
      "lib/ is what the app stands on. If it knew of routes or components, nothing of it could be " +
      "tested or used without them.",
    severity: "error",
    from: { path: "^lib/" },
    to: { path: "^(?:app|components|scripts|tests)/" },
  },
  {
    name: "stages-do-not-know-each-other",
    comment:
      "One stage of the journey, the packet and the records read the same rows by the same ids; " +
      "they share by engine, content and db, so that each can be changed or removed alone.",
    severity: "error",
    from: { path: feature },
    to: { path: feature, pathNot: "^lib/$1/" },
  },
  {
    name: "stage-is-below-the-request",
    comment:
      "A stage takes a PatientId and parsed values. Language and request checks belong to the " +
      "route above it; a stage that knew them could not be called from anywhere else.",
    severity: "error",
    from: { path: feature },
    to: { path: "^lib/(?:i18n|security)/" },
  },
  {
    name: "kept-knows-no-stage",
    comment:
      "lib/kept is what a person said and keeps: every stage reads and changes it there, so it " +
      "stands below them all.",
    severity: "error",
    from: { path: "^lib/kept/" },
    to: { path: "^lib/(?!(?:kept|content|engine|db)/)" },
  },
  {
    name: "i18n-knows-content-only",
    comment: "A language is content and nothing else; it must be loadable where no request is.",
    severity: "error",
    from: { path: "^lib/i18n/" },
    to: { path: "^lib/(?!(?:i18n|content)/)" },
  },
  {
    name: "db-knows-no-domain",
    comment:
      "lib/db is clients, crypto and retry. It stands under every stage; of lib/ it may use " +
      "security only, or the layers would go round in a circle.",
    severity: "error",
    from: { path: "^lib/db/" },
    to: { path: "^lib/(?!(?:db|security)/)" },
  },
  {
    name: "auth-knows-no-stage",
    comment:
      "Who somebody is must not depend on what they answered: lib/auth uses db and security, and " +
      "every stage stands on it.",
    severity: "error",
    from: { path: "^lib/auth/" },
    to: { path: "^lib/(?!(?:auth|db|security)/)" },
  },
  {
    name: "security-knows-no-stage",
    comment:
      "Request checks, limits and headers are the same for every write; one that knew a stage " +
      "would be a check for that stage only.",
    severity: "error",
    from: { path: "^lib/security/" },
    to: { path: "^lib/(?!(?:security|db|auth)/)" },
  },
  {
    name: "prisma-behind-queries-and-commands",
    comment:
      "The Prisma client is imported only in queries.ts, commands.ts, lib/db and lib/auth: there " +
      "the owner is checked and the fields are opened and sealed; anywhere else it is forgotten.",
    severity: "error",
    from: { path: own, pathNot: `^lib/(?:db|auth)/|${readsOrWrites}` },
    to: {
      // The vault only seals and opens; see the next ban.
      path: "^lib/db/(?!vault\\.ts$)|^node_modules/(?:@prisma|@libsql|prisma|pg)/",
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "vault-knows-no-client",
    comment:
      "Any file of a stage may seal and open fields, so the vault must give nobody a way to the " +
      "database: keys and bytes in, bytes out.",
    severity: "error",
    from: { path: "^lib/db/vault\\.ts$" },
    to: { path: "^lib/db/|^node_modules/(?:@prisma|@libsql|prisma|pg)/" },
  },
  {
    name: "generated-client-behind-db",
    comment:
      "There is one generated client per provider and one type over both: only lib/db knows that " +
      "there are two.",
    severity: "error",
    from: { path: own, pathNot: "^lib/db/" },
    to: { path: generated },
  },
  {
    name: "production-without-test-tools",
    comment:
      "A package that only tests need is not installed on a server: an import of it works here " +
      "and fails there.",
    severity: "error",
    from: { path: `${own}|^proxy\\.ts$|^next\\.config\\.ts$` },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
  {
    name: "package-is-declared",
    comment:
      "A package that is not in package.json is there by luck of another package's needs, and " +
      "goes away with them.",
    severity: "error",
    from: { path: own },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "no-production-import-of-tests",
    comment: "Tests stand on the app. The app must build and run with the tests deleted.",
    severity: "error",
    from: { pathNot: "^(?:tests/|vitest\\.config|playwright\\.config)" },
    to: { path: "^tests/" },
  },
  {
    name: "no-circle",
    comment:
      "Modules that import each other in a circle are one module in pieces: they load in an order " +
      "that nobody chose, and none can be understood or tested alone.",
    severity: "error",
    from: { path: `${own}|^scripts/` },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "import-exists",
    comment: "An import that leads nowhere fails at run time, on the page that needs it.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "^(?:server|client)-only$" },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^(?:\\.next|data|coverage|test-results|tests/bench/peers|bench/peers)/" },
    // Types count too: a type-only import is an edge that the bans above allow or not, by name.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".d.mts", ".d.ts", ".json"],
    },
  },
};
