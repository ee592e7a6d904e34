import fc from "fast-check";
import { clockFace, instantOf, zoneOffset } from "../../../local/apps-script/realm/clock-face";
import { instantOfSerial, serialOf } from "../../../local/runtime/zone-time";

const zones = [
  "Etc/UTC",
  "America/Sao_Paulo",
  "Europe/Madrid",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "America/New_York",
  "Pacific/Apia",
];
const instant = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2035, 0, 1) });

it.each([
  [0, "Etc/UTC", "1899-12-30T00:00:00.000Z"],
  [46027, "Etc/UTC", "2026-01-05T00:00:00.000Z"],
  [46027.5, "America/Sao_Paulo", "2026-01-05T15:00:00.000Z"],
  [46110.1, "Europe/Madrid", "2026-03-29T01:24:00.000Z"],
])("the cell %d in %s is the instant %s", (serial, zone, expected) => {
  expect(new Date(instantOfSerial(serial, zone)).toISOString()).toBe(expected);
});

it("an instant written into a cell is read back as the same, but where the clock is set back", () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
      const back = instantOfSerial(serialOf(at, zone), zone);
      // In the hour that comes twice the face is the same, and so is the cell.
      expect(Math.abs(serialOf(back, zone) - serialOf(at, zone))).toBeLessThan(1e-8);
      expect(Math.abs(back - at) < 2 || zoneOffset(back, zone) !== zoneOffset(at, zone)).toBe(true);
    }),
  );
});

it("a face leads to an instant that shows it, where the zone has it", () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
      const { year, month, day, hour, minute, second, millisecond } = clockFace(at, zone);
      const face = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
      expect(clockFace(instantOf(face, zone), zone)).toMatchObject({
        year,
        month,
        day,
        hour,
        minute,
        second,
        millisecond,
      });
    }),
  );
});
