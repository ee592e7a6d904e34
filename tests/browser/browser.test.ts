import { startBrowser } from "./browser";

it("a browser starts on this machine and shows a page", async () => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<p style='color: rgb(1, 2, 3)'>ready</p>");
    expect(await page.locator("p").evaluate((element) => getComputedStyle(element).color)).toBe("rgb(1, 2, 3)");
  } finally {
    await browser.close();
  }
});
