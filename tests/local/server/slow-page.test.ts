import { joinAsPage, openServer } from "./open-server";

it("a page that reads nothing is told less often, and all of it in the end", async () => {
  const code = 'function talk(n) { console.log("x".repeat(200000) + " " + n); }';
  const open = await openServer({ files: { code, pages: {}, manifest: { oauthScopes: [], timeZone: "Etc/UTC" } } });
  const page = await joinAsPage(open.server.port);
  await page.next("state");
  page.socket.pause();
  for (let n = 1; n <= 90; n++) {
    await open.host.callFromPage("talk", [n]);
    // The server tells its pages when the stack is empty.
    await new Promise(setImmediate);
  }
  page.socket.resume();
  await page.next("view", ({ outbox }) =>
    outbox.some((entry) => entry.kind === "log" && entry.message.endsWith(" 90")),
  );
  const views = page.messages.filter(({ type }) => type === "view");
  const told = page.messages.flatMap((message) => ("outbox" in message ? message.outbox : []));
  expect(views.length).toBeLessThan(60);
  expect(told.map((entry) => entry.kind === "log" && Number(entry.message.split(" ")[1]))).toEqual(
    Array.from({ length: 90 }, (_, n) => n + 1),
  );
  await page.leave();
  await open.stop();
});
