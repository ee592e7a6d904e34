import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const src = join(__dirname, "../../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({
    file: relative(src, join(src, file)).replaceAll("\\", "/"),
    text: readFileSync(join(src, file), "utf8"),
  }));

const filesThat = (use: RegExp) => files.filter(({ text }) => use.test(text)).map(({ file }) => file);

it("[S1] cells are written in one place", () => {
  expect(filesThat(/\.(setValues?|setFormulas?|setFormulas?R1C1|appendRow|setRichTextValues?)\(/)).toEqual([
    "sheets/write.ts",
  ]);
});

it("[S1] formulas get their brand from their generators only", () => {
  const users = filesThat(/\bnativeFormula\(/);
  expect(users.length).toBeGreaterThan(3);
  expect(users.filter((file) => !file.startsWith("core/formula/"))).toEqual([]);
});

it("[C1] the lock is taken in one place", () => {
  expect(filesThat(/\.(tryLock|waitLock|releaseLock|getDocumentLock)\(/)).toEqual(["sheets/lock.ts"]);
});

it("[S4] [S11] no template is made, and no other file is opened", () => {
  expect(filesThat(/createTemplate|createTemplateFromFile|openById|openByUrl|DriveApp|GmailApp/)).toEqual([]);
});
