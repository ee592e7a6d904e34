import type { Outcome } from "../runtime/host";

/** From inside a sidebar or dialog to the page around it. */
export type FrameMessage =
  | { readonly type: "call"; readonly id: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly type: "close" }
  | { readonly type: "focusEditor" }
  /** F6, which this page's parts are walked with. */
  | { readonly type: "leave"; readonly backwards: boolean }
  | { readonly type: "size"; readonly width?: number; readonly height?: number };

/** What came of a call. */
export interface PageReply {
  readonly id: number;
  readonly outcome: Outcome;
}
