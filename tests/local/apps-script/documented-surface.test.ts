import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { operationNamed, operationNames } from "../../../local/apps-script/operations";
import { absentServices } from "../../../local/apps-script/pose";
import { answerOf, tryScript } from "../runtime/try-script";
import { everyKindRealm } from "./every-kind";

/** Of one member, how many parameters each of Google's published signatures has; none for what is no method. */
type Members = Map<string, number[]>;

const folder = dirname(require.resolve("@types/google-apps-script/package.json"));
const sources = readdirSync(folder)
  .filter((file) => file.endsWith(".d.ts"))
  .map((file) => ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest, true));

/** Members by interface. Namespaces with interfaces of equal names are services that nothing here is of. */
function documented(): Map<string, Members> {
  const kinds = new Map<string, Members>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && /^(Card_Service|Document|Slides|Forms|Calendar|Groups)$/.test(node.name.text))
      return;
    if (ts.isInterfaceDeclaration(node)) addMembers(kinds, node);
    node.forEachChild(visit);
  };
  sources.forEach(visit);
  return kinds;
}

function addMembers(kinds: Map<string, Members>, { name, members }: ts.InterfaceDeclaration): void {
  const known = kinds.get(name.text) ?? new Map<string, number[]>();
  kinds.set(name.text, known);
  for (const member of members) {
    if (member.name === undefined) continue;
    const counts = known.get(member.name.getText()) ?? [];
    if (ts.isMethodSignature(member)) counts.push(member.parameters.length);
    known.set(member.name.getText(), counts);
  }
}

const google = documented();
const kinds = [...new Set(operationNames().map((name) => name.split(".")[0] ?? ""))].filter((kind) => google.has(kind));
const members = kinds.flatMap((kind) =>
  [...(google.get(kind) ?? [])].map(([member, counts]) => ({ kind, member, counts })),
);
const isPosed = ({ kind, member }: { kind: string; member: string }) =>
  operationNamed(`${kind}.${member}`) !== undefined;

it("poses nothing that Google's published types lack, but for what they forgot", () => {
  const others = operationNames().filter((name) => {
    const [kind = "", member = ""] = name.split(".");
    return kind !== "console" && !google.get(kind)?.has(member);
  });
  expect(others).toEqual(["AuthorizationInfo.getAuthorizedScopes"]);
});

it("refuses every member of Google's that it does not pose, by name", async () => {
  const absent = members.filter((one) => !isPosed(one)).map(({ kind, member }) => [kind, member]);
  const host = everyKindRealm(`function refusals(names) {
    const kinds = every();
    return names.map(([kind, member]) => { try { kinds[kind][member]; return "silent"; } catch (refusal) { return refusal.message; } });
  }`);
  expect(answerOf(await host.callFromPage("refusals", [absent]))).toEqual(
    absent.map(([kind, member]) => `${kind}.${member} is not emulated`),
  );
});

it("knows each of Google's signatures of what it poses, if only to refuse it", () => {
  const unknown = members.filter(isPosed).flatMap(({ kind, member, counts }) => {
    const own = (operationNamed(`${kind}.${member}`)?.[2] ?? "").split(" | ").map((signature) => {
      const parameters = signature === "" ? [] : signature.split(", ");
      return { count: parameters.length, isOpen: parameters.includes("...") };
    });
    const fits = (wanted: number) => own.some(({ count, isOpen }) => (isOpen ? wanted >= count - 1 : wanted === count));
    return counts.filter((count) => !fits(count)).map((count) => `${kind}.${member} of ${count}`);
  });
  expect(unknown).toEqual([]);
});

it.each([
  ['sheet.getRange("A1").insertCheckboxes("yes")', "Range.insertCheckboxes(String)"],
  ['sheet.getRange("A1").insertCheckboxes("yes", "no")', "Range.insertCheckboxes(String,String)"],
  ["SpreadsheetApp.newDataValidation().requireCheckbox(1, 0)", "DataValidationBuilder.requireCheckbox(number,number)"],
  ['Utilities.newBlob("x", "text/plain")', "Utilities.newBlob(String,String)"],
  ['GmailApp.sendEmail("a@example.com", "x", "y")', "GmailApp.sendEmail"],
  ["DriveApp.getFiles()", "DriveApp.getFiles"],
  ["MimeType.CSV", "MimeType.CSV"],
  ['sheet.getRange("A1:B2").applyRowBanding()', "Range.applyRowBanding"],
  ["sheet.getBandings()", "Sheet.getBandings"],
  ['sheet.getRange("2:3").shiftRowGroupDepth(1)', "Range.shiftRowGroupDepth"],
  ["sheet.getRowGroup(2, 1)", "Sheet.getRowGroup"],
])("%s is refused as what it is", async (call, member) => {
  const { answer } = tryScript(`const sheet = SpreadsheetApp.getActiveSheet(); ${call};`);
  await expect(answer()).rejects.toThrow(`${member} is not emulated`);
});

it("gives a script each of Google's global services, posed or not", async () => {
  const declared = sources.flatMap((source) =>
    [...source.text.matchAll(/^declare (?:var|const) (\w+):/gm)].map(([, name = ""]) => name),
  );
  const typesOnly = ["Charset", "Date2", "DigestAlgorithm", "MacAlgorithm", "RsaAlgorithm"];
  const names = declared.filter((name) => !typesOnly.includes(name));
  const { host } = tryScript(
    `/** */ function kinds(names) { return names.filter((name) => typeof globalThis[name] !== "object"); }`,
  );
  expect(answerOf(await host.callFromPage("kinds", [names]))).toEqual([]);
  expect(absentServices.filter((name) => !names.includes(name))).toEqual([]);
});

it("docs/local-sheets.md tells how many there are", () => {
  const text = readFileSync(join(__dirname, "../../../docs/local-sheets.md"), "utf8").replace(/\s+/g, " ");
  const posed = members.filter(isPosed).length;
  expect(text).toContain(
    `Of the ${members.length} members that Google documents for the ${kinds.length} kinds of objects posed here, ${posed} work`,
  );
});
