/** What the page itself asks of the engine's model; the rest is between the engine and its own interface. */
export interface PageModel {
  readonly getters: { getActiveSheetId(): string; getSheetIds(): readonly string[] };
  dispatch(type: string, payload?: object): unknown;
  on(event: "update", owner: object, listener: () => void): void;
  joinSession(): void;
}
