/** A part of the page that F6 leads to. */
export interface Region {
  readonly element: HTMLElement;
  focus(): void;
}

/**
 * F6 leads from one part of the page to the next, Shift+F6 back: the grid keeps Tab for itself, so there must be another
 * way out of it. Hidden parts are passed over.
 */
export function walkRegions(regions: readonly Region[]): (backwards: boolean) => void {
  function step(backwards: boolean): void {
    const visible = regions.filter(({ element }) => element.checkVisibility());
    const at = visible.findIndex(({ element }) => element.contains(document.activeElement));
    const to = (at + (backwards ? -1 : 1) + visible.length) % visible.length;
    visible[to]?.focus();
  }

  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      event.stopPropagation();
      step(event.shiftKey);
    },
    { capture: true },
  );
  return step;
}
