import type { Page } from "playwright-core";

/** The page's own stopwatch: from the next Enter key to the picture in which the cell has the colour. */
export interface ColourTimer {
  milliseconds(): Promise<number>;
}

declare global {
  interface Window {
    colourSeen: Promise<number>;
  }
}

/** Starts to listen. The cell, counted from 0, must be in view. @param colour "#rrggbb" */
export async function colourTimer(
  page: Page,
  cell: { readonly col: number; readonly row: number },
  colour: string,
): Promise<ColourTimer> {
  await page.evaluate(
    ([{ col, row }, wanted]) => {
      const grid = document.querySelector(".o-grid")?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const canvas = document.querySelector<HTMLCanvasElement>(".o-grid canvas");
      const zone = { left: col, right: col, top: row, bottom: row };
      const shows = (): boolean => {
        if (!canvas) return false;
        const rect = window.localSheets.model.getters.getVisibleRect(zone);
        const box = canvas.getBoundingClientRect();
        const scale = canvas.width / box.width;
        const [x, y] = [rect.x + grid.x + 2 - box.x, rect.y + grid.y + rect.height - 3 - box.y];
        const pixel = canvas.getContext("2d")?.getImageData(x * scale, y * scale, 1, 1).data;
        const parts = [pixel?.[0], pixel?.[1], pixel?.[2]].map((part = 0) => part.toString(16).padStart(2, "0"));
        return `#${parts.join("")}` === wanted;
      };
      window.colourSeen = new Promise((resolve) => {
        const listen = (event: KeyboardEvent) => {
          if (event.key !== "Enter") return;
          window.removeEventListener("keydown", listen, true);
          const start = performance.now();
          const look = () => (shows() ? resolve(performance.now() - start) : requestAnimationFrame(look));
          requestAnimationFrame(look);
        };
        window.addEventListener("keydown", listen, true);
      });
    },
    [cell, colour] as const,
  );
  return { milliseconds: () => page.evaluate(() => window.colourSeen) };
}
