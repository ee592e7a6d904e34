// Checks the import rule (docs/architecture.md) with dependency-cruiser, and that it looked at something at all.
import { cruise } from "dependency-cruiser";
import { root } from "./build.mjs";
import { rules } from "./import-rules.mjs";

process.chdir(root);
const { output } = await cruise(["src", "local", "scripts"], {
  ruleSet: { forbidden: rules },
  validate: true,
  tsPreCompilationDeps: true,
  doNotFollow: { path: "node_modules" },
  enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
});
const { summary, modules } = output;
for (const { from, to, rule } of summary.violations) {
  console.error(`${from} → ${to}: ${rule.name}. ${rules.find((each) => each.name === rule.name)?.comment ?? ""}`);
}
const own = modules.filter((module) => /^(src|local)\//.test(module.source)).length;
console.log(`${own} modules cruised, ${summary.violations.length} against the import rule`);
if (own === 0) console.error("Nothing was cruised: the check saw no module, so it proves nothing.");
process.exit(own > 0 && summary.violations.length === 0 ? 0 : 1);
