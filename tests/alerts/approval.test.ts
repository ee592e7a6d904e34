import fc from "fast-check";
import { parseApproval, readApproval, writeApproval } from "../../src/alerts/approval";
import { openTestFile } from "../journeys/open-file";
import { servicesOf } from "../journeys/services-of";

const approval = {
  address: "ana@example.com",
  frequency: "daily" as const,
  hour: 9,
  triggerId: "123",
  since: 1_795_593_600_000,
  sent: { keys: ["T-1/E-1 first"], through: "2026-11-25 09:12:07" },
};

it("[L23] what is written is what is read, in this file and for this user", () => {
  const services = servicesOf(openTestFile());
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  expect(readApproval(services, spreadsheet)).toBeUndefined();
  writeApproval(services, spreadsheet, approval);
  expect(readApproval(services, spreadsheet)).toEqual(approval);
  expect(services.PropertiesService.getDocumentProperties().getKeys()).toEqual([]);
  expect(services.PropertiesService.getUserProperties().getKeys()).toEqual([`lodestar ${spreadsheet.getId()}`]);
});

it("[L24] remembers the last 200 messages, which fit into one property", () => {
  const services = servicesOf(openTestFile());
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const keys = Array.from({ length: 1000 }, (_, index) => `T-7K2P/E-${String(index).padStart(8, "0")} resolve`);
  writeApproval(services, spreadsheet, { ...approval, sent: { keys, through: "" } });
  expect(readApproval(services, spreadsheet)?.sent.keys).toEqual(keys.slice(-200));
});

it("[L25] anything else in the property is no approval", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseApproval(text)).toBeUndefined();
    }),
  );
  expect(parseApproval(null)).toBeUndefined();
  expect(parseApproval(JSON.stringify({ ...approval, frequency: "weekly" }))).toBeUndefined();
});
