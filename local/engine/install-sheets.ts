import { addClock } from "./dialect/clock";
import { patchCompiler } from "./dialect/compile";
import { addLambdaFunctions } from "./dialect/lambda";
import { addMoreFunctions } from "./dialect/more-functions";
import { addRegexFunctions } from "./dialect/regex-functions";
import { addSheetsFunctions } from "./dialect/sheets-functions";
import { addSparkline } from "./dialect/sparkline";
import { correctFunctions } from "./dialect/strict-functions";
import type { EngineNamespace } from "./engine-types";
import { anchorPlugin } from "./plugins/anchor-plugin";
import { batchPlugin } from "./plugins/batch-plugin";
import { addBlockTransformations, blockPlugin } from "./plugins/block-plugin";
import { evaluationPlugin } from "./plugins/evaluation-plugin";
import { factsPlugin } from "./plugins/facts-plugin";
import { highlightPlugin } from "./plugins/highlight-plugin";
import { messagePlugin } from "./plugins/message-plugin";
import { recorderPlugin } from "./plugins/recorder-plugin";
import { rowHeightPlugin } from "./plugins/row-height-plugin";
import { rulePlugin } from "./plugins/rule-plugin";
import { sparklinePlugin } from "./plugins/sparkline-plugin";

/** Makes the engine a Sheets: our plugins and dialect, once a process. The same in Node and in the page. */
export function installSheets(engine: EngineNamespace): void {
  const { corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry, errorTypes } = engine.registries;
  if (corePluginRegistry.contains("lodestar_facts")) return;
  engine.coreTypes.add("SET_NOTE").add("WRITE_CELLS").add("SORTED").add("SET_ANCHOR").add("REMOVE_ANCHOR");
  corePluginRegistry.replace("conditional formatting", rulePlugin(engine));
  corePluginRegistry.add("lodestar_facts", factsPlugin(engine));
  corePluginRegistry.add("lodestar_anchors", anchorPlugin(engine));
  corePluginRegistry.add("lodestar_block", blockPlugin(engine));
  addBlockTransformations(engine);
  coreViewsPluginRegistry.replace("evaluation", evaluationPlugin(engine));
  coreViewsPluginRegistry.replace("evaluation_cf", highlightPlugin(engine));
  coreViewsPluginRegistry.replace("row_size", rowHeightPlugin(engine));
  coreViewsPluginRegistry.add("lodestar_recorder", recorderPlugin(engine));
  featurePluginRegistry.add("lodestar_batch", batchPlugin(engine));
  featurePluginRegistry.add("lodestar_message", messagePlugin(engine));
  featurePluginRegistry.add("lodestar_sparkline", sparklinePlugin(engine));
  for (const name of ["#REF!", "#ERROR!", "#VALUE!"]) errorTypes.add(name);
  addClock(engine);
  addMoreFunctions(engine);
  correctFunctions(engine);
  addSheetsFunctions(engine);
  addRegexFunctions(engine);
  addSparkline(engine);
  addLambdaFunctions(engine);
  patchCompiler(engine);
}
