// The import rule as law: arrows point inwards. Each comment says what to do instead.

/** What a folder of src/ may import besides itself. `core` and the others may use nothing from outside but the named packages. */
const inwards = [
  { from: "^src/core/", to: "^src/core/", comment: "core is pure: take what you need as a parameter." },
  {
    from: "^src/functions/",
    to: "^src/(functions|core)/",
    comment: "A formula computes from its arguments alone: put the logic into core.",
  },
  {
    from: "^src/formulas\\.ts",
    to: "^src/(functions|core)/",
    comment: "formulas.ts only hands arguments to functions/.",
  },
  {
    from: "^src/sheets/",
    to: "^src/(sheets|core)/",
    comment: "sheets/ says what rows mean: move the decision into core, or the act into alerts/ or triggers/.",
  },
  {
    from: "^src/alerts/",
    to: "^src/(alerts|sheets|core)/",
    comment: "alerts/ reads sheets and decides by core; triggers call alerts, not the other way round.",
  },
  {
    from: "^src/triggers/",
    to: "^src/(triggers|alerts|sheets|core)/",
    comment: "A trigger knows no sidebar: share by sheets/ or alerts/.",
  },
  {
    from: "^src/sidebar/client/",
    to: "^(src/(sidebar/client|core)/|src/sidebar/contract\\.ts|node_modules/preact)",
    comment: "The page speaks to the script through contract.ts only.",
  },
  {
    from: "^src/sidebar/[^/]+\\.ts",
    to: "^(src/(sidebar/[^/]+\\.ts|alerts/|sheets/|core/|triggers/(install|menu))|node_modules/zod)",
    comment: "The server end reads and writes through sheets/ and alerts/.",
  },
  {
    from: "^src/main\\.ts",
    to: "^src/(formulas\\.ts|on-demand\\.ts|core/language/en/menu|sheets/(services|state-sheet)|triggers/)",
    comment: "main.ts lists names, one line of work each; what is not a formula goes through on-demand.ts.",
  },
  {
    from: "^src/on-demand\\.ts",
    to: "^src/(sidebar/server\\.ts|sheets/services|triggers/)",
    comment: "on-demand.ts only hands on what main.ts may ask for.",
  },
];

export const rules = [
  ...inwards.map(({ from, to, comment }) => ({
    name: `${from.replace(/[\\^$]/g, "")} imports inwards only`,
    severity: "error",
    comment,
    from: { path: from },
    to: { pathNot: to },
  })),
  {
    name: "src knows nothing of local",
    severity: "error",
    comment: "What is pushed to Google must not lean on the stand-in: pass Google's own types.",
    from: { path: "^src/" },
    to: { path: "^(local|scripts|tests)/" },
  },
  {
    name: "local runs the built bundle",
    severity: "error",
    comment: "Local Sheets knows the add-on as Google does: by dist/Code.js, never by its sources.",
    from: { path: "^local/" },
    to: { path: "^(src|tests)/" },
  },
  {
    name: "one importer of the engine",
    severity: "error",
    comment: "Go through local/engine/book.ts: an upgrade of the engine is one folder's business.",
    from: { path: "^(local|scripts)/", pathNot: "^local/engine/" },
    to: { path: "node_modules/@odoo/o-spreadsheet" },
  },
  {
    name: "the realm knows no Node",
    severity: "error",
    comment: "local/apps-script runs inside the script's bare realm: everything comes through the port.",
    from: { path: "^local/apps-script/" },
    to: { pathNot: "^local/(apps-script|engine/book|language)" },
  },
  {
    name: "no circles",
    severity: "error",
    comment: "Two files that need each other are one file, or need a third.",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "nobody imports tests",
    severity: "error",
    comment: "Move what both need out of tests/.",
    from: { path: "^(src|local|scripts)/" },
    to: { path: "^tests/" },
  },
];
