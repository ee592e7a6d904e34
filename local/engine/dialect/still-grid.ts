import type { EngineNamespace } from "../upstream/engine";

/** A cell has its new colour and text at once, as in Sheets; the engine's grid fades them in for a fifth of a second. */
export function keepGridStill(engine: EngineNamespace): void {
  engine.stores.GridRenderer.prototype.addNewAnimations = () => undefined;
}
