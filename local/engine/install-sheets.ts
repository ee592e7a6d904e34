import { addBlockTransformations } from "./block";
import { correctAggregates } from "./dialect/aggregates";
import { addClock } from "./dialect/clock";
import { patchCompiler } from "./dialect/compile";
import { patchComposer } from "./dialect/composer";
import { addLambdaFunctions } from "./dialect/lambda";
import { readLocaleValues } from "./dialect/locale-values";
import { addMoreFunctions } from "./dialect/more-functions";
import { addQuery } from "./dialect/query/query-function";
import { addRegexFunctions } from "./dialect/regex-functions";
import { addSheetsFunctions } from "./dialect/sheets-functions";
import { addSparkline } from "./dialect/sparkline";
import { keepGridStill } from "./dialect/still-grid";
import { correctFunctions } from "./dialect/strict-functions";
import { correctTexts } from "./dialect/text-functions";
import { narrowDispatch } from "./narrow-dispatch";
import { anchorPlugin } from "./plugins/anchor-plugin";
import { batchPlugin } from "./plugins/batch-plugin";
import { evaluationPlugin } from "./plugins/evaluation-plugin";
import { factsPlugin } from "./plugins/facts-plugin";
import { highlightPlugin } from "./plugins/highlight-plugin";
import { messagePlugin } from "./plugins/message-plugin";
import { notePlugin } from "./plugins/note-plugin";
import { protectionPlugin } from "./plugins/protection-plugin";
import { recorderPlugin } from "./plugins/recorder-plugin";
import { rowHeightPlugin } from "./plugins/row-height-plugin";
import { rulePlugin } from "./plugins/rule-plugin";
import { sheetNamePlugin } from "./plugins/sheet-name-plugin";
import { sortPlugin } from "./plugins/sort-plugin";
import { sparklinePlugin } from "./plugins/sparkline-plugin";
import { validationPlugin } from "./plugins/validation-plugin";
import type { EngineNamespace } from "./upstream/engine";

/** Makes the engine a Sheets: our plugins and dialect, once a process. The same in Node and in the page. */
export function installSheets(engine: EngineNamespace): void {
  const { corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry, inverseCommandRegistry, errorTypes } =
    engine.registries;
  if (corePluginRegistry.contains("lodestar_facts")) return;
  for (const command of ["SET_NOTE", "WRITE_CELLS", "SORTED", "SET_ANCHOR", "REMOVE_ANCHOR"]) {
    engine.coreTypes.add(command);
    // Undoing one moves no other change, as with the engine's own commands of cells.
    inverseCommandRegistry.add(command, (done) => done);
  }
  corePluginRegistry.replace("conditional formatting", rulePlugin(engine));
  corePluginRegistry.replace("sheet", sheetNamePlugin(engine));
  corePluginRegistry.replace("dataValidation", validationPlugin(engine));
  corePluginRegistry.add("lodestar_facts", factsPlugin(engine));
  corePluginRegistry.add("lodestar_anchors", anchorPlugin(engine));
  addBlockTransformations(engine);
  coreViewsPluginRegistry.replace("evaluation", evaluationPlugin(engine));
  coreViewsPluginRegistry.replace("evaluation_cf", highlightPlugin(engine));
  coreViewsPluginRegistry.replace("row_size", rowHeightPlugin(engine));
  coreViewsPluginRegistry.add("lodestar_recorder", recorderPlugin(engine));
  featurePluginRegistry.replace("sort", sortPlugin(engine));
  featurePluginRegistry.add("lodestar_protection", protectionPlugin(engine));
  featurePluginRegistry.add("lodestar_notes", notePlugin(engine));
  featurePluginRegistry.add("lodestar_batch", batchPlugin(engine));
  featurePluginRegistry.add("lodestar_message", messagePlugin(engine));
  featurePluginRegistry.add("lodestar_sparkline", sparklinePlugin(engine));
  for (const name of ["#REF!", "#ERROR!", "#VALUE!"]) errorTypes.add(name);
  addClock(engine);
  addMoreFunctions(engine);
  correctFunctions(engine);
  correctAggregates(engine);
  correctTexts(engine);
  addSheetsFunctions(engine);
  readLocaleValues(engine);
  addRegexFunctions(engine);
  addQuery(engine);
  addSparkline(engine);
  addLambdaFunctions(engine);
  patchCompiler(engine);
  patchComposer(engine);
  keepGridStill(engine);
  narrowDispatch(engine);
}
