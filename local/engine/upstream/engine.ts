// The part of @odoo/o-spreadsheet 19.3.7 that we rely on, and nothing else. An upgrade of the engine starts here.
import type { CellResult, EngineLocale } from "./cell";
import type { Command, DispatchResult } from "./command";
import type { AstNode, CompiledFormulaClass, FunctionDescription, Token } from "./formula";
import type { Getters } from "./getters";
import type { Model, ModelConfig } from "./model";
import type { CellComposer, GridDrawing } from "./page";
import type { Plugin, PluginClass, RangeAdapters, Registry, StateHistory } from "./plugin";
import type { WorkbookSnapshot } from "./snapshot";

export interface EngineNamespace {
  readonly Model: {
    readonly prototype: object;
    new (snapshot: unknown, config?: ModelConfig, revisions?: readonly unknown[]): Model;
  };
  readonly CorePlugin: new (
    config: never,
  ) => Plugin & {
    readonly getters: Getters;
    readonly history: StateHistory;
    dispatch(type: string, payload: object): DispatchResult;
    adaptRanges(adapters: RangeAdapters): void;
    import(snapshot: WorkbookSnapshot): void;
    export(snapshot: WorkbookSnapshot): void;
  };
  readonly CoreViewPlugin: new (config: never) => Plugin & { readonly getters: Getters };
  readonly UIPlugin: new (
    config: never,
  ) => Plugin & {
    readonly getters: Getters;
    drawLayer(drawing: GridDrawing, layer: string): void;
    dispatch(type: string, payload: object): DispatchResult;
  };
  readonly CompiledFormula: CompiledFormulaClass;
  readonly EvaluationError: new (message?: string, value?: string) => CellResult;
  readonly coreTypes: Set<string>;
  readonly DEFAULT_LOCALE: EngineLocale;
  readonly registries: {
    readonly functionRegistry: Registry<FunctionDescription>;
    readonly corePluginRegistry: Registry<PluginClass>;
    readonly coreViewsPluginRegistry: Registry<PluginClass>;
    readonly statefulUIPluginRegistry: Registry<PluginClass>;
    readonly featurePluginRegistry: Registry<PluginClass>;
    /** By the command that is undone. */
    readonly inverseCommandRegistry: Registry<(done: Command) => Command | readonly Command[]>;
    readonly errorTypes: Set<string>;
    readonly otRegistry: {
      addTransformation(
        executed: string,
        toTransform: readonly string[],
        transform: (toTransform: Command, executed: Command) => Command | undefined,
      ): unknown;
    };
  };
  readonly helpers: {
    createEmptyWorkbookData(): { readonly version: string };
    toXC(col: number, row: number): string;
    isNumber(text: string, locale: EngineLocale): boolean;
    isDateTime(text: string, locale: EngineLocale): boolean;
    isDateTimeFormat(format: string): boolean;
    formatValue(value: string | number | boolean | null, options: { format?: string; locale: EngineLocale }): string;
    toNumber(value: CellResult | string | number | boolean | null | undefined, locale: EngineLocale): number;
    toString(value: CellResult | string | number | boolean | null | undefined): string;
  };
  readonly stores: {
    readonly CellComposerStore: { readonly prototype: CellComposer };
    readonly GridRenderer: { readonly prototype: { addNewAnimations(): void } };
  };
  parse(formula: string): AstNode;
  tokenize(formula: string, locale?: EngineLocale): Token[];
}
