import * as fc from "fast-check";
import { parsePageMessage } from "../../../local/server/protocol";

it.each([
  { type: "revision", message: { type: "REMOTE_REVISION" } },
  { type: "custom", id: 1, calls: [{ name: "OKRSCORE", args: [[[1, 2]], 3] }] },
  { type: "call", id: 2, function: "rpc", args: ["open", {}] },
  { type: "menu", id: 3, function: "openSidebar" },
  { type: "answer", dialog: 1, answer: { button: "OK", text: "x" } },
  { type: "closeSidebar", sidebar: 4 },
  { type: "select", area: { sheet: "s1", row: 1, column: 2, rows: 3, columns: 4 } },
  { type: "person", address: "editor@team.example", change: { installed: false, granted: ["x"] } },
  { type: "enable", enabled: false },
  { type: "install", id: 6 },
  { type: "answer", dialog: 1, answer: { button: "OK", granted: [] } },
  { type: "advance", id: 5, by: "nextTrigger" },
  { type: "advance", id: 5, by: 3_600_000 },
])("reads $type", (message) => {
  expect(parsePageMessage(JSON.stringify(message))).toEqual(message);
});

it.each([
  "",
  "{",
  "null",
  "[]",
  '{"type":"shutdown"}',
  '{"type":"revision","message":"x"}',
  '{"type":"custom","id":1,"calls":[{"name":"","args":[]}]}',
  '{"type":"call","id":"1","function":"rpc","args":[]}',
  '{"type":"call","id":1,"function":"rpc","args":{}}',
  '{"type":"answer","dialog":1,"answer":{"button":"MAYBE"}}',
  '{"type":"select","area":{"sheet":"s1","row":0,"column":1,"rows":1,"columns":1}}',
  '{"type":"person","address":"a","change":{"role":"owner"}}',
  '{"type":"person","address":"a","change":{"granted":"some"}}',
  '{"type":"enable"}',
  '{"type":"advance","id":1,"by":-5}',
  '{"type":"advance","id":1,"by":1e15}',
])("refuses %s", (text) => {
  expect(parsePageMessage(text)).toBeUndefined();
});

it("never throws, whatever arrives", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      parsePageMessage(text);
    }),
  );
});
