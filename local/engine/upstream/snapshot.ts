import type { EngineLocale } from "./cell";

/** The engine's own JSON of a file; only what we put in or look at. */
export interface WorkbookSnapshot {
  revisionId?: string;
  settings?: { locale?: EngineLocale };
  sheets: Record<string, unknown>[];
  lodestar?: SavedFacts;
  lodestarAnchors?: readonly SavedAnchor[];
  [part: string]: unknown;
}

/** `xc` is the place of an anchor that is tied to cells. */
interface SavedAnchor {
  readonly id: string;
  readonly kind: string;
  readonly sheetId?: string;
  readonly xc?: string;
  readonly facts: unknown;
}

export interface SavedFacts {
  readonly notes: readonly { readonly sheetId: string; readonly xc: string; readonly note: string }[];
  readonly sheetsCreated: number;
}
