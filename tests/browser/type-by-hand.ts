import type { Page } from "playwright-core";

/** Types into the cell that is selected, one key a picture, and presses Enter. */
export async function typeByHand(page: Page, text: string): Promise<void> {
  await painted(page);
  for (const key of text) {
    await page.keyboard.type(key);
    // No person types two keys between two pictures on the screen, and the grid's composer counts on that.
    await painted(page);
  }
  await page.keyboard.press("Enter");
  await painted(page);
}

/** Resolves when the page has painted what it knows. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}
