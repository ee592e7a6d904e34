import { type AlertsEvent, isAddress } from "../../../../src/sidebar/client/alerts/screen";
import { isDirty, type SidebarEvent } from "../../../../src/sidebar/client/state";
import { answer, asked, attempt, fail, lost, opened, place, played } from "../timeline";

const on = (event: AlertsEvent): SidebarEvent => ({ type: "alerts", event });
const alerts = (address = "") =>
  played(
    opened({
      alerts: { on: address !== "", address, frequency: "daily", hour: 9, lastCheck: "", late: false, openAlerts: 0 },
    }),
    { type: "went", to: { view: "alerts" }, token: "t1" },
  );
const save = (token: string) => on({ type: "savePressed", token });

it("proposes one's own address where none was approved yet", () => {
  expect(alerts().current).toMatchObject({ screen: { form: { on: false, address: "owner@example.com" } } });
  expect(alerts("team@example.com").current).toMatchObject({ screen: { form: { address: "team@example.com" } } });
});

it("saves what was chosen, once", () => {
  const saving = played(
    alerts(),
    on({ type: "switched", on: true }),
    on({ type: "addressSet", address: " team@example.com " }),
    on({ type: "frequencySet", frequency: "daily" }),
    on({ type: "hourSet", hour: 7 }),
    save("t2"),
  );
  expect(asked(saving)).toEqual({
    token: "t2",
    operation: "setAlerts",
    payload: { requestId: "t2", on: true, address: "team@example.com", frequency: "daily", hour: 7 },
  });
  expect(played(saving, save("t3"))).toEqual(saving);
  const saved = answer(saving, { operation: "setAlerts", reply: { outcome: "done", message: "Alerts are on." } });
  expect(saved.current).toMatchObject({ screen: { kind: "editing", notice: { tone: "good" } } });
  expect(isDirty(saved)).toBe(false);
});

it("is still unsaved after a refusal", () => {
  const refused = answer(played(alerts(), on({ type: "switched", on: true }), save("t2")), {
    operation: "setAlerts",
    reply: { outcome: "refused", message: "Only your own address is allowed." },
  });
  expect(refused.current).toMatchObject({ screen: { notice: { tone: "bad" } } });
  expect(isDirty(refused)).toBe(true);
});

it("asks for an address before it turns alerts on, and for none to turn them off", () => {
  const without = played(alerts("team@example.com"), on({ type: "addressSet", address: "nobody" }));
  expect(played(without, save("t2")).current).toMatchObject({ screen: { kind: "editing", attention: 1 } });
  expect(place(played(without, on({ type: "switched", on: false }), save("t2")))).toBe("alerts saving");
});

it.each([
  //                                           dirty
  ["nothing", [], false],
  ["the switch", [{ type: "switched", on: false }], true],
  ["the hour", [{ type: "hourSet", hour: 8 }], true],
  ["the hour of an hourly check", [{ type: "frequencySet", frequency: "hourly" }], true],
  [
    "there and back",
    [
      { type: "hourSet", hour: 8 },
      { type: "hourSet", hour: 9 },
    ],
    false,
  ],
] as const)("changing %s is a change: %s", (_name, events, dirty) => {
  expect(isDirty(played(alerts("team@example.com"), ...events.map(on)))).toBe(dirty);
});

it("does not mind what was chosen while alerts are off", () => {
  expect(isDirty(played(alerts(), on({ type: "hourSet", hour: 8 })))).toBe(false);
});

it("checks at once, and tries the same again after a fault", () => {
  const checking = played(alerts(), on({ type: "checkPressed", token: "t2" }));
  expect(asked(checking)).toEqual({ token: "t2", operation: "checkNow", payload: { requestId: "t2" } });
  const again = played(fail(checking, lost), { type: "retried" });
  expect(place(again)).toBe("alerts checking");
  expect(asked(again)).toEqual(asked(checking));
  expect(attempt(again)).toBe(2);
  const checked = answer(again, { operation: "checkNow", reply: { outcome: "done", message: "Nothing new." } });
  expect(checked.current).toMatchObject({ screen: { notice: { tone: "good", message: "Nothing new." } } });
});

it("tries a save again as a save", () => {
  const saving = played(alerts(), on({ type: "switched", on: true }), save("t2"));
  expect(place(played(fail(saving, lost), { type: "retried" }))).toBe("alerts saving");
});

it.each([
  ["ana.souza@example.com", true],
  [" ana@example.co.uk ", true],
  ["ana", false],
  ["ana@example", false],
  ["ana@example.com, ben@example.com", false],
  ["<ana@example.com>", false],
  ["", false],
])("%j is an address: %s", (text, expected) => {
  expect(isAddress(text)).toBe(expected);
});
