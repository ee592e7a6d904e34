import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { inspect } from "../../scripts/inspect/inspect";

let folder: string;
const shop = "Indicador;Realizado;Meta\r\nTicket médio;R$ 250,00;R$ 300,00\r\nTaxa de conversão;3,2%;3,5%\r\n";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lodestar-inspect-"));
  await writeFile(join(folder, "loja.csv"), shop);
  await writeFile(join(folder, "dash name.csv"), shop);
  await writeFile(join(folder, "-dash.csv"), shop);
  await writeFile(join(folder, "empty.csv"), "");
  await writeFile(join(folder, "open.csv"), 'KPI,Actual\nVisits,"12\n');
  await writeFile(join(folder, "picture.csv"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3));
  await writeFile(join(folder, "wide16.csv"), Uint8Array.of(0xff, 0xfe, 0x4b, 0, 0x50, 0));
  await writeFile(join(folder, "open-numbers.csv"), "A;1.234\nB;2.500\n");
  await writeFile(join(folder, "large.csv"), "a,b\n");
  await truncate(join(folder, "large.csv"), 50 * 1024 * 1024);
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ["no file", [], "Name a table to look at"],
  ["a file that is not there", ["nowhere.csv"], 'There is no file "nowhere.csv".'],
  ["a folder", ["."], '"." is a folder.'],
  ["an empty file", ["empty.csv"], '"empty.csv" is empty.'],
  ["a picture", ["picture.csv"], "is no text: line 1"],
  ["UTF-16", ["wide16.csv"], "is written in UTF-16"],
  ["50 MB", ["large.csv"], "has 50.0 MB"],
  ["a quote that is never closed", ["open.csv"], "line 2: a quote is opened here and never closed"],
  ["two files", ["loja.csv", "empty.csv"], 'found "loja.csv" and "empty.csv"'],
  ["an unknown option", ["loja.csv", "--yaml"], "There is no option --yaml."],
  ["an unknown locale", ["loja.csv", "--locale", "xx_XX"], '--locale "xx_XX" is not known. Known: en_US,'],
  ["a locale left out", ["loja.csv", "--locale"], "--locale needs a value"],
  ["an option for a locale", ["loja.csv", "--locale", "--json"], "--locale needs a value"],
])("says in one sentence what is wrong with %s, on the error's side, and ends with 1", async (_, given, sentence) => {
  const { code, output, problem } = await inspect(given, folder);
  expect(problem).toContain(sentence);
  expect(problem.trimEnd().split("\n")).toHaveLength(1);
  expect(output).toBe("");
  expect(code).toBe(1);
});

it.each([
  ["a name", ["loja.csv"]],
  ["a name with a blank", ["dash name.csv"]],
  ["a name that begins with a dash", ["--", "-dash.csv"]],
  ["an option before the name", ["--json", "loja.csv"]],
  ["a locale as it is usually spelled elsewhere", ["loja.csv", "--locale=pt-br"]],
])("understands %s", async (_, given) => {
  const { code, problem } = await inspect(given, folder);
  expect(problem).toBe("");
  expect(code).toBe(0);
});

it.each([
  ["loja.csv", [], "read as in pt_BR, as its numbers are written"],
  ["loja.csv", ["--locale", "de_DE"], "read as in de_DE, as you said"],
  ["open-numbers.csv", [], "do not tell how numbers are written"],
])("says of %s %j how its numbers are read", async (file, options, sentence) => {
  const { output } = await inspect([file, ...options], folder);
  expect(output).toContain(sentence);
});

it("explains itself", async () => {
  const { code, output } = await inspect(["--help"], folder);
  expect(output).toContain("npm run inspect -- FILE.csv");
  expect(code).toBe(0);
});

async function command(...given: readonly string[]) {
  const running = spawn(process.execPath, ["scripts/inspect.mjs", ...given], {
    cwd: join(__dirname, "../.."),
    env: { ...process.env, INIT_CWD: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [output, problem, [code]] = await Promise.all([
    text(running.stdout),
    text(running.stderr),
    once(running, "close"),
  ]);
  return { code, output, problem };
}

it("prints JSON and nothing else, from the folder where it was called", async () => {
  const { code, output, problem } = await command("loja.csv", "--json");
  expect(Object.keys(JSON.parse(output))).toEqual(["tables", "problems"]);
  expect(problem).toBe("");
  expect(code).toBe(0);
});

it("ends with 1 where it refuses", async () => {
  expect(await command("nowhere.csv")).toEqual({
    code: 1,
    output: "",
    problem: 'There is no file "nowhere.csv". Check the name and the folder.\n',
  });
});
