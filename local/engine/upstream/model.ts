import type { DispatchResult, TransportService } from "./command";
import type { Getters } from "./getters";
import type { GridDrawing } from "./page";
import type { WorkbookSnapshot } from "./snapshot";

export interface ModelConfig {
  readonly mode?: "normal" | "readonly";
  readonly custom?: Readonly<Record<string, unknown>>;
  readonly transportService?: TransportService;
  readonly client?: { readonly id: string; readonly name: string };
}

export interface Model {
  readonly getters: Getters;
  /** Revisions of this Model of which the hub has not told yet that it took them. */
  readonly session: { readonly pendingMessages: readonly unknown[] };
  dispatch: (type: string, payload?: object) => DispatchResult;
  on(event: string, owner: object, listener: () => void): void;
  canDispatch(type: string, payload?: object): DispatchResult;
  joinSession(): void;
  drawLayer(drawing: GridDrawing, layer: string): void;
  /** Every cell spelled out, without the engine's check that its shorter form reads back the same. */
  _exportData(shouldSquish: boolean): WorkbookSnapshot;
  exportXLSX(): Promise<{ readonly files: readonly { readonly path: string; readonly content?: string }[] }>;
}
