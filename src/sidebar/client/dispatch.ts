import type { SidebarEvent } from "./state";

export type Dispatch = (event: SidebarEvent) => void;

/** 80 random bits: the name of a request for good, also where the page has no secure context. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
