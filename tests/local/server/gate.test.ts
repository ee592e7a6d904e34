import { isOurs } from "../../../local/server/gate";

it.each([
  ["127.0.0.1:4310", undefined, true],
  ["localhost:4310", undefined, true],
  ["LOCALHOST:4310", "http://localhost:4310", true],
  ["127.0.0.1:4310", "http://127.0.0.1:4310", true],
  ["127.0.0.1:4311", undefined, false],
  ["127.0.0.1", undefined, false],
  ["rebound.example:4310", undefined, false],
  ["127.0.0.1:4310", "http://rebound.example:4310", false],
  ["127.0.0.1:4310", "https://127.0.0.1:4310", false],
  ["127.0.0.1:4310", "null", false],
  [undefined, undefined, false],
])("a request to %s from a page of %s: %s", (host, origin, ours) => {
  expect(isOurs({ ...(host && { host }), ...(origin && { origin }) }, 4310)).toBe(ours);
});

it("knows that browsers leave port 80 out", () => {
  expect(isOurs({ host: "localhost" }, 80)).toBe(true);
});

it.each([
  ["same-origin", "cors", true],
  ["none", "navigate", true],
  ["cross-site", "navigate", true],
  ["cross-site", "no-cors", false],
  ["same-site", "no-cors", false],
  ["cross-site", "websocket", false],
])("what a browser calls %s is answered for %s: %s", (site, mode, ours) => {
  const headers = { host: "127.0.0.1:4310", "sec-fetch-site": site, "sec-fetch-mode": mode };
  expect(isOurs(headers, 4310)).toBe(ours);
});
