import fc from "fast-check";
import { digest, figureText } from "../../../src/core/alert/digest";
import type { LedgerEntry } from "../../../src/core/alert/ledger";

function entry(kpi: string, reason: LedgerEntry["reason"] = "first"): LedgerEntry {
  return { row: 2, key: "k", episode: "T-1/E-1", reason, kpi, sheet: "KPIs", actual: "3.5%", target: "2%", mail: "" };
}

const place = {
  file: "Plan",
  ledger: "Alerts",
  linkTo: () => "https://docs.google.com/spreadsheets/d/x/edit#gid=0&range=2:2",
};

it("[L19] says what fell and what is back, with a link each, and how to stop it", () => {
  const { subject, body, htmlBody } = digest([entry("Churn"), entry("NPS", "resolve")], place);
  expect(subject).toBe("1 KPI off target, 1 back on target: Plan");
  expect(body.split("\n")).toEqual([
    "Off target",
    '- Churn: 3.5%, target 2% (sheet "KPIs")',
    "  https://docs.google.com/spreadsheets/d/x/edit#gid=0&range=2:2",
    "",
    "Back on target",
    '- NPS: 3.5%, target 2% (sheet "KPIs")',
    "  https://docs.google.com/spreadsheets/d/x/edit#gid=0&range=2:2",
    "",
    'Write what you will do about it in the Action column of the sheet "Alerts".',
    expect.stringContaining("Extensions > Lodestar > Open sidebar > Alerts"),
  ]);
  expect(htmlBody).toContain('<a href="https://docs.google.com/spreadsheets/d/x/edit#gid=0&#38;range=2:2">Churn: 3.5%');
});

it("[L20] a hundred lines are enough: the rest is counted", () => {
  const { body } = digest(
    Array.from({ length: 140 }, (_, index) => entry(`KPI ${index}`)),
    place,
  );
  expect(body.match(/^- /gm)).toHaveLength(100);
  expect(body).toContain('And 40 more: see the sheet "Alerts".');
});

it("[L21] a text of the sheet is never markup, header or link", () => {
  const { subject, body, htmlBody } = digest(
    [
      entry('<img src=x onerror="alert(1)">\r\nBcc: eve@example.com'),
      entry("see https://evil.example or www.evil.example"),
    ],
    { ...place, file: "Plan\r\nBcc: eve@example.com" },
  );
  expect(subject).not.toMatch(/[\r\n]/);
  expect(htmlBody).not.toContain("<img");
  expect(body).not.toMatch(/^Bcc/m);
  expect(body + htmlBody).not.toMatch(/evil\.example.*evil\.example.*https:\/\/evil|https:\/\/evil|www\.evil/);
});

it("[L21] whatever the texts are, the mail's own markup is all there is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }),
      (kpi, file) => {
        const { subject, htmlBody } = digest([entry(kpi)], { ...place, file });
        expect([...subject].length).toBeLessThanOrEqual(150);
        expect(subject).not.toMatch(/[\u0000-\u001f\u007f]/);
        expect(
          htmlBody.replace(/<\/?(p|b|ul|li)>|<a href="https:\/\/docs\.google\.com[^"<>]*">|<\/a>/g, ""),
        ).not.toMatch(/[<>]/);
      },
    ),
  );
});

it.each([
  [0.1 + 0.2, "0.3"],
  [56_000, "56000"],
  ["3.5%", "3.5%"],
  [new Date(Date.UTC(2026, 10, 25)), "2026-11-25"],
  ["x".repeat(300), `${"x".repeat(199)}…`],
])("[L22] %p is shown as %s", (cell, text) => {
  expect(figureText(cell)).toBe(text);
});
