import * as fc from "fast-check";
import { closeArchive, isArchive, openArchive } from "../../../local/server/xlsx-archive";

const workbook = {
  "[Content_Types].xml": "<Types/>",
  "xl/workbook.xml": "<workbook>ação ≥ 5</workbook>",
  "xl/e.xml": "",
};

it("what is closed is opened as it was, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z/é]{1,20}$/), fc.string()), (more) => {
      const files = {
        ...workbook,
        ...Object.fromEntries(Object.entries(more).map(([path, text]) => [`${path}.xml`, text])),
      };
      const bytes = Buffer.from(closeArchive(files));
      expect(isArchive(bytes)).toBe(true);
      expect(openArchive(bytes, "a.xlsx")).toEqual({ files });
    }),
  );
});

it("an archive that unpacks to more than it may is refused before it is unpacked", () => {
  const bytes = Buffer.from(closeArchive({ ...workbook, "xl/a.xml": "0".repeat(1_000_000) }));
  expect(bytes.length).toBeLessThan(10_000);
  expect(openArchive(bytes, "bomb.xlsx", 100_000)).toEqual({ problem: expect.stringContaining("more than 400 MB") });
});

it("a damaged archive is refused, wherever it is cut or changed", () => {
  const whole = Buffer.from(closeArchive(workbook));
  for (let length = 0; length < whole.length; length += 7)
    expect(openArchive(whole.subarray(0, length), "cut.xlsx")).toMatchObject({ problem: expect.any(String) });
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const changed = Buffer.from(whole);
      changed[at] = byte;
      openArchive(changed, "changed.xlsx");
    }),
  );
});
