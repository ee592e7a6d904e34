import type { Position } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import { canonicalFormula, localFormula } from "./local-formula";
import { sheetsSpelling } from "./spelling";

/** Formulas go into the grid's cells and come out of them as Sheets has them in the file's locale. */
export function patchComposer(engine: EngineNamespace): void {
  const { prototype } = engine.stores.CellComposerStore;
  const { getCurrentCanonicalContent, getComposerContent } = prototype;
  prototype.getCurrentCanonicalContent = function (): string {
    const typed = this._currentContent;
    if (!/^[=+]./.test(typed)) return getCurrentCanonicalContent.call(this);
    const formula = typed.startsWith("+") ? `=${typed.slice(1)}` : typed;
    return canonicalFormula(engine, sheetsSpelling(formula), this.getters.getLocale());
  };
  prototype.getComposerContent = function (position: Position, selection) {
    const content = getComposerContent.call(this, position, selection);
    if (!content.text.startsWith("=")) return content;
    return { ...content, text: sheetsSpelling(localFormula(engine, content.text, this.getters.getLocale())) };
  };
}
